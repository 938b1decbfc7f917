// Every revision has a number that no other has.
CREATE CONSTRAINT kompetenslandskap_revision IF NOT EXISTS
FOR (r:Revision) REQUIRE r.number IS UNIQUE
