/** What holds for every response: headers that keep pages safe, and failures told in words. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import helmet from 'helmet';
import { failureOf, KnowledgeError, shortened } from '../../errors.ts';
import type { FailureLog } from '../graphql/mask.ts';
import { openToPages } from './methods.ts';
import { sendExplorer, wantsPage } from './pages.ts';

const strict = {
  defaultSrc: ["'none'"],
  baseUri: ["'none'"],
  connectSrc: ["'self'"],
  fontSrc: ["'self'"],
  formAction: ["'none'"],
  frameAncestors: ["'none'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  workerSrc: ["'self'"],
};

/** What helmet would write; worked out once, since it works out all of them anew at each request. */
function headersFor(directives: Readonly<Record<string, string[]>>): Record<string, string> {
  const headers: Record<string, string> = {};
  const sent = {
    setHeader(name: string, value: string) {
      headers[name.toLowerCase()] = value;
    },
    removeHeader() {},
  };
  const write = helmet({
    contentSecurityPolicy: { useDefaults: false, directives },
    // Often served over plain HTTP on a loopback address; a proxy that speaks TLS adds it.
    strictTransportSecurity: false,
    // Public data, which pages elsewhere may show.
    crossOriginResourcePolicy: { policy: 'cross-origin' },
  });
  write({} as IncomingMessage, sent as unknown as ServerResponse, () => {});
  return headers;
}

/** What the query page is allowed beyond other pages: its editor writes its own styles and runs its own workers. */
export const queryPageHeaders = headersFor({
  ...strict,
  fontSrc: ["'self'", 'data:'],
  styleSrc: ["'self'", "'unsafe-inline'"],
  workerSrc: ["'self'", 'blob:'],
});

/** What a page with a form is allowed beyond other pages: to send it here, and to say that it was sent from here. */
export const formPageHeaders = {
  ...headersFor({ ...strict, formAction: ["'self'"] }),
  'referrer-policy': 'same-origin',
};

/** What is answered to a POST is data and never a page: it needs no policy for what a page may load. */
const dataHeaders = {
  'content-security-policy': "default-src 'none';frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

/** Nothing comes from another host, and nothing is written into a page that could run. */
export function secureHeaders(app: FastifyInstance): void {
  const headers = headersFor(strict);
  app.addHook('onRequest', (request, reply, done) => {
    reply.headers(request.method === 'POST' ? dataHeaders : headers).headers(openToPages);
    done();
  });
}

const failed = (message: string, code: string, hint?: string) => ({
  errors: [
    {
      message: shortened(message),
      extensions: hint === undefined ? { code } : { code, hint },
    },
  ],
});

const writeSign = 'Write a per cent sign as %25, and other letters in UTF-8.';

/** What Fastify could not read at all, such as the address `/%`, it hands on before anything else sees it. */
export function explainUnread(
  { message, code, statusCode = 400 }: FastifyError,
  _request: FastifyRequest,
  reply: FastifyReply,
): void {
  reply
    .code(statusCode)
    .headers({ ...dataHeaders, ...openToPages, 'cache-control': 'no-store' })
    .send(failed(message, 'BAD_USER_INPUT', code === 'FST_ERR_BAD_URL' ? writeSign : undefined));
}

/** Requests that no handler could read get a GraphQL error too; anything else is logged whole and masked. */
export function explainRequestErrors(app: FastifyInstance, log: FailureLog): void {
  app.setErrorHandler((error: FastifyError | KnowledgeError, request, reply) => {
    const isKnown = error instanceof KnowledgeError;
    const status = (isKnown ? failureOf(error.code).status : error.statusCode) ?? 500;
    const code = isKnown ? error.code : 'BAD_USER_INPUT';
    reply.header('cache-control', 'no-store');
    const hint = isKnown ? error.hint : undefined;
    if (status < 500) return reply.code(status).send(failed(error.message, code, hint));
    const { id } = request;
    log.error({ err: error, id }, 'Unexpected failure');
    const message = 'Something unexpected went wrong; it has been logged.';
    return reply.code(500).send({ errors: [{ message, extensions: { code: 'INTERNAL', id } }] });
  });
  // Looking for addresses is counted like asking for those there are.
  const counted = app.hasDecorator('rateLimit') ? { preHandler: app.rateLimit() } : {};
  app.setNotFoundHandler(counted, (request, reply) => {
    reply.header('cache-control', 'no-store');
    if (wantsPage(request)) return sendExplorer(reply.code(404));
    const message = `There is nothing at ${request.url.split('?')[0]}; try / or /graphql.`;
    return reply.code(404).send(failed(message, 'BAD_USER_INPUT'));
  });
}
