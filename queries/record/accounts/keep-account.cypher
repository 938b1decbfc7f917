// Makes an account, or sets what is known of it.
// Parameters: id, properties (all of them).
MERGE (account:Kompetenslandskap:Account {id: $id})
SET account = $properties
