/** How much one caller may ask for: so many requests in ten seconds, so many connections, and turns under load. */
import { createHash } from 'node:crypto';
import type { Socket } from 'node:net';
import rateLimit, { normalizeIP } from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import { KnowledgeError } from '../../errors.ts';
import { fairTurns } from './fair-turns.ts';

/** How much callers may ask for. */
export interface Rates {
  /** Requests a second from one address, on average over ten seconds; 0 is no limit. */
  readonly perAddress: number;
  /** The same for callers that show one of the keys. */
  readonly perKey: number;
  readonly keys: readonly string[];
}

const windowMs = 10_000;
/** How many connections one address may hold open. */
const mostConnections = 500;
const probes: ReadonlySet<string> = new Set(['/health', '/ready']);

/** HEAD counts as GET before it comes here. */
function isProbe({ method, url }: FastifyRequest): boolean {
  return method === 'GET' && probes.has(url);
}

const digest = (key: string) => createHash('sha256').update(key).digest('base64url');
const addresses = new LRUCache<string, string>({ max: 10_000 });

/** What an address counts as: itself, or the network of an IPv6 address; asked again at each request. */
function addressOf(address: string): string {
  const known = addresses.get(address);
  if (known !== undefined) return known;
  const found = normalizeIP(address, 64);
  addresses.set(address, found);
  return found;
}

/** Names the caller: by a key that is known, else by address; keys that are not known change nothing. */
function callers(keys: readonly string[]) {
  const known = new Set(keys.map(digest));
  return (request: FastifyRequest): string => {
    const key = request.headers['x-api-key'];
    const name = typeof key === 'string' && known.size > 0 ? digest(key) : '';
    return known.has(name) ? `key ${name}` : addressOf(request.ip);
  };
}

function tooMuch(seconds: number): KnowledgeError {
  const message = `Too much was asked at once; ask again in ${seconds} s.`;
  return new KnowledgeError('TOO_MANY_REQUESTS', message);
}

async function countRequests(
  app: FastifyInstance,
  { perAddress, perKey }: Rates,
  nameOf: (request: FastifyRequest) => string,
): Promise<void> {
  const most = (name: string) => (name.startsWith('key ') ? perKey : perAddress);
  await app.register(rateLimit, {
    global: true,
    timeWindow: windowMs,
    cache: 20_000,
    keyGenerator: nameOf,
    max: (_request, name) => (most(name) * windowMs) / 1000,
    allowList: (request, name) => most(name) === 0 || isProbe(request),
    addHeadersOnExceeding: {
      'x-ratelimit-limit': false,
      'x-ratelimit-remaining': false,
      'x-ratelimit-reset': false,
    },
    errorResponseBuilder: (_request, { ttl }) => tooMuch(Math.ceil(ttl / 1000)),
  });
}

/** Callers wait for their turn after their request has been read; what nobody waits for any more is not begun. */
function takeTurns(app: FastifyInstance, nameOf: (request: FastifyRequest) => string): void {
  const turns = fairTurns();
  const begun = new WeakMap<FastifyRequest, string>();
  const end = (request: FastifyRequest) => {
    const name = begun.get(request);
    if (name === undefined) return;
    begun.delete(request);
    turns.end(name);
  };
  app.addHook('preHandler', (request, reply, done) => {
    if (isProbe(request)) return done();
    const name = nameOf(request);
    const begin = () => {
      begun.set(request, name);
      if (request.raw.socket.destroyed) end(request);
      else done();
    };
    if (turns.begin(name, begin)) return;
    reply.header('retry-after', '1');
    done(tooMuch(1));
  });
  // What was begun goes on when its caller leaves, so it counts until it is answered.
  app.addHook('onSend', (request, _reply, payload, done) => {
    end(request);
    done(null, payload);
  });
}

/** Behind a proxy all connections come from the proxy, which must count them itself. */
function countConnections(app: FastifyInstance): void {
  const open = new Map<string, number>();
  app.server.on('connection', (socket: Socket) => {
    const address = addressOf(socket.remoteAddress ?? '');
    const count = (open.get(address) ?? 0) + 1;
    open.set(address, count);
    socket.once('close', () => {
      const left = (open.get(address) ?? 1) - 1;
      if (left > 0) open.set(address, left);
      else open.delete(address);
    });
    if (count > mostConnections) socket.destroy();
  });
}

/** Keeps one caller from taking the service from the others. */
export async function limitCallers(
  app: FastifyInstance,
  rates: Rates,
  isBehindProxy: boolean,
): Promise<void> {
  const nameOf = callers(rates.keys);
  if (!isBehindProxy) countConnections(app);
  await countRequests(app, rates, nameOf);
  takeTurns(app, nameOf);
}
