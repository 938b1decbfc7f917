// Form 1 let no tombstone stand beside the node of its fact.
DROP CONSTRAINT kompetenslandskap_id IF EXISTS
