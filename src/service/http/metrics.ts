/** What the service tells Prometheus of itself: requests, questions, cached answers, and the state it answers from. */
import { timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Probe } from './probes.ts';

/** How an answer was found without asking anew: kept here, not kept, or still held by the caller. */
export type CacheOutcome = 'hit' | 'miss' | 'not_modified';

/** Where the parts of the service note what they did. */
export interface Metrics {
  /** A cache of answers was looked into. */
  cacheLooked(outcome: CacheOutcome): void;
  /** All numbers as Prometheus reads them. */
  text(): Promise<string>;
  readonly contentType: string;
  /** Notes a response that was sent. */
  answered(request: FastifyRequest, status: number, seconds: number): void;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** The root fields a GraphQL request asked for, each once; absent until they are known to be fields of the schema. */
    asks?: readonly string[];
  }
}

const name = (rest: string) => `kompetenslandskap_${rest}`;
const seconds = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

function stateGauges(registers: Registry[], probe: Probe): void {
  const gauge = (rest: string, help: string, read: () => number) =>
    new Gauge({
      name: name(rest),
      help,
      registers,
      collect() {
        this.set(read());
      },
    });
  gauge('revision', 'The revision that is answered from.', () => probe().revision);
  gauge(
    'database_up',
    '1 when the database answered last time, or none is needed.',
    () => +(probe().database !== false),
  );
  gauge(
    'poll_lag_seconds',
    'How long ago the database last confirmed that this revision is current.',
    () => probe().lagMs / 1000,
  );
}

/** The label of a request that asks one question: its name; several are told as such. */
function questionOf({ asks }: FastifyRequest): string {
  const [only, ...others] = asks ?? [];
  if (only === undefined) return 'none';
  return others.length > 0 ? 'several' : only;
}

/** Makes the numbers; event-loop delay, memory and open handles of the process are among them. */
export function makeMetrics(probe: Probe): Metrics {
  const register = new Registry();
  const registers = [register];
  collectDefaultMetrics({ register });
  stateGauges(registers, probe);
  const requests = new Counter({
    name: name('requests_total'),
    help: 'Responses sent, by method, route and status.',
    labelNames: ['method', 'route', 'status'] as const,
    registers,
  });
  const latency = new Histogram({
    name: name('question_seconds'),
    help: 'Time from request to response at /graphql, by the question asked.',
    labelNames: ['question'] as const,
    buckets: seconds,
    registers,
  });
  const cache = new Counter({
    name: name('cached_answers_total'),
    help: 'Answers that were kept (hit), were not (miss), or that the caller still held (not_modified).',
    labelNames: ['outcome'] as const,
    registers,
  });
  return {
    contentType: register.contentType,
    text: () => register.metrics(),
    cacheLooked: (outcome) => cache.inc({ outcome }),
    answered(request, status, took) {
      const route = request.routeOptions.url ?? 'none';
      requests.inc({ method: request.method, route, status });
      if (route !== '/graphql') return;
      if (status === 304) cache.inc({ outcome: 'not_modified' });
      if (request.asks) latency.observe({ question: questionOf(request) }, took);
    },
  };
}

function mayRead({ headers }: FastifyRequest, token: string): boolean {
  const given = Buffer.from(headers.authorization ?? '');
  const expected = Buffer.from(`Bearer ${token}`);
  return given.length === expected.length && timingSafeEqual(given, expected);
}

/** Counts every response. */
export function countAnswers(app: FastifyInstance, metrics: Metrics): void {
  app.decorateRequest('asks', undefined);
  app.addHook('onResponse', (request, reply, done) => {
    metrics.answered(request, reply.statusCode, reply.elapsedTime / 1000);
    done();
  });
}

/**
 * Serves the numbers at `/metrics`; added after the limits of callers, so that nobody guesses a token without end.
 *
 * @param token - what readers have to show as `Authorization: Bearer`; absent, anybody may read
 */
export function addMetrics(app: FastifyInstance, metrics: Metrics, token?: string): void {
  app.get('/metrics', async (request, reply) => {
    reply.header('cache-control', 'no-store');
    if (token !== undefined && !mayRead(request, token))
      return reply.code(401).header('www-authenticate', 'Bearer').send('');
    return reply.type(metrics.contentType).send(await metrics.text());
  });
}
