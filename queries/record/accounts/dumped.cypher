// Every account with its keys, as a dump holds them; who is signed in where is not kept.
// Parameters: none. Columns: account (its properties), keys (theirs).
MATCH (account:Account)
RETURN account, [(key:AccountKey)-[:OF_ACCOUNT]->(account) | properties(key)] AS keys
ORDER BY account.id
