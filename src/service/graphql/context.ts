/** What every resolver of one request knows: the reading it started with, and the way to the graph. */
import type { Driver } from 'neo4j-driver';
import type { Reading } from '../../engine/reading.ts';
import type { Keeper } from '../../record/revisions/keeper.ts';
import type { AskedOperation } from './guard/guard.ts';

/** Where readings come from: the current one at once, earlier ones when asked for. */
export type ReadingSource = Pick<Keeper, 'current' | 'at' | 'revisions' | 'tombstones'>;

/** The way to the graph, as `@neo4j/graphql` reads it from a context. */
export interface GraphAccess {
  readonly executionContext?: Driver;
  readonly sessionConfig?: { readonly database: string };
  readonly transaction?: { readonly timeout: number };
  /** The revision the database holds at this moment, which may be newer than the one kept here. */
  readonly revisionNow?: (withinMs: number) => Promise<number>;
}

/** One request's context. `asked` is set once the operation has passed the guard. */
export interface ApiContext extends GraphAccess {
  readonly readings: ReadingSource;
  /** The revision that was current when the request came; all of it is answered from this one. */
  readonly current: Reading;
  asked?: AskedOperation;
  /** When the request came, in milliseconds of `performance.now()`. */
  readonly since?: number;
  /** The revision that the graph held while it was read; absent until then. */
  graphRevision?: number;
}

/** How long after the database's own limit an answer is still waited for, in milliseconds. */
const graceMs = 500;

/** How long a request may still wait for the graph, in milliseconds; undefined when nothing limits it. */
export function timeLeft({ transaction, since }: ApiContext): number | undefined {
  if (transaction === undefined || since === undefined) return undefined;
  return transaction.timeout + graceMs - (performance.now() - since);
}

/** The revision a response speaks of: the one that was asked for when it is one, the graph's, or else the current. */
export function revisionOf({
  asked,
  current,
  graphRevision,
}: Pick<ApiContext, 'asked' | 'current' | 'graphRevision'>): number {
  const [only, ...others] = asked?.revisions ?? [];
  if (asked?.onlyGraph && graphRevision !== undefined) return graphRevision;
  return only !== undefined && others.length === 0 && asked?.allPinned ? only : current.revision;
}
