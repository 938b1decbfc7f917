// Who is signed in by the token with this digest?
// Parameters: digest, now. Columns: account (its properties), session (its id).
MATCH (session:AccountSession {digest: $digest})-[:OF_ACCOUNT]->(account:Account)
WHERE session.expires > $now
RETURN account, session.id AS session
