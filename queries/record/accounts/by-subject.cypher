// An account by who its holder is to an issuer.
// Parameters: subject. Columns: account (its properties).
MATCH (account:Account {subject: $subject})
RETURN account
