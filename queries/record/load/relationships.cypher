// Writes relationships that are new or changed.
// Parameters: rows [{from, type, to, properties}].
UNWIND $rows AS row
MATCH (a:Kompetenslandskap {id: row.from})
MATCH (b:Kompetenslandskap {id: row.to})
CREATE (a)-[r:$(row.type)]->(b)
SET r = row.properties
