// The id of the landscape's database.
// Columns: database (null where it has none yet; no row where nothing is kept).
MATCH (store:Store {id: '_store'})
RETURN store.database AS database
