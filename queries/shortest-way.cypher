// By which shortest way does something get from one party to another? No row when there is no way.
// Parameters: from and to (ids of parties; the same for the shortest circle back), lift (0 only what is stated for the
//   parties themselves, 1 also for their types, 2 also for their areas and roles), kinds (kinds of flow, or null for
//   all), landscape (its id, or null for all).
// Columns: length (flows), parties (ids, as the flows are stated), flows (ids, in order). One of the shortest ways.
// In a console: :params {from: 'arbetsgivare', to: 'lokal-kompetensverkstad', lift: 1, kinds: null, landscape: null}
MATCH (:Party {id: $to})-[own:LIFTS]->(goal:Party)
WHERE own.lift <= $lift
MATCH (asked:Party {id: $from})
OPTIONAL MATCH (elsewhere:Entity)-[:IN_LANDSCAPE]->()
WHERE $landscape IS NOT NULL
  AND NOT EXISTS { (elsewhere)-[:IN_LANDSCAPE]->(:Landscape {id: $landscape}) }
WITH asked, goal, collect(DISTINCT elsewhere.id) AS outside
MATCH way = SHORTEST 1 (asked)(
  ()-[whole:LIFTS WHERE whole.lift <= $lift]->
  (giver)-[flow:FEEDS WHERE flow.standing <> 'MISSING']->(receiver)
  WHERE ($kinds IS NULL OR flow.kind IN $kinds)
    AND NOT flow.flow IN outside AND NOT giver.id IN outside AND NOT receiver.id IN outside
)+(goal)
RETURN length(way) / 2 AS length,
  [one IN giver | one.id] + goal.id AS parties,
  [one IN flow | one.flow] AS flows
ORDER BY length, flows LIMIT 1
