/** The settings Neo4j is started with. */
import { expect, test } from 'vitest';
import { configuration } from '../../../src/record/database/configure.ts';
import { homeIn } from '../../../src/record/database/home.ts';

test('the local Neo4j listens on loopback only and reports to nobody', () => {
  expect(configuration(homeIn('/clone/.neo4j'), { port: 40123, pageCacheMb: 64 })).toBe(`\
# Written by src/record/database/configure.ts at every start; changes here are lost.
server.directories.data=/clone/.neo4j/data
server.directories.logs=/clone/.neo4j/logs
server.default_listen_address=127.0.0.1
server.default_advertised_address=127.0.0.1
server.bolt.enabled=true
server.bolt.listen_address=127.0.0.1:40123
server.bolt.advertised_address=127.0.0.1:40123
server.http.enabled=false
server.https.enabled=false
server.memory.pagecache.size=64m
db.tx_log.preallocate=false
db.tx_log.rotation.retention_policy=1 files
db.transaction.timeout=10m
db.transaction.monitor.check.interval=250ms
dbms.usage_report.enabled=false
client.allow_telemetry=false
`);
});
