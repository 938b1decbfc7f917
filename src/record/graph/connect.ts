/** The way to a Neo4j: named queries in, plain rows out, failures explained. */
import { setTimeout } from 'node:timers/promises';
import neo4j, { type Driver, type ManagedTransaction, type Transaction } from 'neo4j-driver';
import { KnowledgeError } from '../../errors.ts';
import { namedQuery } from './named-query.ts';
import { withinTime } from './within-time.ts';

/** Where the database is and how to log in. */
export interface DatabaseAddress {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
}

export type Row = Readonly<Record<string, unknown>>;
/** Runs `queries/<name>.cypher` with parameters. */
export type RunNamed = (name: string, parameters?: Row) => Promise<Row[]>;

/** An open connection. Every failure is a {@link KnowledgeError} where it can be explained. */
export interface GraphConnection {
  /** Opened anew when the database has not answered in time: ask for it each time it is used. */
  readonly driver: Driver;
  readonly database: string;
  /** One reading query, not tried again. */
  read(name: string, parameters?: Row, patience?: Patience): Promise<Row[]>;
  /** One query that changes things, in a transaction of its own. */
  write: RunNamed;
  /** Work in one transaction that is kept whole or not at all; begun anew when two such works wait for each other. */
  transaction<T>(work: (run: RunNamed) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** How long an answer is waited for; what a silent network has swallowed is then given up together with its wires. */
export interface Patience {
  readonly withinMs?: number;
}

const deadlines = {
  connectionTimeout: 2000,
  connectionAcquisitionTimeout: 3000,
  maxTransactionRetryTime: 0,
} as const;

/** How a connection is used. */
export interface ConnectOptions {
  readonly timeoutMs?: number;
  /** What it calls itself to the database server. */
  readonly userAgent?: string;
}

/** What a service that reads the landscape calls itself. */
export const serviceAgent = 'kompetenslandskap serve';

/** Opens a connection; nothing is sent before the first question. */
export function connect(
  address: DatabaseAddress,
  { timeoutMs = 120_000, userAgent = 'kompetenslandskap' }: ConnectOptions = {},
): GraphConnection {
  const { uri, database } = address;
  let driver = openDriver(address, userAgent);
  /** Leaves wires that may be dead; whoever still waits on one of them has some time left. */
  const renew = (former: Driver) => {
    if (former !== driver) return;
    driver = openDriver(address, userAgent);
    globalThis.setTimeout(() => closeSoon(former), lingerMs).unref();
  };
  const tooLate = (used: Driver) => {
    renew(used);
    return new KnowledgeError('DATABASE_UNAVAILABLE', `The database at ${uri} is silent.`);
  };
  const inTransaction = async <T>(
    mode: 'READ' | 'WRITE',
    work: (run: RunNamed) => Promise<T>,
  ): Promise<T> => {
    const session = driver.session({ database, defaultAccessMode: mode });
    try {
      const transaction = await session.beginTransaction({ timeout: timeoutMs });
      const result = await settle(transaction, work);
      return result;
    } catch (error) {
      throw explained(error, uri);
    } finally {
      await session.close().catch(() => {});
    }
  };
  return {
    get driver() {
      return driver;
    },
    database,
    read(name, parameters, { withinMs = timeoutMs } = {}) {
      const used = driver;
      const answer = inTransaction('READ', (run) => run(name, parameters));
      return withinTime(withinMs, answer, () => tooLate(used));
    },
    write: (name, parameters) =>
      pastDeadlocks(() => inTransaction('WRITE', (run) => run(name, parameters))),
    transaction: (work) => pastDeadlocks(() => inTransaction('WRITE', work)),
    close: () => closeSoon(driver),
  };
}

const lingerMs = 10_000;

/** Closes a driver; where the network is silent its goodbyes are not waited for. */
async function closeSoon(driver: Driver): Promise<void> {
  await Promise.race([driver.close().catch(() => {}), setTimeout(2000, undefined, { ref: false })]);
}

const deadlockTries = 10;

/** Does work again that the database gave up because two transactions waited for each other: nothing of it is left. */
async function pastDeadlocks<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1)
    try {
      return await work();
    } catch (error) {
      const { code } = error as { code?: string };
      const isDeadlock = code === 'Neo.TransientError.Transaction.DeadlockDetected';
      if (!isDeadlock || tries === deadlockTries) throw error;
      await setTimeout(20 * tries);
    }
}

function openDriver({ uri, username, password }: DatabaseAddress, userAgent: string): Driver {
  try {
    const options = { ...deadlines, userAgent };
    return neo4j.driver(uri, neo4j.auth.basic(username, password), options);
  } catch (error) {
    throw new KnowledgeError('BAD_SETTING', `NEO4J_URI is "${uri}", which is no Neo4j address.`, {
      hint: 'Write it like bolt://localhost:7687 or neo4j+s://example.databases.neo4j.io.',
      cause: error,
    });
  }
}

async function settle<T>(
  transaction: Transaction,
  work: (run: RunNamed) => Promise<T>,
): Promise<T> {
  try {
    const result = await work((name, parameters) => runIn(transaction, name, parameters));
    await transaction.commit();
    return result;
  } catch (error) {
    await transaction.rollback().catch(() => {});
    throw error;
  }
}

async function runIn(
  transaction: Transaction | ManagedTransaction,
  name: string,
  parameters: Row = {},
): Promise<Row[]> {
  const { records } = await transaction.run(await namedQuery(name), parameters);
  return records.map((record) => plain(record.toObject()) as Row);
}

/** Neo4j's integers as numbers, nodes as their properties, lists and maps likewise; bytes stay bytes. */
function plain(value: unknown): unknown {
  if (neo4j.isInt(value)) return value.toNumber();
  if (Array.isArray(value)) return value.map(plain);
  if (ArrayBuffer.isView(value) || typeof value !== 'object' || value === null) return value;
  if (neo4j.isNode(value) || neo4j.isRelationship(value)) return plain(value.properties);
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one)]));
}

const goneCodes = ['ServiceUnavailable', 'SessionExpired'];

/** The failure in our words, where it is one a person can do something about. */
export function explained(error: unknown, uri: string): unknown {
  const code = (error as { code?: string }).code ?? '';
  if (code.startsWith('Neo.ClientError.Security'))
    return new KnowledgeError('DATABASE_AUTH', `The database at ${uri} refuses the login.`, {
      hint: 'Check NEO4J_USERNAME and NEO4J_PASSWORD.',
      cause: error,
    });
  if (code === 'Neo.ClientError.Database.DatabaseNotFound')
    return new KnowledgeError('DATABASE_UNAVAILABLE', `${uri} has no such database.`, {
      hint: 'Check NEO4J_DATABASE; it is usually "neo4j".',
      cause: error,
    });
  const said = String(error);
  const acquisition = /timed out/i.test(said) && /acquisition|connection/i.test(said);
  if (!goneCodes.includes(code) && !acquisition) return error;
  return new KnowledgeError('DATABASE_UNAVAILABLE', `No Neo4j answers at ${uri}.`, {
    hint: 'Start it, check NEO4J_URI, or leave NEO4J_URI out to use the local one.',
    cause: error,
  });
}
