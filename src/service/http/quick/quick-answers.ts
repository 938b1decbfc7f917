/** The short ways to an answer: one kept from before, or a document whose answers are known to be sent in a known way. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import { type Answerer, type GraphQLReply, textOf } from '../../graphql/answerer.ts';
import type { ApiContext, ReadingSource } from '../../graphql/context.ts';
import type { AskedOperation } from '../../graphql/guard/guard.ts';
import type { Chosen } from '../../graphql/read-document.ts';
import type { Errand, Outcome } from '../apollo.ts';
import { type Edition, keepingHeaders } from '../keeping.ts';
import { type KeptAnswer, keepAnswers } from './kept-answers.ts';
import { documentKey, requestKey, sentIn } from './request-parts.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The body of a question as it came. */
    bodyText?: string;
    /** The kept answer to just this request. */
    kept?: KeptAnswer;
    /** What Apollo is to do for this request. */
    errand?: Errand;
  }
}

/** How an answer was sent: as kept from before, straight from the answerer, or by way of Apollo. */
export type AnswerWay = 'KEPT' | 'STRAIGHT' | 'APOLLO';

/** Told of each request before its answer is sent. */
export type NoteWay = (request: FastifyRequest, way: AnswerWay, asked?: AskedOperation) => void;

/** What quick answers are made of. */
export interface QuickParts {
  readonly answerer: Answerer;
  readonly readings: ReadingSource;
  /** How much memory kept answers may take; 0 keeps none. */
  readonly keptBytes: number;
  makeContext(request: FastifyRequest): ApiContext;
  /** What is answered from at this moment. */
  edition(): Edition;
  /** Apollo, which knows how all that is new or out of the ordinary is read and sent; it does `request.errand`. */
  askApollo(request: FastifyRequest, reply: FastifyReply): Promise<unknown>;
  readonly noteWay?: NoteWay | undefined;
}

/** A document that Apollo has read before, and the headers of its answers. */
interface Known {
  readonly chosen: Chosen;
  readonly headers: Readonly<Record<string, string>>;
}

/** How many documents are known; the one asked longest ago goes first. */
const mostDocuments = 300;

/** Headers Apollo chose for an answer, which hold whenever it is given again. */
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
  for (const name of ['bodyText', 'kept', 'errand']) app.decorateRequest(name, undefined);
  app.removeContentTypeParser('application/json');
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    request.bodyText = body as string;
    const kept = find(requestKey(request));
    if (kept === undefined) return parse(request, body as string, done);
    request.kept = kept;
    done(null, undefined);
  });
}

/** What was asked, of an answer that may be given again: whole, not in a hurry, and the same for everybody. */
function askedWhole({ errors, asked }: GraphQLReply): AskedOperation | undefined {
  return errors || asked?.isHurried || asked?.isPrivate ? undefined : asked;
}

/**
 * Gives the handler of questions. What is whole is sent straight or kept; how errors, the graph door and whatever is
 * out of the ordinary are sent is always Apollo's to say, though each is answered once.
 */
export function quickAnswers(app: FastifyInstance, parts: QuickParts) {
  const { answerer, noteWay } = parts;
  const kept = keepAnswers(parts.keptBytes, parts.readings.current);
  const documents = new LRUCache<string, Known>({ max: mostDocuments });
  readBodies(app, kept.find);

  function send(request: FastifyRequest, reply: FastifyReply, way: AnswerWay, answer: KeptAnswer) {
    noteWay?.(request, way, answer.asked);
    return reply.headers(answer.headers).send(answer.body);
  }

  /** @param key - of the document, where it may be known from now on */
  async function sendByApollo(
    request: FastifyRequest,
    reply: FastifyReply,
    errand: Errand,
    key: string | undefined,
  ) {
    request.errand = errand;
    const body = await parts.askApollo(request, reply);
    const { context, outcome } = errand;
    const { answer, chosen } = outcome;
    noteWay?.(request, 'APOLLO', answer?.asked);
    const asked = answer && askedWhole(answer);
    if (!asked || !chosen || typeof body !== 'string' || reply.statusCode !== 200) return body;
    const headers = headersOf(reply);
    kept.keep(context.current, requestKey(request), () => {
      return { body: Buffer.from(body), headers, asked };
    });
    if (key !== undefined) documents.set(key, { chosen, headers });
    return body;
  }

  return async (request: FastifyRequest, reply: FastifyReply) => {
    const isPost = request.method === 'POST';
    const found = isPost ? request.kept : kept.find(requestKey(request));
    if (found !== undefined) return send(request, reply, 'KEPT', found);
    const context = parts.makeContext(request);
    const edition = parts.edition();
    const errandFor = (outcome: Outcome): Errand => ({
      context,
      outcome,
      keepingHeaders: (keeping) => keepingHeaders(edition, request, keeping),
    });
    const sent = isPost ? sentIn(request.body) : undefined;
    const key = sent && documentKey(request, sent);
    const known = key === undefined ? undefined : documents.get(key);
    if (!sent || !known) return sendByApollo(request, reply, errandFor({}), key);
    const answer = await answerer.answerChosen(known.chosen, sent.variables, context);
    const asked = askedWhole(answer);
    if (!asked) return sendByApollo(request, reply, errandFor({ answer }), key);
    const whole = { body: Buffer.from(textOf(answer)), headers: known.headers, asked };
    kept.keep(context.current, requestKey(request), () => whole);
    return send(request, reply, 'STRAIGHT', whole);
  };
}
