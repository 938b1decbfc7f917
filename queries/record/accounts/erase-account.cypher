// Removes an account with all that is held of its holder.
// Parameters: id.
MATCH (account:Account {id: $id})
OPTIONAL MATCH (own)-[:OF_ACCOUNT]->(account)
OPTIONAL MATCH (link:AccountLink {account: $id})
DETACH DELETE own, link, account
