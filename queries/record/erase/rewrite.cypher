// Keeps a revision without what was erased.
// Parameters: number, digest, facts, layers, author, message.
MATCH (revision:Revision {number: $number})
SET revision.facts = $facts, revision.digest = $digest, revision.layers = $layers,
  revision.author = $author, revision.message = $message
