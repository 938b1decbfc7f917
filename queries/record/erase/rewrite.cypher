// Keeps a revision without what was erased.
// Parameters: number, digest, pieces, layers, author, message.
MATCH (revision:Revision {number: $number})
SET revision.pieces = $pieces, revision.facts = null, revision.isPiece = null, revision.digest = $digest, revision.layers = $layers,
  revision.author = $author, revision.message = $message
