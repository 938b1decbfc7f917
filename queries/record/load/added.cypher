// How many plain edges of flows there are, and how many of those who act as one with another.
// Columns: feeds, acting.
CALL { MATCH ()-[edge:FEEDS]->() RETURN count(edge) AS feeds }
CALL { MATCH ()-[edge:ACTS_AS]->() RETURN count(edge) AS acting }
RETURN feeds, acting
