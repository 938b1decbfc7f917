// Every published revision, oldest first; one of form 1 holds its facts itself.
// Columns: number, digest, date, parent, added, changed, removed, pieces (null in form 1), facts (null otherwise), author, message, layers, acts.
MATCH (r:Revision)
RETURN r.number AS number, r.digest AS digest, r.date AS date, r.parent AS parent,
  r.added AS added, r.changed AS changed, r.removed AS removed, r.pieces AS pieces, r.facts AS facts,
  r.author AS author, r.message AS message, r.layers AS layers, r.acts AS acts
ORDER BY number
