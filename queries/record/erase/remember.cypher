// Remembers, without any name, that a person was erased; services see by the count that kept revisions changed.
// Parameters: marks.
MATCH (store:Store {id: '_store'})
SET store.erased = coalesce(store.erased, []) + $marks
