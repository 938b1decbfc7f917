// Says that whoever brings the nodes to the current revision is at it.
MATCH (store:Store {id: '_store'})
SET store.followedAt = timestamp()
