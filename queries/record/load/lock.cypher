// Takes the one lock of the landscape, so that two loads do not mix, and says which revision is current.
// Columns: form, number, digest (null before the first revision), isPiece (true where its digest is one of form 1).
MERGE (store:Kompetenslandskap {id: '_store'})
SET store:Store, store.lockedAt = timestamp()
WITH store
OPTIONAL MATCH (store)-[:CURRENT]->(revision:Revision)
RETURN coalesce(store.form, 1) AS form, revision.number AS number, revision.digest AS digest,
  revision.isPiece OR revision.facts IS NOT NULL AS isPiece
