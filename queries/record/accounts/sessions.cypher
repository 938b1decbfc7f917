// Where somebody is signed in, latest first.
// Parameters: account, now. Columns: id, device, made, expires.
MATCH (session:AccountSession)-[:OF_ACCOUNT]->(:Account {id: $account})
WHERE session.expires > $now
RETURN session.id AS id, session.device AS device, session.made AS made, session.expires AS expires
ORDER BY made DESC, id
