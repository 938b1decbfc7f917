/** The database the settings name, else the local one, which is started when it does not run. */
import type { Config } from '../../config.ts';
import { openLocalDatabase } from '../../record/database/open-local-database.ts';
import {
  type ConnectOptions,
  connect,
  type DatabaseAddress,
  type GraphConnection,
} from '../../record/graph/connect.ts';
import { needVersion } from '../../record/graph/look-over.ts';
import { needKnownStore } from '../../record/revisions/stored-form.ts';
import type { Terminal } from './terminal.ts';

/** An open database; `local` is true for the one this project made itself. */
export interface OpenDatabase {
  readonly connection: GraphConnection;
  readonly address: DatabaseAddress;
  readonly version: string;
  readonly local: boolean;
  /** The folder of the local database; undefined for one that somebody else runs. */
  readonly home: string | undefined;
  /** Starts the local database again where it has died; does nothing for one that somebody else runs. */
  revive(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens the database and makes sure that it answers, is new enough, and holds nothing newer than this release reads.
 *
 * @throws whatever keeps it from being used, as a sentence with a way out
 */
export async function openDatabase(
  terminal: Terminal,
  config: Config,
  options: ConnectOptions = {},
): Promise<OpenDatabase> {
  const named = config.NEO4J_URI !== undefined;
  let local = named ? undefined : await openLocal(terminal, config);
  const address = local ?? addressOf(config);
  const connection = connect(address, options);
  const revive = async () => {
    if (local) local = await openLocal(terminal, config);
  };
  const close = async () => {
    await connection.close();
    await local?.stop();
  };
  try {
    const version = await needVersion(connection);
    await needKnownStore(connection);
    const home = named ? undefined : localHome;
    return { connection, address, version, local: !named, home, revive, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Where the local database lies. */
const localHome = '.neo4j';

function openLocal(terminal: Terminal, config: Config) {
  return openLocalDatabase({
    directory: localHome,
    heapMb: config.LOCAL_HEAP_MB,
    environment: process.env,
    log: (line) => terminal.err(line),
  });
}

function addressOf(config: Config): DatabaseAddress {
  return {
    uri: config.NEO4J_URI ?? '',
    username: config.NEO4J_USERNAME,
    password: config.NEO4J_PASSWORD ?? '',
    database: config.NEO4J_DATABASE,
  };
}

/** Opens the database, works with it, and closes it whatever happens. */
export async function withDatabase<T>(
  terminal: Terminal,
  config: Config,
  work: (database: OpenDatabase) => Promise<T>,
): Promise<T> {
  const database = await openDatabase(terminal, config);
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}
