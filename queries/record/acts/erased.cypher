// Tells services that something of the memory of acts was erased, so that they read it again.
MATCH (store:Store {id: '_store'})
SET store.actsErased = coalesce(store.actsErased, 0) + 1
