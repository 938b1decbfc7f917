// Says of what was withdrawn earlier what took its place.
// Parameters: rows [{id, replacedBy}].
UNWIND $rows AS row
MATCH (tombstone:Withdrawn {id: row.id})
SET tombstone.replacedBy = row.replacedBy
