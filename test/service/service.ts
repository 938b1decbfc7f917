/** The service in process, without a port and without a database, over a small known landscape. */
import type { FastifyInstance, InjectOptions } from 'fastify';
import pino from 'pino';
import type { Reading } from '../../src/engine/reading.ts';
import { readingOf } from '../../src/engine/reading-of.ts';
import { KnowledgeError } from '../../src/errors.ts';
import type { ReadingSource } from '../../src/service/graphql/context.ts';
import { makeService, type ServiceParts } from '../../src/service/http/server.ts';
import { formerCouncil, smallLandscape } from './small-landscape.ts';

/** Revision 3 of the small landscape; revision 2 lacks the last fact. */
export const current = readingOf({
  facts: smallLandscape,
  revision: 3,
  digest: 'c'.repeat(64),
  asOf: '2026-01-31T12:00:00.000Z',
});
export const former = readingOf({
  facts: smallLandscape.slice(0, -1),
  revision: 2,
  digest: 'b'.repeat(64),
  asOf: '2026-01-30T12:00:00.000Z',
});

/** Revision 1 had a council that revision 2 withdrew. */
const first = readingOf({
  facts: [...smallLandscape, formerCouncil],
  revision: 1,
  digest: 'a'.repeat(64),
  asOf: '2026-01-29T12:00:00.000Z',
});

const unsigned = { author: null, message: null, layers: [] };

function published(number: number, added: number) {
  const date = `2026-01-${28 + number}T12:00:00.000Z`;
  const digest = (number === 3 ? 'c' : 'b').repeat(64);
  return { number, digest, date, parent: number - 1, added, changed: 0, removed: 0, ...unsigned };
}

export const readings: ReadingSource = {
  current: () => current,
  async at(revision): Promise<Reading> {
    if (revision === 2) return former;
    if (revision === 1) return first;
    throw new KnowledgeError('UNKNOWN_REVISION', `There is no revision ${revision}.`);
  },
  revisions: () => [published(3, 1), published(2, 12)],
  /** What took the place of the council was withdrawn itself, for two others. */
  tombstones: () =>
    new Map([
      ['gammalt-rad', { withdrawnIn: 2, replacedBy: ['mellanrad'] }],
      ['mellanrad', { withdrawnIn: 3, replacedBy: ['lokalt-rad', 'gammalt-rad', 'dalen'] }],
    ]),
};

/** What a service needs, with parts to change. */
export function serviceParts(changed: Partial<ServiceParts> = {}): ServiceParts {
  return {
    readings,
    probe: () => ({ database: true, revision: 3, asOf: current.asOf, lagMs: 120 }),
    log: pino({ level: 'silent' }),
    version: '1.0.0',
    ...changed,
  };
}

/** A response as tests look at it. */
export interface Told {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests compare whole answers of many shapes.
  readonly json: any;
}

/** A service and ways to ask it. */
export interface TestService {
  readonly app: FastifyInstance;
  request(options: InjectOptions): Promise<Told>;
  /** POSTs a question and gives the JSON of the answer. */
  ask(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Told['json']>;
}

export async function testService(changed: Partial<ServiceParts> = {}): Promise<TestService> {
  const app = await makeService(serviceParts(changed));
  const request = async (options: InjectOptions): Promise<Told> => {
    const { statusCode, headers, body } = await app.inject(options);
    const isJson = String(headers['content-type']).includes('json') && body !== '';
    return { status: statusCode, headers, body, json: isJson ? JSON.parse(body) : undefined };
  };
  const ask: TestService['ask'] = async (query, variables = {}) => {
    const payload = { query, variables };
    return (await request({ method: 'POST', url: '/graphql', payload })).json;
  };
  return { app, request, ask };
}
