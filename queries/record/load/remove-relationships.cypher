// Removes relationships that no longer hold.
// Parameters: rows [{from, type, to, key}].
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})-[r:$(row.type)]->(:Entity {id: row.to})
WHERE coalesce(r.key, '') = row.key
DELETE r
