/** The quick ways to an answer, before the GraphQL server is asked: one kept from before, or a document compiled before. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Answered, ApiContext, ReadingSource } from '../../graphql/context.ts';
import type { Asked } from '../../graphql/guard/guard.ts';
import { type KeptAnswer, keepAnswers } from './kept-answers.ts';
import { knowDocuments } from './known-documents.ts';
import { documentKey, requestKey, type Sent, sentIn } from './request-parts.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The body of a question as it came. */
    bodyText?: string;
    /** The kept answer to just this request. */
    kept?: KeptAnswer;
    /** The context the GraphQL server answers this request in. */
    apiContext?: ApiContext;
  }
}

/** How an answer was come by: kept from before, by a compiled document, or by the GraphQL server. */
export type AnswerWay = 'KEPT' | 'COMPILED' | 'SERVER';

/** Told of each request before it is answered; what was asked is unknown where the server has yet to find out. */
export type NoteWay = (request: FastifyRequest, way: AnswerWay, asked?: Asked) => void;

/** What quick answers are made of. */
export interface QuickParts {
  readonly schema: GraphQLSchema;
  readonly readings: ReadingSource;
  /** How much memory kept answers may take; 0 keeps none. */
  readonly keptBytes: number;
  makeContext(request: FastifyRequest): ApiContext;
  /** The GraphQL server, which answers all that is new, in `request.apiContext`. */
  askServer(request: FastifyRequest, reply: FastifyReply): Promise<unknown>;
  readonly noteWay?: NoteWay | undefined;
}

/** Headers the server chose for an answer, which hold whenever it is given again. */
const chosenHeaders = ['content-type', 'cache-control', 'etag', 'vary'] as const;

function headersOf(reply: FastifyReply): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const name of chosenHeaders) {
    const value = reply.getHeader(name);
    if (typeof value === 'string') headers[name] = value;
  }
  return headers;
}

/** Reads JSON bodies as text first: a kept answer is found by it, and then nothing needs to be parsed. */
function readBodies(app: FastifyInstance, find: (request: string) => KeptAnswer | undefined) {
  const parse = app.getDefaultJsonParser('error', 'error');
  for (const name of ['bodyText', 'kept', 'apiContext']) app.decorateRequest(name, undefined);
  app.removeContentTypeParser('application/json');
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    request.bodyText = body as string;
    const kept = find(requestKey(request));
    if (kept === undefined) return parse(request, body as string, done);
    request.kept = kept;
    done(null, undefined);
  });
}

function wayOf(found: KeptAnswer | undefined, quick: KeptAnswer | undefined): AnswerWay {
  if (found !== undefined) return 'KEPT';
  return quick === undefined ? 'SERVER' : 'COMPILED';
}

/**
 * Gives the handler of questions. Errors, the graph door and whatever is out of the ordinary are always the server's.
 */
export function quickAnswers(app: FastifyInstance, parts: QuickParts) {
  const kept = keepAnswers(parts.keptBytes, parts.readings.current);
  const documents = knowDocuments(parts.schema);
  readBodies(app, kept.find);

  async function answerCompiled(request: FastifyRequest, sent: Sent) {
    const ready = documents.ready(documentKey(request, sent));
    if (ready === undefined) return undefined;
    const context = parts.makeContext(request);
    const answer = await ready.run(context, sent.variables);
    if (answer === undefined) return undefined;
    const { headers } = ready;
    const compiled = { body: Buffer.from(answer.text), headers, asked: answer.asked };
    kept.keep(context.current, requestKey(request), () => compiled);
    return compiled;
  }

  async function answerByServer(request: FastifyRequest, reply: FastifyReply, sent?: Sent) {
    const plain = parts.makeContext(request);
    let answered: Answered | undefined;
    const noteWhole = (whole: Answered) => {
      answered = whole;
    };
    request.apiContext = { ...plain, noteWhole };
    const body = await parts.askServer(request, reply);
    if (answered === undefined || typeof body !== 'string' || reply.statusCode !== 200) return body;
    const headers = headersOf(reply);
    const { asked } = answered;
    kept.keep(plain.current, requestKey(request), () => {
      return { body: Buffer.from(body), headers, asked };
    });
    if (sent === undefined) return body;
    const lesson = { sent, answered, body, headers, context: plain };
    await documents.learn(documentKey(request, sent), lesson);
    return body;
  }

  return async (request: FastifyRequest, reply: FastifyReply) => {
    const isPost = request.method === 'POST';
    const found = isPost ? request.kept : kept.find(requestKey(request));
    const sent = isPost && found === undefined ? sentIn(request.body) : undefined;
    const quick = found ?? (sent && (await answerCompiled(request, sent)));
    parts.noteWay?.(request, wayOf(found, quick), quick?.asked);
    if (quick === undefined) return answerByServer(request, reply, sent);
    return reply.headers(quick.headers).send(quick.body);
  };
}
