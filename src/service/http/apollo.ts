/** The GraphQL server: parsing limits, the guard, masked failures, and what every response says of its revision. */
import { createHash } from 'node:crypto';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import { KnowledgeError } from '../../errors.ts';
import { type ApiContext, revisionOf } from '../graphql/context.ts';
import { depthLimit, shapeLimit } from '../graphql/guard/document-limits.ts';
import { type Asked, guardOperation, refuseMix } from '../graphql/guard/guard.ts';
import { mostTokens } from '../graphql/guard/limits.ts';
import { type FailureLog, maskErrors, toGraphQLError } from '../graphql/mask.ts';
import { noticeWholePlugin } from './quick/notice-whole.ts';

/** Guards each operation before it runs. */
function guardPlugin(): ApolloServerPlugin<ApiContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, operation, request, contextValue }) {
          if (operation === undefined) return;
          try {
            const asked = guardOperation(schema, document, operation, request.variables ?? {});
            refuseMix(asked, contextValue.current.revision);
            contextValue.asked = asked;
            contextValue.noteAsked?.(asked.names);
          } catch (error) {
            throw error instanceof KnowledgeError ? toGraphQLError(error) : error;
          }
        },
      };
    },
  };
}

const retryAfterSeconds = 2;

/** Says with the status too that nothing could be answered because the database is away, and when to come back. */
function unavailablePlugin(): ApolloServerPlugin<ApiContext> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ response }) {
          if (response.body.kind !== 'single') return;
          const { data, errors } = response.body.singleResult;
          if (!errors?.some(({ extensions }) => extensions?.code === 'DATABASE_UNAVAILABLE'))
            return;
          if (Object.values(data ?? {}).some((answer) => answer !== null)) return;
          response.http.status = 503;
          response.http.headers.set('retry-after', String(retryAfterSeconds));
        },
      };
    },
  };
}

/** Names the revision in `extensions`, beside the answers. */
function revisionPlugin(): ApolloServerPlugin<ApiContext> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ response, contextValue }) {
          if (response.body.kind !== 'single') return;
          const { singleResult } = response.body;
          const revision = revisionOf(contextValue);
          singleResult.extensions = { ...singleResult.extensions, revision };
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
function statusPlugin(): ApolloServerPlugin<ApiContext> {
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

function cacheControl(asked: Asked | undefined, failed: boolean): string {
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
function cachePlugin(version: string): ApolloServerPlugin<ApiContext> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ request, response, contextValue }) {
          const failed = response.body.kind !== 'single' || !!response.body.singleResult.errors;
          const isGet = request.http?.method === 'GET';
          const control = isGet ? cacheControl(contextValue.asked, failed) : 'no-store';
          response.http.headers.set('cache-control', control);
          if (control === 'no-store') return;
          const { query, variables, operationName } = request;
          const kept = digestsAsked(contextValue);
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
  log: FailureLog,
  version: string,
): ApolloServer<ApiContext> {
  return new ApolloServer<ApiContext>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    // No cookies and no writes: there is nothing a foreign page could do in a visitor's name.
    csrfPrevention: false,
    stopOnTerminationSignals: false,
    nodeEnv: 'production',
    parseOptions: { maxTokens: mostTokens },
    validationRules: [shapeLimit, depthLimit],
    formatError: maskErrors(log),
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      // It would wrap every resolver, to work out hints that cachePlugin does without.
      ApolloServerPluginCacheControlDisabled(),
      guardPlugin(),
      revisionPlugin(),
      statusPlugin(),
      unavailablePlugin(),
      cachePlugin(version),
      noticeWholePlugin(),
    ],
  });
}
