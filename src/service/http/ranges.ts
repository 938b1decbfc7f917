/** Parts of files, for callers who go on with what was cut off (RFC 9110, 14). */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { parse } from 'range-parser';
import { holdsExactly } from './keeping.ts';

/** The part asked for of so many bytes; nothing where the whole is to be sent, as of several parts at once. */
function partAsked({ headers }: FastifyRequest, reply: FastifyReply, size: number) {
  const { range, 'if-range': only } = headers;
  if (range === undefined) return undefined;
  const tag = String(reply.getHeader('etag'));
  if (typeof only === 'string' && (only.includes('*') || !holdsExactly(only, tag)))
    return undefined;
  const { code, type, ranges } = parse(size, range);
  if (type !== 'bytes' || (code & 1) !== 0 || ranges.length > 1) return undefined;
  return ranges[0] ?? 'NONE';
}

/** Sends the part that is asked for of any file that is kept as such. */
export function answerRanges(app: FastifyInstance): void {
  app.addHook('onSend', (request, reply, payload, done) => {
    const { keepings = [] } = request.routeOptions.config;
    const isFile = keepings.includes('file') && request.method === 'GET';
    if (!isFile || reply.statusCode !== 200 || payload === null) return done(null, payload);
    const file = Buffer.isBuffer(payload) ? payload : Buffer.from(payload as string);
    reply.header('accept-ranges', 'bytes');
    const part = partAsked(request, reply, file.length);
    if (part === undefined) return done(null, payload);
    reply.removeHeader('content-length');
    if (part === 'NONE') {
      reply.removeHeader('content-type').code(416);
      reply.header('content-range', `bytes */${file.length}`);
      return done(null, null);
    }
    reply.code(206).header('content-range', `bytes ${part.start}-${part.end}/${file.length}`);
    done(null, file.subarray(part.start, part.end + 1));
  });
  // A packed file has other bytes, so its tag no longer means these.
  app.addHook('onRoute', (route) => {
    if (!route.config?.keepings?.includes('file')) return;
    route.onSend = [route.onSend ?? []].flat().concat((_request, reply, _payload, done) => {
      const tag = String(reply.getHeader('etag') ?? '');
      if (reply.hasHeader('content-encoding') && tag.startsWith('"'))
        reply.header('etag', `W/${tag}`);
      done();
    });
  });
}
