// Removes facts that are withdrawn.
// Parameters: ids.
UNWIND $ids AS id
MATCH (fact:Entity {id: id})
DETACH DELETE fact
