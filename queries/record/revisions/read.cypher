// A revision with all its facts.
// Parameters: number. Columns: number, digest, date, facts.
MATCH (revision:Revision {number: $number})
RETURN revision.number AS number, revision.digest AS digest, revision.date AS date,
  revision.facts AS facts
