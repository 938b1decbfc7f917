// Removes relationships that no longer hold.
// Parameters: rows [{from, type, to, key}].
UNWIND $rows AS row
MATCH (a:Kompetenslandskap {id: row.from})-[r:$(row.type)]->(:Kompetenslandskap {id: row.to})
WHERE coalesce(r.key, '') = row.key
DELETE r
