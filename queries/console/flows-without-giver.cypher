// Which flows reach somebody, while no source states who gives them?
// Parameters: landscape (its id, or null for all).
// Columns: flow (id), kind, carries, receiver (id), name (of the receiver), standing.
// In a console: :params {landscape: null}
MATCH (flow:Flow)-[:TO]->(receiver:Party)
WHERE NOT EXISTS { (flow)-[:FROM]->() } AND flow.standing <> 'MISSING'
  AND ALL(one IN [flow, receiver] WHERE $landscape IS NULL
    OR NOT EXISTS { (one)-[:IN_LANDSCAPE]->() }
    OR EXISTS { (one)-[:IN_LANDSCAPE]->(:Landscape {id: $landscape}) })
WITH flow AS fact, receiver
RETURN fact.id AS flow, fact.flowKind AS kind, fact.carriesSv AS carries,
  receiver.id AS receiver, receiver.nameSv AS name, fact.standing AS standing
ORDER BY flow
