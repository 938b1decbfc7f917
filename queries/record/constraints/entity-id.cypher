// Every fact has an id that no other has. A tombstone may stand beside a node that is on its way out.
CREATE CONSTRAINT kompetenslandskap_entity IF NOT EXISTS
FOR (n:Entity) REQUIRE n.id IS UNIQUE
