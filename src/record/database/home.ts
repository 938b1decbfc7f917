/** Where the parts of one local database lie. */
import { join, resolve } from 'node:path';

/** Absolute paths of everything inside one local database's folder, such as `.neo4j/`. */
export interface Home {
  readonly directory: string;
  /** Settings for Neo4j, written anew at each start. */
  readonly configuration: string;
  readonly data: string;
  readonly logs: string;
  /** What Java wrote to its terminal since it was last started; empty when all went well. */
  readonly console: string;
  /** What Neo4j logs for people, over all starts. */
  readonly userLog: string;
  readonly passwordFile: string;
  /** Which process runs the database, for whom and on which port. */
  readonly recordFile: string;
  /** Held while somebody fetches or starts. */
  readonly lockFile: string;
}

/** The layout of a local database's folder. */
export function homeIn(directory: string): Home {
  const root = resolve(directory);
  return {
    directory: root,
    configuration: join(root, 'conf'),
    data: join(root, 'data'),
    logs: join(root, 'logs'),
    console: join(root, 'logs', 'console.log'),
    userLog: join(root, 'logs', 'neo4j.log'),
    passwordFile: join(root, 'password'),
    recordFile: join(root, 'running.json'),
    lockFile: join(root, 'starting.lock'),
  };
}
