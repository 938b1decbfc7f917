// Every account has an id of its own.
CREATE CONSTRAINT kompetenslandskap_account IF NOT EXISTS
FOR (a:Account) REQUIRE a.id IS UNIQUE
