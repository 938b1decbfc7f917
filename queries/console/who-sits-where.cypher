// Who has a seat where, in what capacity, and from which source?
// Parameters: of (id of a forum or forum type, or null for all), capacity (such as 'CHAIR', or null for all).
// Columns: forum (id), name (of the forum), capacity, seatFor (id, or null when no source says for whom), level,
//   standing, sources ("document locator" each).
// In a console: :params {of: 'branschforum', capacity: null}
MATCH (seat:Seat)-[:OF]->(forum:Entity)
WHERE ($of IS NULL OR forum.id = $of) AND ($capacity IS NULL OR seat.capacity = $capacity)
OPTIONAL MATCH (seat)-[:FOR]->(holder:Entity)
WITH seat, forum AS place, holder,
  COLLECT {
    MATCH (seat)-[cites:CITES]->(document:Document)
    RETURN document.id + ' ' + cites.locator AS source ORDER BY source
  } AS sources
RETURN place.id AS forum, place.nameSv AS name, seat.capacity AS capacity, holder.id AS seatFor,
  seat.level AS level, seat.standing AS standing, sources
ORDER BY place.id, seat.capacity, holder.id, seat.id
