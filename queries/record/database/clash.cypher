// Do nodes of somebody else bear a label this program writes?
// Parameters: labels. Columns: label (one of them; no row when there is none).
UNWIND $labels AS label
MATCH (n:$(label))
WHERE NOT n:Kompetenslandskap
RETURN label LIMIT 1
