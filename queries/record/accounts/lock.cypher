// Takes the one lock of the accounts, so that a link is used once and an account is made once.
MERGE (desk:Kompetenslandskap:AccountDesk {id: '_accounts'})
SET desk.lockedAt = timestamp()
