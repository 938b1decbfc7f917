// Adds acts to the chain, and says where it then stands.
// Parameters: rows (place, digest, text and parts of each), acts (how many), head, contributions.
MATCH (store:Store {id: '_store'})
SET store.acts = coalesce(store.acts, 0) + $acts, store.actsHead = $head, store.contributions = $contributions
WITH store
UNWIND $rows AS row
CREATE (:Kompetenslandskap:Act {place: row.place, digest: row.digest, text: row.text})
WITH row
UNWIND row.parts AS part
CREATE (:Kompetenslandskap:ActPart {place: row.place, name: part.name, salt: part.salt, value: part.value})
