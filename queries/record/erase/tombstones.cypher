// The ids of all tombstones.
// Columns: id.
MATCH (tombstone:Withdrawn)
RETURN tombstone.id AS id ORDER BY id
