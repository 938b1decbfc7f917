// Which revision is current, in which form is it stored, and how much was erased from the kept ones so far?
// Columns: form, number, digest, date, erased.
MATCH (store:Store {id: '_store'})-[:CURRENT]->(revision:Revision)
RETURN coalesce(store.form, 1) AS form, revision.number AS number, revision.digest AS digest, revision.date AS date,
  size(coalesce(store.erased, [])) AS erased
