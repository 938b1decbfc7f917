// The keys of somebody, latest first.
// Parameters: account, now. Columns: id, name, scopes, made, expires.
MATCH (key:AccountKey)-[:OF_ACCOUNT]->(:Account {id: $account})
WHERE key.expires > $now
RETURN key.id AS id, key.name AS name, key.scopes AS scopes, key.made AS made, key.expires AS expires
ORDER BY made DESC, id
