// Parties whose place in name order is another, though they say what they said.
// Parameters: rows [{id, ranks}].
UNWIND $rows AS row
MATCH (party:Entity {id: row.id})
SET party += row.ranks
