// Pieces of revisions.
// Parameters: digests. Columns: digest, facts.
UNWIND $digests AS digest
MATCH (piece:Piece {digest: digest})
RETURN piece.digest AS digest, piece.facts AS facts
