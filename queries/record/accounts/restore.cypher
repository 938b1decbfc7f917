// Makes an account of a dump again, with its keys; one that is here already is left as it is.
// Parameters: properties, keys.
MERGE (account:Kompetenslandskap:Account {id: $properties.id})
ON CREATE SET account = $properties
WITH account
UNWIND $keys AS known
MERGE (key:Kompetenslandskap:AccountKey {digest: known.digest})
ON CREATE SET key = known
MERGE (key)-[:OF_ACCOUNT]->(account)
