// Everything that was withdrawn.
// Columns: id, withdrawnIn, replacedBy.
MATCH (tombstone:Withdrawn)
RETURN tombstone.id AS id, tombstone.withdrawnIn AS withdrawnIn,
  tombstone.replacedBy AS replacedBy
ORDER BY id
