// In which form is the landscape stored?
// Columns: form (1 where none is told; no row where nothing is kept).
MATCH (store:Store {id: '_store'})
RETURN coalesce(store.form, 1) AS form
