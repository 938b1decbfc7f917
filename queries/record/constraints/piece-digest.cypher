// Every piece is kept once.
CREATE CONSTRAINT kompetenslandskap_piece IF NOT EXISTS
FOR (p:Piece) REQUIRE p.digest IS UNIQUE
