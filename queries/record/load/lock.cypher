// Takes the one lock of the landscape, so that two loads do not mix, and says what is kept.
// Columns: form, number (of the current revision; 0 before the first), digest, isPiece (true where that digest is one of form 1),
//   nodes (the revision whose facts the nodes are; 0 where there are none, null while they are on their way), follower, sinceMs (his last step).
MERGE (store:Kompetenslandskap:Store {id: '_store'})
ON CREATE SET store.nodes = 0
SET store.lockedAt = timestamp()
WITH store
OPTIONAL MATCH (store)-[:CURRENT]->(revision:Revision)
RETURN coalesce(store.form, 1) AS form, coalesce(revision.number, 0) AS number, revision.digest AS digest,
  coalesce(revision.isPiece, revision.facts IS NOT NULL) AS isPiece,
  store.nodes AS nodes, store.follower AS follower, timestamp() - store.followedAt AS sinceMs
