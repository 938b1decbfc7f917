// Which revision is current, and how much was erased from the kept ones so far?
// Columns: number, digest, date, erased.
MATCH (store:Store {id: '_store'})-[:CURRENT]->(revision:Revision)
RETURN revision.number AS number, revision.digest AS digest, revision.date AS date,
  size(coalesce(store.erased, [])) AS erased
