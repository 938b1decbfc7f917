// Which of these ids were withdrawn earlier, what were they, and in which revision were they gone?
// Parameters: ids. Columns: id, kind, withdrawnIn.
UNWIND $ids AS id
MATCH (tombstone:Withdrawn {id: id})
RETURN tombstone.id AS id, tombstone.kind AS kind, tombstone.withdrawnIn AS withdrawnIn
ORDER BY id
