// A key is found by the digest of its words.
CREATE CONSTRAINT kompetenslandskap_account_key IF NOT EXISTS
FOR (k:AccountKey) REQUIRE k.digest IS UNIQUE
