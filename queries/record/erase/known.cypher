// What is remembered of erased persons: marks of ids, each with what stands in its place, and of names.
// Columns: mark.
MATCH (store:Store {id: '_store'})
UNWIND coalesce(store.erased, []) AS mark
RETURN mark
