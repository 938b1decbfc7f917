// Removes pieces that no revision has any more.
// Parameters: digests.
UNWIND $digests AS digest
MATCH (piece:Piece {digest: digest})
DELETE piece
