// Writes facts that are new or changed.
// Parameters: rows [{id, labels, properties}].
UNWIND $rows AS row
MERGE (fact:Kompetenslandskap:Entity {id: row.id})
REMOVE fact:$([label IN labels(fact) WHERE NOT label IN ['Kompetenslandskap', 'Entity']])
SET fact = row.properties
SET fact:$(row.labels)
