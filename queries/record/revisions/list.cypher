// The published revisions, newest first.
// Columns: number, digest, date, parent, added, changed, removed.
MATCH (r:Revision)
RETURN r.number AS number, r.digest AS digest, r.date AS date, r.parent AS parent,
  r.added AS added, r.changed AS changed, r.removed AS removed
ORDER BY number DESC
