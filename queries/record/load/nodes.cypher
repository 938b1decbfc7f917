// Writes facts that are new or changed.
// Parameters: rows [{id, labels, properties}].
UNWIND $rows AS row
MERGE (fact:Kompetenslandskap {id: row.id})
REMOVE fact:$([label IN labels(fact) WHERE label <> 'Kompetenslandskap'])
SET fact = row.properties
SET fact:$(row.labels)
