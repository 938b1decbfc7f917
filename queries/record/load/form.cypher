// Makes what an earlier release stored one of this form.
// Parameters: form, nodes (the revision whose facts the nodes are; null where they have to be written anew).
MATCH (store:Store {id: '_store'})
SET store.form = $form, store.nodes = $nodes
