// Who feeds this party, directly or through others?
// Parameters: of (a party's id), depth (steps to follow, from 1), lift (0 only what is stated for the party itself,
//   1 also for its types, 2 also for its areas and roles), kinds (kinds of flow, or null for all),
//   landscape (its id, or null for all).
// Columns: degree (steps from the party asked), party (id), name. Nearest first, then by Swedish name.
// In a console: :params {of: 'lokal-kompetensverkstad', depth: 1, lift: 1, kinds: null, landscape: null}
MATCH (asked:Party {id: $of})
OPTIONAL MATCH (elsewhere:Entity)-[:IN_LANDSCAPE]->()
WHERE $landscape IS NOT NULL
  AND NOT EXISTS { (elsewhere)-[:IN_LANDSCAPE]->(:Landscape {id: $landscape}) }
WITH asked, collect(DISTINCT elsewhere.id) AS outside
MATCH way = SHORTEST 1 (asked)(
  ()-[whole:LIFTS WHERE whole.lift <= $lift]->
  (receiver)<-[flow:FEEDS WHERE flow.standing <> 'MISSING']-(giver)
  WHERE ($kinds IS NULL OR flow.kind IN $kinds)
    AND NOT flow.flow IN outside AND NOT giver.id IN outside AND NOT receiver.id IN outside
)+(reached:Party)
WHERE reached <> asked
WITH reached, length(way) / 2 AS degree
WHERE degree <= $depth
RETURN degree, reached.id AS party, reached.nameSv AS name
ORDER BY degree, reached.rankSv
