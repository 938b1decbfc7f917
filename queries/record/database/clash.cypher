// Do nodes of somebody else bear a label this program writes? Where all nodes are ours, two counts that are kept say no.
// Parameters: labels. Columns: label (one of them; no row when there is none).
CALL () {
  MATCH (n)
  RETURN count(n) AS all
}
CALL () {
  MATCH (n:Kompetenslandskap)
  RETURN count(n) AS ours
}
WITH all, ours
WHERE all <> ours
UNWIND $labels AS label
MATCH (n:$(label))
WHERE NOT n:Kompetenslandskap
RETURN label LIMIT 1
