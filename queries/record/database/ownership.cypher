// Whose data does the database hold?
// Columns: store (true when a landscape of ours is kept here), foreign (true when other nodes exist).
RETURN
  EXISTS { MATCH (:Kompetenslandskap:Store) } AS store,
  EXISTS { MATCH (n) WHERE NOT n:Kompetenslandskap } AS foreign
