// Remembers the layer of each fact that lies in another than its landscapes say; form 1 kept it on the facts' nodes.
// Parameters: apart ["id layer"].
MATCH (store:Store {id: '_store'})
CALL (store) {
  WITH store WHERE store.apart IS NULL
  MATCH (fact:Entity) WHERE fact.layer IS NOT NULL
  REMOVE fact.layer
}
SET store.apart = $apart
