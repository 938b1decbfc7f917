// Which revision is current?
// Columns: number, digest, date.
MATCH (:Store {id: '_store'})-[:CURRENT]->(revision:Revision)
RETURN revision.number AS number, revision.digest AS digest, revision.date AS date
