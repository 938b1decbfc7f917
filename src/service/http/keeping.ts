/** What callers and caches may keep of an answer, and for how long: its tag, and what is the same as they have (RFC 9110, 8.8 and 13). */
import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ReadingSource } from '../graphql/context.ts';

/**
 * How an answer may be kept. Files are the same byte for byte under their tag, answers say the same; an answer all of
 * whose questions name a revision stays as it is.
 */
export const keepings = {
  file: { strength: '', mark: 'f', control: 'no-cache', vary: 'accept-encoding' },
  answer: { strength: 'W/', mark: 'a', control: 'no-cache', vary: 'accept, accept-encoding' },
  pinned: {
    strength: 'W/',
    mark: 'p',
    control: 'public, max-age=31536000, immutable',
    vary: 'accept, accept-encoding',
  },
} as const;
export type Keeping = keyof typeof keepings;

declare module 'fastify' {
  interface FastifyContextConfig {
    /** How what is answered at this address may be kept. */
    readonly keepings?: readonly Keeping[];
  }
}

/** What all answers depend on: the facts of every revision, and the program. */
export interface Edition {
  readonly digest: string;
}

/** Tells what is answered from at each moment; erasing a person makes another. */
export function editionsOf(readings: ReadingSource, version: string): () => Edition {
  const known = new WeakMap<object, Edition>();
  return () => {
    const current = readings.current();
    const found = known.get(current);
    if (found !== undefined) return found;
    const digests = readings.revisions().map(({ digest }) => digest);
    const all = JSON.stringify([version, process.version, current.digest, digests]);
    const edition = { digest: createHash('sha256').update(all).digest('base64url') };
    known.set(current, edition);
    return edition;
  };
}

/**
 * What an answer at this address is told with. The tag is made of the address and of what all answers depend on, so
 * whoever shows it was given that answer, and need not be given it anew to learn that it still holds.
 */
export function keepingHeaders({ digest }: Edition, { url }: FastifyRequest, keeping: Keeping) {
  const { strength, mark, control, vary } = keepings[keeping];
  const hash = createHash('sha256').update(`${digest} ${url}`).digest('base64url').slice(0, 26);
  return { etag: `${strength}"${hash}${mark}"`, 'cache-control': control, vary };
}

const isWeak = (tag: string) => tag.startsWith('W/');
const opaque = (tag: string) => (isWeak(tag) ? tag.slice(2) : tag);

/** The tags of a header, or `*`; no tag of ours has a comma. */
function tagsIn(header: string): string[] {
  return header.split(',').map((tag) => tag.trim());
}

/** Whether one of the tags means the same answer, weak or strong. */
function holds(header: string, tag: string): boolean {
  return tagsIn(header).some((one) => one === '*' || opaque(one) === opaque(tag));
}

/** Whether one of the tags means the very same bytes. */
export function holdsExactly(header: string, tag: string): boolean {
  return tagsIn(header).some((one) => one === '*' || (one === tag && !isWeak(tag)));
}

function withoutBody(reply: FastifyReply, status: 304 | 412) {
  for (const name of ['content-type', 'content-length', 'content-disposition'])
    reply.removeHeader(name);
  return reply.code(status);
}

/**
 * Answers 304 where the caller's copy still holds: before anything is asked where the caller shows the tag of just this
 * answer, else when it is known that there is one.
 */
export function answerNotModified(app: FastifyInstance, edition: () => Edition): void {
  app.addHook('preValidation', (request, reply, done) => {
    const shown = request.headers['if-none-match'];
    const { keepings: ways = [] } = request.routeOptions.config;
    if (!shown || shown.trim() === '*' || request.headers['if-match'] !== undefined) return done();
    for (const way of request.method === 'GET' ? ways : []) {
      const headers = keepingHeaders(edition(), request, way);
      if (holds(shown, headers.etag)) return reply.code(304).headers(headers).send();
    }
    done();
  });
  app.addHook('onSend', (request, reply, payload, done) => {
    const tag = reply.getHeader('etag');
    if (request.method !== 'GET' || reply.statusCode !== 200 || typeof tag !== 'string')
      return done(null, payload);
    const { 'if-match': needed, 'if-none-match': shown } = request.headers;
    const status =
      needed !== undefined && !holdsExactly(needed, tag)
        ? 412
        : shown !== undefined && holds(shown, tag)
          ? 304
          : undefined;
    if (status === undefined) return done(null, payload);
    withoutBody(reply, status);
    done(null, null);
  });
}
