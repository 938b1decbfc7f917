/** Starts the service from what the command line has at hand: a keeper of readings, settings and a log. */
import { readFileSync } from 'node:fs';
import type { FastifyBaseLogger } from 'fastify';
import type { Config } from '../../config.ts';
import type { GraphConnection } from '../../record/graph/connect.ts';
import type { Keeper } from '../../record/revisions/keeper.ts';
import type { AccountDesk } from '../accounts/desk.ts';
import { openIdOf } from '../accounts/open-id.ts';
import { signInAt } from '../accounts/own-address.ts';
import type { ContributionDesk } from '../contributions/desk.ts';
import { listen, type Service, type ServiceParts } from './server.ts';
import { openTracing, type Tracing } from './tracing.ts';

/** What the service is started with. */
export interface ServerStart {
  readonly keeper: Keeper;
  readonly config: Config;
  readonly log: FastifyBaseLogger;
  /** Where contributions are handed in; absent over a dump. */
  readonly contributions?: ContributionDesk | undefined;
  /** The database, where accounts are kept; absent over a dump. */
  readonly connection?: GraphConnection | undefined;
}

function programVersion(): string {
  const text = readFileSync(new URL('../../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { readonly version: string }).version;
}

const now = () => new Date().toISOString();

/** Where people sign in; nowhere over a copy to read, and where it would not be safe. */
function accountsAt({ connection, config }: ServerStart): AccountDesk | undefined {
  const at = signInAt(config);
  if (connection === undefined || 'why' in at) return undefined;
  return { connection, now, origin: at.origin, openId: openIdOf(config) };
}

/** The parts of a service over a kept reading and an open connection. */
function partsOf(start: ServerStart, version: string, tracing: Tracing | undefined): ServiceParts {
  const { keeper, config, log, contributions } = start;
  return {
    readings: keeper,
    contributions,
    probe() {
      const { databaseUp, lagMs } = keeper.state();
      const { revision, asOf } = keeper.current();
      return { database: databaseUp ?? null, revision, asOf, lagMs };
    },
    log,
    version,
    metricsToken: config.METRICS_TOKEN,
    tracing,
    rates: {
      perAddress: config.RATE_PER_SECOND,
      perKey: config.RATE_PER_KEY,
      keys: config.API_KEYS ?? [],
    },
    trustProxy: config.TRUST_PROXY,
    keptMb: config.KEPT_ANSWERS_MB,
    workMs: config.WORK_MS,
    accounts: accountsAt(start),
  };
}

/**
 * Starts the service and waits until it listens.
 * Closing the service leaves the keeper open.
 *
 * @throws {@link KnowledgeError} `PORT_TAKEN`, `PAGES_MISSING`
 */
export async function startServer(start: ServerStart): Promise<Service> {
  const { HOST: host, PORT: port, OTEL_EXPORTER_OTLP_ENDPOINT: collector } = start.config;
  const version = programVersion();
  const tracing = collector === undefined ? undefined : await openTracing(version);
  const service = await listen(partsOf(start, version, tracing), { host, port });
  return {
    url: service.url,
    async close() {
      await service.close();
      await tracing?.close().catch((error) => start.log.warn({ err: error }, 'Traces were lost.'));
    },
  };
}
