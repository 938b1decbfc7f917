// Signs somebody in.
// Parameters: account, id, digest, device, made, expires.
MATCH (account:Account {id: $account})
CREATE (:Kompetenslandskap:AccountSession {
  id: $id, digest: $digest, device: $device, made: $made, expires: $expires
})-[:OF_ACCOUNT]->(account)
