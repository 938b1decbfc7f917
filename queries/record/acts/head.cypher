// Where does the memory of acts stand?
// Columns: acts (how many), head (the digest of the latest; null before the first), contributions (the number of the latest), erased (how often parts were erased).
MATCH (store:Store {id: '_store'})
RETURN coalesce(store.acts, 0) AS acts, store.actsHead AS head,
  coalesce(store.contributions, 0) AS contributions, coalesce(store.actsErased, 0) AS erased
