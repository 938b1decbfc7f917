// Parties are found by id.
CREATE INDEX kompetenslandskap_party IF NOT EXISTS
FOR (p:Party) ON (p.id)
