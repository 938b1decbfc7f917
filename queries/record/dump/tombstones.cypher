// Everything that was withdrawn, with its kind.
// Columns: id, kind, withdrawnIn, replacedBy.
MATCH (tombstone:Withdrawn)
RETURN tombstone.id AS id, tombstone.kind AS kind, tombstone.withdrawnIn AS withdrawnIn,
  tombstone.replacedBy AS replacedBy
ORDER BY id
