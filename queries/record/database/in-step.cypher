// Are the nodes those of the current revision? In form 1 they always are.
// Columns: isInStep (no row where nothing is kept).
MATCH (store:Store {id: '_store'})
OPTIONAL MATCH (store)-[:CURRENT]->(revision:Revision)
RETURN store.form IS NULL OR coalesce(store.nodes = coalesce(revision.number, 0), false) AS isInStep
