// Keeps a revision without what was erased.
// Parameters: number, digest, facts.
MATCH (revision:Revision {number: $number})
SET revision.facts = $facts, revision.digest = $digest
