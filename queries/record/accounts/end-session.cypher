// Ends a session of somebody.
// Parameters: account, id. Columns: ended (how many).
MATCH (session:AccountSession {id: $id})-[:OF_ACCOUNT]->(:Account {id: $account})
DETACH DELETE session
RETURN count(*) AS ended
