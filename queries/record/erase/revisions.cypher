// Every kept revision, oldest first, to be rewritten.
// Columns: number, facts, author, message.
MATCH (revision:Revision)
RETURN revision.number AS number, revision.facts AS facts,
  revision.author AS author, revision.message AS message
ORDER BY number
