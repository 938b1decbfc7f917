// By which shortest way does something get from one party to another? No row when there is no way.
// Parameters: from and to (ids of parties; the same for the shortest circle back), lift (0 only what is stated for the
//   parties themselves, 1 also for their types, 2 also for their areas and roles, by one kind of flow at a time), kinds
//   (kinds of flow, or null for all), landscape (its id; null for those the two have in common, each by itself: none is
//   found from one landscape to another).
// What has happened once is no way.
// Columns: length (flows), parties (ids, as the flows are stated), flows (ids, in order). One of the shortest ways.
// In a console: :params {from: 'arbetsgivare', to: 'lokal-kompetensverkstad', lift: 1, kinds: null, landscape: null}
MATCH (end:Party {id: $to})-[lifted:LIFTS]->(goal:Party)
WHERE lifted.lift <= $lift
MATCH (asked:Party {id: $from})
WITH end, goal, asked, CASE
  WHEN $landscape IS NOT NULL THEN [$landscape]
  ELSE COLLECT {
    MATCH (place:Landscape)
    WHERE ALL(one IN [asked, end] WHERE NOT EXISTS { (one)-[:IN_LANDSCAPE]->() }
      OR EXISTS { (one)-[:IN_LANDSCAPE]->(place) })
    RETURN place.id
  }
END AS places
UNWIND CASE WHEN places = [] AND NOT EXISTS { (:Landscape) } THEN [null] ELSE places END AS place
UNWIND CASE
  WHEN $lift < 2 THEN [$kinds]
  ELSE [one IN coalesce($kinds, COLLECT { MATCH (flow:Flow) RETURN DISTINCT flow.flowKind }) | [one]]
END AS carried
OPTIONAL MATCH (elsewhere:Entity)-[:IN_LANDSCAPE]->()
WHERE place IS NOT NULL
  AND NOT EXISTS { (elsewhere)-[:IN_LANDSCAPE]->(:Landscape {id: place}) }
OPTIONAL MATCH (elsewhere)<-[:FROM|TO]-(reaching:Flow)
WITH asked, goal, place, carried,
  collect(DISTINCT elsewhere.id) + collect(DISTINCT reaching.id) AS outside
MATCH way = SHORTEST 1 (asked)(
  ()-[whole:LIFTS WHERE whole.lift <= $lift]->
  (giver)-[flow:FEEDS WHERE NOT flow.standing IN ['MISSING', 'OCCURRED']]->(receiver)
  WHERE (carried IS NULL OR flow.kind IN carried)
    AND NOT flow.flow IN outside AND NOT giver.id IN outside AND NOT receiver.id IN outside
)+(goal)
RETURN length(way) / 2 AS length,
  [one IN giver | one.id] + goal.id AS parties,
  [one IN flow | one.flow] AS flows
ORDER BY length, flows LIMIT 1
