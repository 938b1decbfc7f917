/** The service: the API, the pages and the probes, over HTTP. */
import { randomUUID } from 'node:crypto';
import { constants } from 'node:zlib';
import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyRequest,
} from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { KnowledgeError } from '../../errors.ts';
import { type Audience, everybody } from '../accounts/audience.ts';
import { audienceOf } from '../accounts/audience-of.ts';
import type { AccountDesk } from '../accounts/desk.ts';
import { addSignIn } from '../accounts/sign-in.ts';
import type { ContributionDesk } from '../contributions/desk.ts';
import { allow } from '../graphql/allowance.ts';
import { type Answerer, makeAnswerer } from '../graphql/answerer.ts';
import { askInProcess } from '../graphql/ask-in-process.ts';
import { compileAgain } from '../graphql/compiled.ts';
import type { ApiContext, ReadingSource } from '../graphql/context.ts';
import type { AskedOperation } from '../graphql/guard/guard.ts';
import { makeSchema } from '../graphql/merge.ts';
import { type AskedFor, addAnswerFiles, answerSender } from './answer-file.ts';
import { type Errand, makeApollo } from './apollo.ts';
import { queryPage } from './built-pages.ts';
import { addCalendarFiles } from './calendar-file.ts';
import { isTaken, portTaken } from './free-port.ts';
import { explainRequestErrors, explainUnread, queryPageHeaders, secureHeaders } from './http.ts';
import { answerNotModified, type Edition, editionsOf } from './keeping.ts';
import { addMapFiles } from './map-file.ts';
import { readMethod, refuseOtherMethods } from './methods.ts';
import { addMetrics, countAnswers, type Metrics, makeMetrics } from './metrics.ts';
import { addPages, wantsPage } from './pages.ts';
import { addProbes, type Probe } from './probes.ts';
import { type NoteWay, quickAnswers } from './quick/quick-answers.ts';
import { answerRanges } from './ranges.ts';
import { limitCallers, type Rates } from './rate-limits.ts';
import type { Tracing } from './tracing.ts';

/** What a service is made of. */
export interface ServiceParts {
  readonly readings: ReadingSource;
  readonly probe: Probe;
  readonly log: FastifyBaseLogger;
  /** Of this program, for the tags of cached answers. */
  readonly version: string;
  /** What readers of `/metrics` have to show; absent, anybody may read. */
  readonly metricsToken?: string | undefined;
  /** Follows each request through the service where somebody asked for traces. */
  readonly tracing?: Tracing | undefined;
  /** How much callers may ask for; left out, they are not counted. */
  readonly rates?: Rates | undefined;
  /** Proxies that tell whose request it is: their addresses, or how many of them, counted from here, are believed. */
  readonly trustProxy?: string | number | undefined;
  /** How much memory kept answers may take, and files with a quarter of it, in megabytes (64 when nothing is said); 0 keeps none. */
  readonly keptMb?: number;
  /** How long one request may be worked at, in milliseconds; left out, as long as it takes. */
  readonly workMs?: number | undefined;
  /** Where contributions are handed in; absent, nobody can write. */
  readonly contributions?: ContributionDesk | undefined;
  /** Where accounts are kept; absent, everybody is the public. */
  readonly accounts?: AccountDesk | undefined;
  /** Tells who asks where no accounts are kept. */
  readonly audienceOf?: ((request: FastifyRequest) => Promise<Audience>) | undefined;
  /** Told how each question was answered. */
  readonly noteWay?: NoteWay;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; the public where nobody said. */
    audience?: Audience;
  }
}

/** A running service. */
export interface Service {
  readonly url: string;
  close(): Promise<void>;
}

/** Open connections of all callers; more are turned away. */
const mostConnections = 5000;

function contextFor(
  { readings, workMs, contributions, accounts }: ServiceParts,
  request?: FastifyRequest,
): ApiContext {
  return {
    readings,
    audience: request?.audience ?? everybody,
    address: request?.ip,
    contributions,
    accounts,
    current: readings.current(),
    time: workMs === undefined ? undefined : allow(workMs),
  };
}

/** A window of 64 KB packs answers nearly as well as the four megabytes that Brotli takes for each unless told. */
const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_LGWIN } = constants;
const packing = {
  brotliOptions: { params: { [BROTLI_PARAM_QUALITY]: 4, [BROTLI_PARAM_LGWIN]: 16 } },
} as const;

/** For answers and files together. */
const keptBytes = ({ keptMb = 64 }: ServiceParts) => keptMb * 1024 * 1024;

/** Answers as files; all that a file is made of is asked of one revision. */
function addFiles(
  app: FastifyInstance,
  schema: GraphQLSchema,
  answerer: Answerer,
  parts: ServiceParts,
  edition: () => Edition,
) {
  const maker = { readings: parts.readings, edition };
  addCalendarFiles(app, maker);
  const askFor = (request: FastifyRequest): AskedFor => {
    const context = contextFor(parts);
    const { time } = context;
    let isWhole = true;
    const note = ({ names, isHurried }: AskedOperation) => {
      request.asks = names;
      isWhole &&= !isHurried;
    };
    // A file is made of many documents, each with the time of a request.
    const anew = () => ({ ...context, time: contextFor(parts).time });
    const execute = askInProcess(answerer, anew, note);
    return { execute, time, isWhole: () => isWhole && !time?.wasUp() };
  };
  const send = answerSender(app, maker, askFor, keptBytes(parts) / 4);
  addMapFiles(app, send);
  addAnswerFiles(app, schema, send);
}

