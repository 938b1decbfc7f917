// Every node of ours has an id that no other has.
CREATE CONSTRAINT kompetenslandskap_id IF NOT EXISTS
FOR (n:Kompetenslandskap) REQUIRE n.id IS UNIQUE
