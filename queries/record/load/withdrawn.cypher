// Which of these ids were withdrawn earlier?
// Parameters: ids. Columns: id.
UNWIND $ids AS id
MATCH (tombstone:Withdrawn {id: id})
RETURN tombstone.id AS id ORDER BY id
