// Leaves a tombstone for each withdrawn fact.
// Parameters: rows [{id, kind, withdrawnIn, replacedBy}].
UNWIND $rows AS row
CREATE (:Kompetenslandskap:Withdrawn
  {id: row.id, kind: row.kind, withdrawnIn: row.withdrawnIn, replacedBy: row.replacedBy})
