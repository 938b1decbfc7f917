// Whose is the key with this digest, and what may it do?
// Parameters: digest, now. Columns: account (its properties), scopes.
MATCH (key:AccountKey {digest: $digest})-[:OF_ACCOUNT]->(account:Account)
WHERE key.expires > $now
RETURN account, key.scopes AS scopes
