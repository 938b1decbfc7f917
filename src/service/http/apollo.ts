/** What Apollo does of a request: how it is read from HTTP and sent; in between the answerer answers. */
import { createHash } from 'node:crypto';
import {
  ApolloServer,
  type ApolloServerPlugin,
  HeaderMap,
  type HTTPGraphQLHead,
} from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import { type Answerer, failedStatus, type GraphQLReply } from '../graphql/answerer.ts';
import { type ApiContext, revisionOf } from '../graphql/context.ts';
import type { AskedOperation } from '../graphql/guard/guard.ts';
import { type Chosen, ownRules, parseOptions } from '../graphql/read-document.ts';

/** What came of a request. */
export interface Outcome {
  /** The answer; known before, Apollo is only asked how to send it. */
  answer?: GraphQLReply;
  /** What was asked, once it has been read. */
  chosen?: Chosen;
}

/** What Apollo carries through a request. */
export interface Errand {
  /** What the answer is given in. */
  readonly context: ApiContext;
  readonly outcome: Outcome;
}

type Plugin = ApolloServerPlugin<Errand>;

const retryAfterSeconds = 2;

/** The head of a response with errors: its status, and when to come back where something is away. */
function headOf(answer: GraphQLReply): HTTPGraphQLHead {
  const headers = new HeaderMap();
  const status = answer.errors && failedStatus(answer);
  if (status === 503) headers.set('retry-after', String(retryAfterSeconds));
  return status === undefined ? { headers } : { status, headers };
}

/** Hands over to the answerer what Apollo has read. */
function answererPlugin(answerer: Answerer): Plugin {
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ document, operation, request, contextValue }) {
          if (!operation) return null;
          const chosen = { document, operation };
          const { context, outcome } = contextValue;
          const variables = request.variables ?? {};
          const answer =
            outcome.answer ?? (await answerer.answerChosen(chosen, variables, context));
          Object.assign(outcome, { answer, chosen });
          const { errors, data, extensions } = answer;
          const singleResult = {
            ...(errors && { errors }),
            ...(data !== undefined && { data }),
            extensions,
          };
          return { http: headOf(answer), body: { kind: 'single', singleResult } };
        },
      };
    },
  };
}

/** Names the revision in `extensions`, also of what could not be read. */
function revisionPlugin(): Plugin {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ response, contextValue }) {
          if (response.body.kind !== 'single') return;
          response.body.singleResult.extensions ??= { revision: revisionOf(contextValue.context) };
        },
      };
    },
  };
}

const refusals = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'REVISION_MIX',
]);

/** Callers of old that accept plain JSON get 200 with errors, as GraphQL over HTTP asks; 400 is for the newer type. */
function statusPlugin(): Plugin {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ request, response }) {
          if (response.http.status !== 400 || response.body.kind !== 'single') return;
          const accepts = request.http?.headers.get('accept') ?? '';
          const code = response.body.singleResult.errors?.[0]?.extensions?.code;
          if (accepts.includes('application/graphql-response+json')) return;
          if (typeof code === 'string' && refusals.has(code)) response.http.status = 200;
        },
      };
    },
  };
}

function cacheControl(asked: AskedOperation | undefined, failed: boolean): string {
  if (failed || asked === undefined || asked.graph) return 'no-store';
  return asked.allPinned && asked.revisions.length > 0
    ? 'public, max-age=31536000, immutable'
    : 'no-cache';
}

/** A weak tag of what an answer depends on: the program, the revision, the question and its variables. */
function weakTag(parts: readonly unknown[]): string {
  const digest = createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
  return `W/"${digest.slice(0, 27)}"`;
}

/** Digests of the current revision and of those asked for; erasing a person changes them. */
function digestsAsked({ current, asked, readings }: ApiContext): string[] {
  const pinned = readings.revisions().filter(({ number }) => asked?.revisions.includes(number));
  return [current.digest, ...pinned.map(({ digest }) => digest)];
}

/** Lets callers keep answers to GET for as long as they hold, and nothing else. */
function cachePlugin(version: string): Plugin {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ request, response, contextValue }) {
          const failed = response.body.kind !== 'single' || !!response.body.singleResult.errors;
          const isGet = request.http?.method === 'GET';
          const control = isGet ? cacheControl(contextValue.context.asked, failed) : 'no-store';
          response.http.headers.set('cache-control', control);
          if (control === 'no-store') return;
          const { query, variables, operationName } = request;
          const kept = digestsAsked(contextValue.context);
          const tag = weakTag([version, kept, query, variables ?? {}, operationName ?? null]);
          response.http.headers.set('etag', tag);
          response.http.headers.set('vary', 'accept');
        },
      };
    },
  };
}

/**
 * Makes the server; call `start()` before it is asked.
 *
 * @param version - of this program; part of the tags by which callers keep answers
 */
export function makeApollo(
  schema: GraphQLSchema,
  answerer: Answerer,
  version: string,
): ApolloServer<Errand> {
  return new ApolloServer<Errand>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    // No cookies and no writes: there is nothing a foreign page could do in a visitor's name.
    csrfPrevention: false,
    stopOnTerminationSignals: false,
    nodeEnv: 'production',
    parseOptions,
    validationRules: ownRules,
    formatError: answerer.mask,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      // It would wrap every resolver, to work out hints that cachePlugin does without.
      ApolloServerPluginCacheControlDisabled(),
      answererPlugin(answerer),
      revisionPlugin(),
      statusPlugin(),
      cachePlugin(version),
    ],
  });
}
