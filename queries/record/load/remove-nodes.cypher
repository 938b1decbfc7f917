// Removes facts that are withdrawn.
// Parameters: ids.
UNWIND $ids AS id
MATCH (fact:Kompetenslandskap {id: id})
DETACH DELETE fact
