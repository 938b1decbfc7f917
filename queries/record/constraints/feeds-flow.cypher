// The edge of a flow is found by the flow's id.
CREATE INDEX kompetenslandskap_feeds IF NOT EXISTS
FOR ()-[f:FEEDS]-() ON (f.flow)
