// An account by its id.
// Parameters: id. Columns: account (its properties).
MATCH (account:Account {id: $id})
RETURN account
