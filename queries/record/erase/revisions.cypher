// Every kept revision, oldest first, to be rewritten.
// Columns: number, digest, pieces (null in form 1), facts (null otherwise), layers, author, message.
MATCH (revision:Revision)
RETURN revision.number AS number, revision.digest AS digest, revision.pieces AS pieces, revision.facts AS facts,
  revision.layers AS layers, revision.author AS author, revision.message AS message
ORDER BY number
