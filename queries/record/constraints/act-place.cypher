// Every act has a place that no other has.
CREATE CONSTRAINT kompetenslandskap_act IF NOT EXISTS
FOR (a:Act) REQUIRE a.place IS UNIQUE
