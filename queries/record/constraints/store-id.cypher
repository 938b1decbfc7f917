// There is one store.
CREATE CONSTRAINT kompetenslandskap_store IF NOT EXISTS
FOR (s:Store) REQUIRE s.id IS UNIQUE
