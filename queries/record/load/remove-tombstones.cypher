// Removes the tombstones of what returns, or must not be named any more.
// Parameters: ids.
UNWIND $ids AS id
MATCH (tombstone:Withdrawn {id: id})
DELETE tombstone