function addGraphQL(
  app: FastifyInstance,
  answerer: Answerer,
  apollo: ApolloServer<Errand>,
  parts: ServiceParts,
  metrics: Metrics,
  edition: () => Edition,
) {
  const server = fastifyApolloHandler(apollo, {
    context: async (request) => request.errand as Errand,
  });
  const handler = quickAnswers(app, {
    answerer,
    readings: parts.readings,
    keptBytes: (keptBytes(parts) * 3) / 4,
    makeContext: (request) => contextFor(parts, request),
    edition,
    askApollo: async (request, reply) => server.call(app, request as never, reply as never),
    noteWay(request, way, asked) {
      if (asked !== undefined) request.asks = asked.names;
      metrics.cacheLooked(way === 'KEPT' ? 'hit' : 'miss');
      parts.noteWay?.(request, way, asked);
    },
  });
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    config: { keepings: ['answer', 'pinned'] },
    async handler(request, reply) {
      if (wantsPage(request))
        return reply
          .headers({ ...queryPageHeaders, vary: 'accept' })
          .sendFile('index.html', queryPage.folder);
      return handler(request, reply);
    },
  });
}

/** Notes who asks, before a question is answered; a kept answer is the same for everybody. */
async function addAccounts(
  app: FastifyInstance,
  { accounts, audienceOf: told, readings }: ServiceParts,
) {
  const whoAsks = accounts ? (request: FastifyRequest) => audienceOf(accounts, request) : told;
  app.decorateRequest('audience', undefined);
  if (whoAsks === undefined) return;
  app.addHook('preHandler', async (request) => {
    if (request.routeOptions.url === '/graphql' && request.kept === undefined)
      request.audience = await whoAsks(request);
  });
  if (accounts === undefined) return;
  await app.register(cookie);
  await addSignIn(app, accounts, readings);
}

/** Fastify's own way to say that so many proxies, counted from here, are believed. */
function believed(trusted: ServiceParts['trustProxy']) {
  if (typeof trusted !== 'number') return trusted ?? false;
  return (_address: string, hop: number) => hop < trusted;
}

/** No proxy at all is believed where their number is 0. */
function isBehindProxy(trusted: ServiceParts['trustProxy']): boolean {
  return trusted !== undefined && trusted !== 0;
}

/** Everything but the port, so that tests can ask in process. */
export async function makeService(parts: ServiceParts): Promise<FastifyInstance> {
  const app = fastify({
    loggerInstance: parts.log,
    genReqId: () => randomUUID(),
    bodyLimit: 256 * 1024,
    // Requests under way are answered before the service ends.
    forceCloseConnections: 'idle',
    // So is what still comes in on a connection that is kept; the connection closes after it.
    return503OnClosing: false,
    trustProxy: believed(parts.trustProxy),
    rewriteUrl: readMethod,
    frameworkErrors: explainUnread,
    exposeHeadRoutes: false,
    // Whoever sends or reads slower than this holds a connection for nothing.
    requestTimeout: 10_000,
    connectionTimeout: 15_000,
    http: { headersTimeout: 5000, connectionsCheckingInterval: 1000 },
  });
  app.server.maxConnections = mostConnections;
  const refuseOthers = refuseOtherMethods(app);
  secureHeaders(app);
  await app.register(compress, { global: true, threshold: 1024, ...packing });
  const metrics = makeMetrics(parts.probe);
  countAnswers(app, metrics);
  parts.tracing?.follow(app);
  if (parts.rates) await limitCallers(app, parts.rates, isBehindProxy(parts.trustProxy));
  explainRequestErrors(app, parts.log);
  const edition = editionsOf(parts.readings, parts.version);
  answerNotModified(app, edition);
  answerRanges(app);
  await addAccounts(app, parts);
  const schema = await makeSchema();
  const { log } = parts;
  const quicker = compileAgain(schema);
  const answerer = makeAnswerer({ schema, log, newId: randomUUID, quicker });
  const apollo = makeApollo(schema, answerer);
  await apollo.start();
  app.addHook('onClose', async () => await apollo.stop());
  await addPages(app, parts.readings);
  addProbes(app, parts.probe);
  addMetrics(app, metrics, parts.metricsToken);
  addFiles(app, schema, answerer, parts, edition);
  addGraphQL(app, answerer, apollo, parts, metrics, edition);
  refuseOthers();
  return app;
}

/** How long requests under way may take to end when the service does. */
const drainMs = 3000;

/** Takes no more requests, lets those under way end, and cuts off whoever stalls. */
async function drain(app: FastifyInstance): Promise<void> {
  const patience = setTimeout(() => app.server.closeAllConnections(), drainMs);
  await app.close();
  clearTimeout(patience);
}

/**
 * Starts a service made of these parts and waits until it listens.
 *
 * @param at - host and port; port 0 takes a free one
 * @throws {@link KnowledgeError} `PORT_TAKEN`
 */
export async function listen(
  parts: ServiceParts,
  at: { readonly host: string; readonly port: number },
): Promise<Service> {
  const app = await makeService(parts);
  try {
    const url = await app.listen(at);
    return { url, close: () => drain(app) };
  } catch (error) {
    await app.close();
    if (!isTaken(error)) throw error;
    throw portTaken(at.port, error);
  }
}
