// A page of those who have a role in a landscape or everywhere, by name and id, and how many they are.
// Parameters: landscape, after (name and id of the last of the former page; both empty for the first), first. Columns: account, total.
MATCH (account:Account)
WHERE any(
  grant IN account.grants + account.claimed
  WHERE NOT grant CONTAINS ' ' OR split(grant, ' ')[1] = $landscape
)
WITH account ORDER BY account.name, account.id
WITH collect(account) AS all
UNWIND [null] + all AS account
WITH all, account
WHERE account IS NULL OR account.name > $after.name OR (account.name = $after.name AND account.id > $after.id)
WITH size(all) AS total, account LIMIT 1 + toInteger($first)
RETURN total, account
