// Where does flow stop? Flows with an unstated end, parties that nobody feeds or that feed nobody, flows that a source
// says are not there. What is stated for a party's types counts for the party; people and documents may end a way.
// Parameters: kinds (kinds of flow, or null for all), landscape (its id, or null for all).
// Columns: kind (of break), party (id, or null), flow (id, or null), name (of the party). Kind by kind; parties by
//   Swedish name, flows by id.
// In a console: :params {kinds: null, landscape: null}
OPTIONAL MATCH (elsewhere:Entity)-[:IN_LANDSCAPE]->()
WHERE $landscape IS NOT NULL
  AND NOT EXISTS { (elsewhere)-[:IN_LANDSCAPE]->(:Landscape {id: $landscape}) }
WITH collect(DISTINCT elsewhere) AS outside
CALL (outside) {
  MATCH (flow:Flow)
  WHERE ($kinds IS NULL OR flow.flowKind IN $kinds) AND NOT flow IN outside
    AND NOT EXISTS { MATCH (flow)-[:FROM|TO]->(end) WHERE end IN outside }
  RETURN collect(flow) AS asked
}
WITH outside, asked, [flow IN asked WHERE flow.standing <> 'MISSING'] AS there
CALL (asked, there) {
  UNWIND there AS flow
  WITH flow WHERE NOT EXISTS { (flow)-[:FROM]->() }
  RETURN 1 AS place, 'UNSTATED_GIVER' AS kind, null AS stop, flow AS at
  UNION ALL
  UNWIND there AS flow
  WITH flow WHERE NOT EXISTS { (flow)-[:TO]->() }
  RETURN 2 AS place, 'UNSTATED_RECEIVER' AS kind, null AS stop, flow AS at
  UNION ALL
  UNWIND asked AS flow
  WITH flow WHERE flow.standing = 'MISSING'
  RETURN 6 AS place, 'MISSING' AS kind, null AS stop, flow AS at
  UNION ALL
  UNWIND there AS flow
  OPTIONAL MATCH (flow)-[:FROM]->(giver)
  OPTIONAL MATCH (flow)-[:TO]->(receiver)
  WITH collect(DISTINCT giver) AS givers, collect(DISTINCT receiver) AS receivers
  MATCH (party:Party)-[own:LIFTS WHERE own.lift <= 1]->(whole)
  WITH party, max(whole IN givers) AS gives, max(whole IN receivers) AS receives
  WITH party, CASE
    WHEN gives AND receives THEN 0
    WHEN gives THEN 4
    WHEN receives AND NOT (party:Document OR (party:ActorType AND party.people)) THEN 3
    WHEN NOT gives AND NOT receives
      AND party:Forum|ForumType|Area|Function|Process THEN 5
    ELSE 0
  END AS place
  WHERE place > 0
  RETURN place, ['NO_WAY_ONWARD', 'NEVER_FED', 'ISLAND'][place - 3] AS kind, party AS stop, null AS at
}
WITH place, kind, stop, at, outside
WHERE stop IS NULL OR NOT stop IN outside
RETURN kind, stop.id AS party, at.id AS flow, stop.nameSv AS name
ORDER BY place, stop.rankSv, at.id
