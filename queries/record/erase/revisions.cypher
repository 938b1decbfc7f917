// Every kept revision, oldest first, to be rewritten.
// Columns: number, facts.
MATCH (revision:Revision)
RETURN revision.number AS number, revision.facts AS facts
ORDER BY number
