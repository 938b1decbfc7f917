/** Who a request is from, and what they may do: the public, or somebody with roles. */
import type { AccountRole } from '../../model/account-role.ts';

/** Who asks. */
export interface Audience {
  /** The id of the account; null for the public. */
  readonly account: string | null;
  /** The name others read beside what is done. */
  readonly name: string | null;
  /** How they are known: not at all, by being signed in, or by the key of a program. */
  readonly via: 'PUBLIC' | 'SESSION' | 'KEY';
  /** Which session it is, where they are signed in. */
  readonly session?: string;
  /** Whether they show a key that may read and nothing else. */
  readonly onlyReads?: boolean;
  rolesIn(landscape: string): ReadonlySet<AccountRole>;
}

const none: ReadonlySet<AccountRole> = new Set();

/** The public. */
export const everybody: Audience = {
  account: null,
  name: null,
  via: 'PUBLIC',
  rolesIn: () => none,
};
