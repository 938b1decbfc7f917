// Gives the landscape's database an id of its own, once; folders remember it.
// Parameters: database (the id to give; null for a random one). Columns: database.
MATCH (store:Store {id: '_store'})
SET store.database = coalesce(store.database, $database, randomUUID())
RETURN store.database AS database
