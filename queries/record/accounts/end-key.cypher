// Ends a key of somebody.
// Parameters: account, id. Columns: ended (how many).
MATCH (key:AccountKey {id: $id})-[:OF_ACCOUNT]->(:Account {id: $account})
DETACH DELETE key
RETURN count(*) AS ended
