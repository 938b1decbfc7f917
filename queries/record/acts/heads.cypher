// The head of the memory of acts that each revision was published with.
// Columns: number, acts.
MATCH (revision:Revision)
WHERE revision.acts IS NOT NULL
RETURN revision.number AS number, revision.acts AS acts
ORDER BY number
