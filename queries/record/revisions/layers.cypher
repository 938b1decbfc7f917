// The facts that lie in another layer than their landscapes say.
// Columns: id, layer.
MATCH (store:Store {id: '_store'})
UNWIND coalesce(store.apart, COLLECT {
  MATCH (fact:Entity) WHERE fact.layer IS NOT NULL
  RETURN fact.id + ' ' + fact.layer
}) AS line
WITH split(line, ' ') AS parts
RETURN parts[0] AS id, parts[1] AS layer
ORDER BY id
