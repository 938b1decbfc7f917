// Which facts rest on this document, place by place?
// Parameters: document (id).
// Columns: locator, basis, certain, kind, fact (id), name (or null).
// In a console: :params {document: 'kompetensverkstan'}
MATCH (stated:Entity)-[cites:CITES]->(:Document {id: $document})
RETURN cites.locator AS locator, cites.basis AS basis, cites.certain AS certain, stated.kind AS kind,
  stated.id AS fact, stated.nameSv AS name
ORDER BY locator, kind, stated.id
