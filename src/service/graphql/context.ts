/** What every resolver of one request knows: the reading it started with, and where others are. */
import type { Reading } from '../../engine/reading.ts';
import type { Keeper } from '../../record/revisions/keeper.ts';
import type { Audience } from '../accounts/audience.ts';
import type { AccountDesk } from '../accounts/desk.ts';
import type { ContributionDesk } from '../contributions/desk.ts';
import type { RequestTime } from './allowance.ts';
import type { AskedOperation } from './guard/guard.ts';

/** Where readings come from: the current one at once, earlier ones when asked for. */
export type ReadingSource = Pick<Keeper, 'current' | 'at' | 'revisions' | 'tombstones'>;

/** One request's context. `asked` is set once the operation has passed the guard. */
export interface ApiContext {
  readonly readings: ReadingSource;
  /** The revision that was current when the request came; all of it is answered from this one. */
  readonly current: Reading;
  asked?: AskedOperation;
  /** Who asks. */
  readonly audience: Audience;
  /** From where; undefined within the process. */
  readonly address?: string | undefined;
  /** Where contributions are handed in; absent where nobody can write. */
  readonly contributions?: ContributionDesk | undefined;
  /** Where accounts are kept; absent where nobody can sign in. */
  readonly accounts?: AccountDesk | undefined;
  /** How much of the process's time it may take; absent, as much as it takes. */
  readonly time?: RequestTime | undefined;
}

/** The revision a response speaks of: the one that was asked for when it is one, or else the current. */
export function revisionOf({ asked, current }: Pick<ApiContext, 'asked' | 'current'>): number {
  const [only, ...others] = asked?.revisions ?? [];
  return only !== undefined && others.length === 0 && asked?.allPinned ? only : current.revision;
}

/** Finds an answer within the time of the request, where it has one. */
export function inTime<T>({ time }: ApiContext, find: () => T): T | Promise<Awaited<T>> {
  return time === undefined ? find() : time.find(find);
}
