// Publishes the next revision: keeps its facts whole and makes it the current one.
// Parameters: id, number, digest, date, parent, added, changed, removed, facts, author, message, layers.
MATCH (store:Store {id: '_store'})
OPTIONAL MATCH (store)-[former:CURRENT]->(:Revision)
DELETE former
CREATE (store)-[:CURRENT]->(:Kompetenslandskap:Revision {
  id: $id, number: $number, digest: $digest, date: $date, parent: $parent,
  added: $added, changed: $changed, removed: $removed, facts: $facts,
  author: $author, message: $message, layers: $layers
})
