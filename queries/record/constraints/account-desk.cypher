// There is one desk.
CREATE CONSTRAINT kompetenslandskap_account_desk IF NOT EXISTS
FOR (d:AccountDesk) REQUIRE d.id IS UNIQUE
