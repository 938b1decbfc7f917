/** Documents the server has answered, and those compiled since. */
import type { GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import { type Compiled, compile } from '../../graphql/compiled.ts';
import type { Answered, ApiContext } from '../../graphql/context.ts';
import type { Sent } from './request-parts.ts';

/** A document that answers by itself, and the headers of its answers. */
export interface Ready {
  readonly run: Compiled;
  readonly headers: Readonly<Record<string, string>>;
}

/** What the server answered to a document. */
export interface Lesson {
  readonly sent: Sent;
  readonly answered: Answered;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  /** A context like the one the answer was given in. */
  readonly context: ApiContext;
}

/** How many documents are remembered; the one asked longest ago goes first. */
const most = 300;

/**
 * Remembers documents. One is compiled when the server answers it the second time, and used from then on only if
 * it then gives, byte for byte, what the server gave.
 */
export function knowDocuments(schema: GraphQLSchema) {
  const documents = new LRUCache<string, { ready?: Ready; tried: boolean }>({ max: most });
  return {
    ready: (key: string): Ready | undefined => documents.get(key)?.ready,
    async learn(key: string, { sent, answered, body, headers, context }: Lesson): Promise<void> {
      const known = documents.get(key);
      if (known === undefined) documents.set(key, { tried: false });
      if (known === undefined || known.tried) return;
      known.tried = true;
      const run = compile(schema, answered);
      const again = await run?.(context, sent.variables);
      if (run !== undefined && again?.text === body) known.ready = { run, headers };
    },
  };
}
