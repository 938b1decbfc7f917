// The parts of an act are found by its place.
CREATE INDEX kompetenslandskap_act_part IF NOT EXISTS
FOR (p:ActPart) ON (p.place)
