// The acts after a place, in the order of the chain, with those of their parts that were not erased.
// Parameters: after. Columns: text, parts (name, salt and value of each).
MATCH (act:Act)
WHERE act.place > $after
OPTIONAL MATCH (part:ActPart {place: act.place})
WITH act, collect(part {.name, .salt, .value}) AS parts
ORDER BY act.place
RETURN act.text AS text, parts
