// Who feeds this party, directly or through others?
// Parameters: of (a party's id), depth (steps to follow, from 1), lift (0 only what is stated for the party itself,
//   1 also for its types, 2 also for its areas and roles, by one kind of flow at a time), kinds (kinds of flow, or
//   null for all), landscape (its id; null for the party's own, or for each by itself where all share the party).
// What has happened once is told as a step to or from the party asked, and not walked further.
// Columns: degree (steps from the party asked), party (id), name. Nearest first, then by Swedish name.
// In a console: :params {of: 'lokal-kompetensverkstad', depth: 1, lift: 1, kinds: null, landscape: null}
MATCH (asked:Party {id: $of})
WITH asked, COLLECT { MATCH (asked)-[:IN_LANDSCAPE]->(own) RETURN own.id } AS own
WITH asked, CASE
  WHEN $landscape IS NOT NULL THEN [$landscape]
  WHEN own <> [] THEN own
  ELSE COLLECT { MATCH (place:Landscape) RETURN place.id }
END AS places
UNWIND CASE WHEN places = [] THEN [null] ELSE places END AS place
UNWIND CASE
  WHEN $lift < 2 THEN [$kinds]
  ELSE [one IN coalesce($kinds, COLLECT { MATCH (flow:Flow) RETURN DISTINCT flow.flowKind }) | [one]]
END AS carried
OPTIONAL MATCH (elsewhere:Entity)-[:IN_LANDSCAPE]->()
WHERE place IS NOT NULL
  AND NOT EXISTS { (elsewhere)-[:IN_LANDSCAPE]->(:Landscape {id: place}) }
OPTIONAL MATCH (elsewhere)<-[:FROM|TO]-(reaching:Flow)
WITH asked, place, carried,
  collect(DISTINCT elsewhere.id) + collect(DISTINCT reaching.id) AS outside
WITH asked, carried, outside
CALL (asked, carried, outside) {
  MATCH way = SHORTEST 1 (asked)(
    ()-[whole:LIFTS WHERE whole.lift <= $lift]->
    (receiver)<-[flow:FEEDS WHERE NOT flow.standing IN ['MISSING', 'OCCURRED']]-(giver)
    WHERE (carried IS NULL OR flow.kind IN carried)
      AND NOT flow.flow IN outside AND NOT giver.id IN outside AND NOT receiver.id IN outside
  )+(reached:Party)
  RETURN reached, length(way) / 2 AS steps
  UNION
  MATCH (asked)-[whole:LIFTS WHERE whole.lift <= $lift]->
    (receiver)<-[flow:FEEDS WHERE flow.standing = 'OCCURRED']-(giver)
  WHERE (carried IS NULL OR flow.kind IN carried)
    AND NOT flow.flow IN outside AND NOT giver.id IN outside AND NOT receiver.id IN outside
  RETURN giver AS reached, 1 AS steps
}
WITH asked, reached, steps
WHERE reached <> asked
WITH reached, min(steps) AS degree
WHERE degree <= $depth
RETURN degree, reached.id AS party, reached.nameSv AS name
ORDER BY degree, reached.rankSv
