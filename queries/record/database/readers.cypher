// Which services are connected to this database server?
// Parameters: service (what they call themselves). Columns: address.
CALL dbms.listConnections() YIELD userAgent, clientAddress
WHERE userAgent = $service
RETURN DISTINCT split(clientAddress, ':')[0] AS address
ORDER BY address
