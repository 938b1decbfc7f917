// A revision with the list of its pieces; one of form 1 holds its facts itself.
// Parameters: number. Columns: number, digest, date, layers, pieces (32 bytes each; null in form 1), facts (null otherwise).
MATCH (revision:Revision {number: $number})
RETURN revision.number AS number, revision.digest AS digest, revision.date AS date,
  coalesce(revision.layers, []) AS layers, revision.pieces AS pieces, revision.facts AS facts
