// Remembers, without any name, that a person was erased.
// Parameters: mark.
MATCH (store:Store {id: '_store'})
SET store.erased = coalesce(store.erased, []) + $mark
