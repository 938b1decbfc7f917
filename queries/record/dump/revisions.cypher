// Every published revision with all its facts, oldest first.
// Columns: number, digest, date, parent, added, changed, removed, facts, author, message, layers.
MATCH (r:Revision)
RETURN r.number AS number, r.digest AS digest, r.date AS date, r.parent AS parent,
  r.added AS added, r.changed AS changed, r.removed AS removed, r.facts AS facts,
  r.author AS author, r.message AS message, r.layers AS layers
ORDER BY number
