// Which of these marks belong to persons that were erased?
// Parameters: marks. Columns: mark.
MATCH (store:Store {id: '_store'})
UNWIND [mark IN $marks WHERE mark IN coalesce(store.erased, [])] AS mark
RETURN mark
