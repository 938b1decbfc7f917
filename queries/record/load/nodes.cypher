// Writes facts that are new or changed; the layer a fact came from stays.
// Parameters: rows [{id, labels, properties}].
UNWIND $rows AS row
MERGE (fact:Kompetenslandskap {id: row.id})
WITH row, fact, fact.layer AS layer
REMOVE fact:$([label IN labels(fact) WHERE label <> 'Kompetenslandskap'])
SET fact = row.properties
SET fact.layer = layer
SET fact:$(row.labels)
