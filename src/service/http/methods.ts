/** Which methods an address has: what else is asked of it is answered 405, HEAD as GET, and pages elsewhere may read. */
import { type IncomingMessage, METHODS } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { KnowledgeError } from '../../errors.ts';

/** All that can be asked; CONNECT asks for no address. */
const allMethods = METHODS.filter((method) => method !== 'CONNECT');

/**
 * Lets HEAD be answered in all as GET, by whoever answers that; Node leaves out the body. Parts are only of GET, and
 * are not sent to one who names a copy by a weak tag, which tells too little of its bytes.
 */
export function readMethod(request: IncomingMessage): string {
  const { method, headers, url } = request;
  if (method === 'HEAD') request.method = 'GET';
  if (method === 'HEAD' || String(headers['if-range']).trimStart().startsWith('W/'))
    delete headers.range;
  return url ?? '/';
}

/** Whatever is read here may be read by pages of any host, without credentials: what is sent along by a browser is never read from there. */
export const openToPages = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': '*',
};

/** What browsers ask before a page elsewhere may ask. */
function isPreflight({ method, headers }: FastifyRequest): boolean {
  return (
    method === 'OPTIONS' &&
    !!headers.origin &&
    headers['access-control-request-method'] !== undefined
  );
}

function refuse(request: FastifyRequest, reply: FastifyReply, allowed: readonly string[]) {
  const allow = allowed.join(', ');
  if (isPreflight(request))
    return reply
      .code(204)
      .headers({
        'access-control-allow-methods': allow,
        'access-control-allow-headers': '*',
        'access-control-max-age': '7200',
        vary: 'origin, access-control-request-method',
      })
      .send();
  reply.header('allow', allow);
  throw new KnowledgeError('METHOD_NOT_ALLOWED', `${request.method} cannot be asked here.`, {
    hint: `There is ${allow}.`,
  });
}

/**
 * Hears of all addresses there are; call what it returns when all are there. Then each refuses the other methods, before
 * any body is read.
 */
export function refuseOtherMethods(app: FastifyInstance): () => void {
  const methods = new Map<string, Set<string>>();
  app.addHook('onRoute', ({ url, method }) => {
    const known = methods.get(url) ?? new Set(['HEAD']);
    for (const one of [method].flat()) known.add(one);
    methods.set(url, known);
  });
  for (const method of allMethods)
    if (!app.supportedMethods.includes(method)) app.addHttpMethod(method);
  return () => {
    for (const [url, known] of [...methods]) {
      const allowed = ['GET', ...known].filter((one, at, all) => all.indexOf(one) === at);
      app.route({
        method: allMethods.filter((one) => !known.has(one)),
        url,
        preParsing: async (request, reply) => refuse(request, reply, allowed),
        handler: (request, reply) => refuse(request, reply, allowed),
      });
    }
  };
}
