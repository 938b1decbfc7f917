// A page of those who have a role in a landscape or everywhere, by name and id, and how many there are.
// Parameters: landscape, after (name and id of the last of the former page; both empty for the first), first. Columns: total, accounts.
CALL () {
  MATCH (account:Account)
  WHERE any(
    grant IN account.grants + account.claimed
    WHERE NOT grant CONTAINS ' ' OR split(grant, ' ')[1] = $landscape
  )
  RETURN collect(account) AS known
}
CALL (known) {
  UNWIND known AS account
  WITH account ORDER BY account.name, account.id
  WHERE account.name > $after.name OR (account.name = $after.name AND account.id > $after.id)
  RETURN collect(account)[0..toInteger($first)] AS accounts
}
RETURN size(known) AS total, accounts
