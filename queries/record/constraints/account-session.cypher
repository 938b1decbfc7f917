// A session is found by the digest of its token.
CREATE CONSTRAINT kompetenslandskap_account_session IF NOT EXISTS
FOR (s:AccountSession) REQUIRE s.digest IS UNIQUE
