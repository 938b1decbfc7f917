/** A service over the graph tests' database that people with roles ask: who asks stands in a header. */
import type { FastifyInstance } from 'fastify';
import pino from 'pino';
import { type AccountRole, accountRoles } from '../../../src/model/account-role.ts';
import type { Fact } from '../../../src/model/fact.ts';
import type { GraphConnection } from '../../../src/record/graph/connect.ts';
import { keepReading } from '../../../src/record/revisions/keeper.ts';
import { publish } from '../../../src/record/revisions/publish.ts';
import { type Audience, everybody } from '../../../src/service/accounts/audience.ts';
import { openDesk } from '../../../src/service/contributions/desk.ts';
import { makeService } from '../../../src/service/http/server.ts';

/** Who there is: a name, and what they may do in Dalen. */
const people: Readonly<Record<string, readonly AccountRole[]>> = {
  cilla: ['CONTRIBUTOR'],
  rut: ['REVIEWER'],
  rolf: ['REVIEWER'],
  olga: accountRoles,
  gast: [],
};

function audienceNamed(name: string, via: 'SESSION' | 'KEY'): Audience {
  const roles = new Set(people[name] ?? []);
  const none = new Set<AccountRole>();
  return {
    ...{ account: name, name: name.charAt(0).toUpperCase() + name.slice(1), via },
    rolesIn: (landscape) => (landscape === 'dalen' ? roles : none),
  };
}

/** A service, and ways to ask it. */
export interface DeskService {
  readonly app: FastifyInstance;
  /** Asks as somebody; the public where nobody is named, by the key of a program where the name ends in `:key`. */
  // biome-ignore lint/suspicious/noExplicitAny: tests compare answers of many shapes.
  ask(as: string | undefined, query: string, variables?: object): Promise<any>;
  close(): Promise<void>;
}

/** Opens a service; several may be open on one database. */
export async function deskService(connection: GraphConnection): Promise<DeskService> {
  const keeper = await keepReading(connection, { pollMs: 20, now: Date.now });
  const app = await makeService({
    readings: keeper,
    probe: () => ({ database: true, revision: 0, asOf: '', lagMs: 0 }),
    log: pino({ level: 'silent' }),
    version: '1.0.0',
    contributions: openDesk(connection),
    audienceOf: async ({ headers }) => {
      const [name, key] = String(headers['x-as'] ?? '').split(':');
      return name ? audienceNamed(name, key ? 'KEY' : 'SESSION') : everybody;
    },
  });
  return {
    app,
    async ask(as, query, variables = {}) {
      const headers = as === undefined ? {} : { 'x-as': as };
      const payload = { query, variables };
      return (await app.inject({ method: 'POST', url: '/graphql', headers, payload })).json();
    },
    async close() {
      keeper.stop();
      await app.close();
    },
  };
}

/** Publishes facts as the first revision. */
export async function publishFirst(connection: GraphConnection, facts: readonly Fact[]) {
  await publish(connection, facts, { now: '2026-11-20T13:05:00.000Z', author: 'Lasse' });
}

let keys = 0;
/** A key of its own for each act. */
export function newKey(): string {
  keys += 1;
  return `a-key-of-the-test-${keys}`;
}
