// Does anybody own the map of a landscape?
// Columns: hasOwner.
RETURN EXISTS {
  MATCH (account:Account)
  WHERE any(grant IN account.grants + account.claimed WHERE grant STARTS WITH 'OWNER')
} AS hasOwner
