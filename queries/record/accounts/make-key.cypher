// Keeps a key of a program by the digest of its words.
// Parameters: account, id, digest, name, scopes, made, expires.
MATCH (account:Account {id: $account})
CREATE (:Kompetenslandskap:AccountKey {
  id: $id, digest: $digest, name: $name, scopes: $scopes, made: $made, expires: $expires
})-[:OF_ACCOUNT]->(account)
