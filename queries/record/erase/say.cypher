// Takes what was erased out of what a revision says of itself.
// Parameters: number, author, message.
MATCH (revision:Revision {number: $number})
SET revision.author = $author, revision.message = $message
