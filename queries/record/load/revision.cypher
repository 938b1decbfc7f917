// Publishes the next revision: keeps the list of its pieces and makes it the current one.
// Parameters: id, number, digest, date, parent, added, changed, removed, pieces, author, message, layers,
//   acts (the head of the memory of acts, where it is known already),
//   isPiece (true for one of form 1, whose only piece it is itself), nodes (the revision whose facts the nodes are).
MATCH (store:Store {id: '_store'})
SET store.nodes = $nodes
WITH store
OPTIONAL MATCH (store)-[former:CURRENT]->(:Revision)
DELETE former
CREATE (store)-[:CURRENT]->(:Kompetenslandskap:Revision {
  id: $id, number: $number, digest: $digest, date: $date, parent: $parent,
  added: $added, changed: $changed, removed: $removed, pieces: $pieces,
  author: $author, message: $message, layers: $layers, acts: $acts, isPiece: $isPiece
})
