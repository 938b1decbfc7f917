// Where does flow stop? Flows with an unstated end, parties that nobody feeds or that feed nobody, flows that a source
// says are not there. What is stated for a party's types counts for the party; people, documents and meetings may end a way, and the
// last two begin one. What has happened once leads nowhere, and is no silence.
// Parameters: kinds (kinds of flow, or null for all), landscape (its id, or null for all).
// Columns: kind (of break), party (id, or null), flow (id, or null), name (of the party). Kind by kind; parties by
//   Swedish name, flows by id. What is said of a type in one landscape does not count for those of it in another.
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
WITH outside, asked, [flow IN asked WHERE flow.standing <> 'MISSING'] AS stated,
  [flow IN asked WHERE NOT flow.standing IN ['MISSING', 'OCCURRED']] AS there
CALL (asked, there, stated, outside) {
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
  UNWIND stated AS flow
  CALL (flow) {
    MATCH (taking)-[edge:FEEDS {flow: flow.id}]-(other)
    RETURN taking, other, CASE
      WHEN taking = other THEN ['FROM', 'TO']
      WHEN startNode(edge) = taking THEN ['FROM']
      ELSE ['TO']
    END AS ways
    UNION
    WITH flow
    WHERE NOT EXISTS { (flow)-[:FROM]->() } OR NOT EXISTS { (flow)-[:TO]->() }
    MATCH (flow)-[end:FROM|TO]->()-[:ACTS_AS]->{0,1}(taking)
    RETURN taking, taking AS other,
      CASE WHEN flow.mutual THEN ['FROM', 'TO'] ELSE [type(end)] END AS ways
  }
  WITH flow, taking, other, ways
  WHERE NOT taking IN outside AND NOT other IN outside
  UNWIND ways AS way
  WITH way, taking, collect({flow: flow, other: other}) AS by
  WITH collect({way: way, party: taking, by: by}) AS taken
  MATCH (party:Party)
  CALL (party, taken) {
    MATCH (party)-[own:LIFTS WHERE own.lift <= 1]->(whole)
    UNWIND [one IN taken WHERE one.party = whole] AS one
    WITH one, [each IN one.by WHERE own.lift = 0 OR NOT EXISTS { (party)-[:IN_LANDSCAPE]->() }
      OR EXISTS {
        MATCH (party)-[:IN_LANDSCAPE]->(place:Landscape)
        WHERE ALL(here IN [each.flow, each.other, one.party]
            WHERE NOT EXISTS { (here)-[:IN_LANDSCAPE]->() } OR EXISTS { (here)-[:IN_LANDSCAPE]->(place) })
          AND NOT EXISTS {
            MATCH (flow:Flow)-[:FROM|TO]->(end)
            WHERE flow = each.flow AND EXISTS { (end)-[:IN_LANDSCAPE]->() }
              AND NOT EXISTS { (end)-[:IN_LANDSCAPE]->(place) }
          }
      }] AS by
    WHERE by <> []
    WITH one, ANY(each IN by WHERE each.flow.standing <> 'OCCURRED') AS stands
    RETURN coalesce(max(one.way = 'FROM'), false) AS gives,
      coalesce(max(one.way = 'TO'), false) AS receives,
      coalesce(max(one.way = 'FROM' AND stands), false) AS nowGives,
      coalesce(max(one.way = 'TO' AND stands), false) AS nowReceives
  }
  WITH party, CASE
    WHEN gives AND receives THEN 0
    WHEN nowGives AND NOT party:Document|Event THEN 4
    WHEN nowReceives
      AND NOT (party:Document|Event OR (party:ActorType AND party.people)) THEN 3
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
