// The facts that lie in another layer than their landscapes say.
// Columns: id, layer.
MATCH (fact:Entity) WHERE fact.layer IS NOT NULL
RETURN fact.id AS id, fact.layer AS layer
ORDER BY id
