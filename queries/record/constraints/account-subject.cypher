// Whoever signs in by an issuer has one account.
CREATE CONSTRAINT kompetenslandskap_account_subject IF NOT EXISTS
FOR (a:Account) REQUIRE a.subject IS UNIQUE
