/** What Apollo does of a request: how it is read from HTTP and sent; in between the answerer answers. */
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
import type { Keeping } from './keeping.ts';

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
  /** How an answer to this request may be kept. */
  keepingHeaders(keeping: Keeping): Readonly<Record<string, string>>;
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

/** How an answer may be kept; undefined when it may not. */
function keepingOf(asked: AskedOperation | undefined, failed: boolean): Keeping | undefined {
  if (failed || asked === undefined || asked.isHurried || asked.isPrivate) return undefined;
  return asked.allPinned && asked.revisions.length > 0 ? 'pinned' : 'answer';
}

/** Lets callers keep answers to GET for as long as they hold, and nothing else. */
function cachePlugin(): Plugin {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ request, response, contextValue }) {
          const failed = response.body.kind !== 'single' || !!response.body.singleResult.errors;
          const isGet = request.http?.method === 'GET';
          const keeping = isGet ? keepingOf(contextValue.context.asked, failed) : undefined;
          const kept = keeping && contextValue.keepingHeaders(keeping);
          for (const [name, value] of Object.entries(kept ?? { 'cache-control': 'no-store' }))
            response.http.headers.set(name, value);
        },
      };
    },
  };
}

/** Makes the server; call `start()` before it is asked. */
export function makeApollo(schema: GraphQLSchema, answerer: Answerer): ApolloServer<Errand> {
  return new ApolloServer<Errand>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    // A foreign page can do nothing in a visitor's name: the cookie counts only on what our own pages send (accounts/audience-of.ts).
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
      cachePlugin(),
    ],
  });
}
