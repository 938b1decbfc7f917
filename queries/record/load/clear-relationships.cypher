// Removes some relationships between facts. Columns: removed (how many; 0 when none is left).
MATCH (:Entity)-[r]->(:Entity)
WITH r LIMIT 10000
DELETE r
RETURN count(*) AS removed
