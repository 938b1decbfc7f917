/** Servers to measure: this project's over generated regions, and what others answer with behind the same frame. */
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import fastify, { type FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { pino } from 'pino';
import type { Reading } from '../../../src/engine/reading.ts';
import type { Fact } from '../../../src/model/fact.ts';
import { openRevision } from '../../../src/record/revisions/open-revision.ts';
import { everybody } from '../../../src/service/accounts/audience.ts';
import { makeAnswerer } from '../../../src/service/graphql/answerer.ts';
import { compileAgain } from '../../../src/service/graphql/compiled.ts';
import type { ApiContext, ReadingSource } from '../../../src/service/graphql/context.ts';
import { type Errand, makeApollo } from '../../../src/service/http/apollo.ts';
import { quickAnswers } from '../../../src/service/http/quick/quick-answers.ts';
import { makeService } from '../../../src/service/http/server.ts';
import { asFetched, packedRevision } from '../../record/revisions/packed-revision.ts';
import { generated } from './landscape.ts';

const log = pino({ level: 'error' }, pino.destination(2));

/** A revision that never changes. */
function fixed(current: () => Reading): ReadingSource {
  return { current, at: async () => current(), revisions: () => [], tombstones: () => new Map() };
}

/** How long a swap took, and how long nobody else had a turn meanwhile. */
export interface Swap {
  readonly tookMs: number;
  readonly stallMs: number;
}

/** This project's service over so many regions, without its database: questions never ask it. */
export async function serveOwn(regions: number) {
  const { facts: made } = generated(regions).facts;
  let reading = await openRevision(packedRevision(made, 1));
  const probe = () => ({ database: true, revision: 1, asOf: reading.asOf, lagMs: 0 });
  const readings = fixed(() => reading);
  // Callers take turns as they do at `npm start`, but are not counted: sixteen that never pause would all be refused.
  const rates = { perAddress: 0, perKey: 0, keys: [] };
  const app = await makeService({ readings, probe, log, version: 'bench', rates });
  // The next revision, in which one flow is changed, as it is fetched; made beforehand, since whoever publishes it is another process.
  const { facts } = reading.facts;
  const flow = facts.findIndex(({ kind }) => kind === 'FLOW');
  const carries = { sv: 'behov', en: 'needs' };
  const next = facts.map((fact, at) => (at === flow ? ({ ...fact, carries } as Fact) : fact));
  const kept = asFetched(packedRevision(next, 2), reading);
  /** Opens it and makes it current, as the keeper does. */
  const swap = async (): Promise<Swap> => {
    const delay = monitorEventLoopDelay({ resolution: 1 });
    delay.enable();
    const start = performance.now();
    reading = await openRevision(kept, { near: reading });
    const tookMs = performance.now() - start;
    delay.disable();
    return { tookMs, stallMs: delay.max / 1e6 };
  };
  return { app, swap };
}

/** Another schema behind the same server: Fastify, Apollo, and documents compiled as for this project. */
export async function serveSchema(schema: GraphQLSchema): Promise<FastifyInstance> {
  const app = fastify();
  const quicker = compileAgain(schema);
  const answerer = makeAnswerer({ schema, log, newId: randomUUID, quicker });
  const apollo = makeApollo(schema, answerer);
  await apollo.start();
  const current = { revision: 1, digest: 'bench', asOf: '' } as Reading;
  const readings = fixed(() => current);
  const makeContext = (): ApiContext => ({ readings, current, audience: everybody });
  const server = fastifyApolloHandler(apollo, {
    context: async (request) => request.errand as Errand,
  });
  const handler = quickAnswers(app, {
    answerer,
    readings,
    keptBytes: 0,
    makeContext,
    edition: () => ({ digest: 'bench' }),
    askApollo: async (request, reply) => server.call(app, request as never, reply as never),
  });
  app.post('/graphql', handler);
  return app;
}

/**
 * The limit: reads a body, parses it, and writes the JSON of the answer it was given beforehand for these variables.
 * A request to `/learn` gives one.
 */
export async function serveBare(): Promise<string> {
  const answers = new Map<string, unknown>();
  const server = createServer((request, response) => {
    let text = '';
    request.setEncoding('utf8');
    request.on('data', (part: string) => {
      text += part;
    });
    request.on('end', () => {
      const { query, variables, answer } = JSON.parse(text) as {
        readonly query: string;
        readonly variables: Record<string, string>;
        readonly answer?: unknown;
      };
      const key = `${query} ${variables.of ?? `${variables.from} ${variables.to}`}`;
      if (answer !== undefined) answers.set(key, answer);
      const body = JSON.stringify(answers.get(key) ?? null);
      response.writeHead(200, {
        'content-type': 'application/json; charset=utf-8',
        'content-length': Buffer.byteLength(body),
      });
      response.end(body);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
