// Tombstones are found by id.
CREATE INDEX kompetenslandskap_withdrawn IF NOT EXISTS
FOR (w:Withdrawn) ON (w.id)
