// Keeps pieces of facts, each once.
// Parameters: rows [{digest, facts}].
UNWIND $rows AS row
MERGE (piece:Kompetenslandskap:Piece {digest: row.digest})
ON CREATE SET piece.facts = row.facts
