// Says who brings the nodes to the current revision, and which revision they are.
// Parameters: follower (null when it is done), nodes (null while they are on their way).
MATCH (store:Store {id: '_store'})
SET store.follower = $follower, store.nodes = $nodes, store.followedAt = timestamp()
