// A link is found by the digest of its token.
CREATE CONSTRAINT kompetenslandskap_account_link IF NOT EXISTS
FOR (l:AccountLink) REQUIRE l.digest IS UNIQUE
