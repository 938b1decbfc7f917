// Remembers the layer of each fact that lies in another than its landscapes say.
// Parameters: rows [{id, layer}].
CALL {
  MATCH (fact:Entity) WHERE fact.layer IS NOT NULL
  REMOVE fact.layer
}
UNWIND $rows AS row
MATCH (fact:Kompetenslandskap {id: row.id})
SET fact.layer = row.layer
