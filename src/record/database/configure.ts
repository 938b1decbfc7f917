/** Writes neo4j.conf: loopback only, one port, small, silent to the outside. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWholeFile } from '../../whole-file.ts';
import type { Home } from './home.ts';

/** What may differ between two local databases. */
export interface Sizes {
  readonly port: number;
  /** Memory for page cache, in megabytes. */
  readonly pageCacheMb: number;
}

/** Writes the settings anew; Java's own (the heap) are given when it is started. */
export async function configure(home: Home, sizes: Sizes): Promise<void> {
  for (const folder of [home.configuration, home.data, home.logs])
    await mkdir(folder, { recursive: true });
  const file = join(home.configuration, 'neo4j.conf');
  writeWholeFile(file, configuration(home, sizes), 0o600);
}

/** The text of neo4j.conf. */
export function configuration(home: Home, { port, pageCacheMb }: Sizes): string {
  const rows = {
    'server.directories.data': forwardSlashes(home.data),
    'server.directories.logs': forwardSlashes(home.logs),
    'server.default_listen_address': '127.0.0.1',
    'server.default_advertised_address': '127.0.0.1',
    'server.bolt.enabled': 'true',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'server.memory.pagecache.size': `${pageCacheMb}m`,
    'db.tx_log.preallocate': 'false',
    'db.tx_log.rotation.retention_policy': '1 files',
    'db.transaction.timeout': '10m',
    // How late a transaction that takes too long is ended; Neo4j's own two seconds keep callers waiting.
    'db.transaction.monitor.check.interval': '250ms',
    'dbms.usage_report.enabled': 'false',
    'client.allow_telemetry': 'false',
  };
  const lines = Object.entries(rows).map(([name, value]) => `${name}=${value}`);
  return `# Written by src/record/database/configure.ts at every start; changes here are lost.\n${lines.join('\n')}\n`;
}

function forwardSlashes(path: string): string {
  return path.replaceAll('\\', '/');
}
