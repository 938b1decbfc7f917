/** Which database is meant, and who reads it. */
import { resolve } from 'node:path';
import { serviceAgent } from '../../record/graph/connect.ts';
import type { OpenDatabase } from '../cli/open-database.ts';

/** The database by where it is: `bolt://db.example:7687, database "neo4j"`, or this machine's own. */
export function whereaboutsOf({ home, address }: OpenDatabase): string {
  if (home !== undefined) return `this machine's own database (${resolve(home)})`;
  return `${address.uri}, database "${address.database}"`;
}

/** A sentence about who sees what is published there. */
export async function readersOf({ local, connection }: OpenDatabase): Promise<string> {
  if (local) return 'Nobody reads it but what runs on this machine, in this folder.';
  const always = 'Every service that is connected to that database shows it.';
  try {
    const rows = await connection.read('record/database/readers', { service: serviceAgent });
    const from = rows.map(({ address }) => String(address)).join(', ');
    return rows.length === 0
      ? `${always} None is at the moment.`
      : `${always} Connected now: from ${from}.`;
  } catch {
    // Not every user may list connections, and not every Neo4j can.
    return always;
  }
}
