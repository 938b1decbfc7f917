// Writes into a revision where the memory of acts stood when it was published.
// Parameters: number, head.
MATCH (revision:Revision {number: $number})
SET revision.acts = $head
