// Removes some facts. Columns: removed (how many; 0 when none is left).
MATCH (fact:Entity)
WITH fact LIMIT 4000
DETACH DELETE fact
RETURN count(*) AS removed
