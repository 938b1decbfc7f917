/** Keys of programs: shown once, kept as a digest, for a time; whoever shows one may less than who made it. */
import type { GraphConnection } from '../graph/connect.ts';
import { type Account, accountIn } from './account.ts';
import { days, later, newId, newToken, tokenDigest } from './tokens.ts';

export const keyScopes = ['READ', 'PROPOSE'] as const;
/** What a key is for. None of them lets it approve anything. */
export type KeyScope = (typeof keyScopes)[number];

/** What all keys begin with, so that they are known where they were lost. */
export const keyMark = 'kompetens_';

/** A key as its holder sees it; moments are ISO instants. */
export interface Key {
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly KeyScope[];
  readonly made: string;
  readonly expires: string;
}

/** @returns the key, and its words, which nobody is told again */
export async function makeKey(
  connection: GraphConnection,
  account: string,
  asked: { readonly name: string; readonly scopes: readonly KeyScope[]; readonly days: number },
  now: string,
): Promise<{ readonly key: Key; readonly words: string }> {
  const words = `${keyMark}${newToken()}`;
  const key = {
    id: newId('key'),
    name: asked.name,
    scopes: keyScopes.filter((scope) => asked.scopes.includes(scope)),
    made: now,
    expires: later(now, days(asked.days)),
  };
  const digest = tokenDigest(words);
  await connection.write('record/accounts/make-key', { ...key, account, digest });
  return { key, words };
}

/** Whose the key with these words is; undefined where it holds no longer. */
export async function keyShown(
  connection: GraphConnection,
  words: string,
  now: string,
): Promise<{ readonly account: Account; readonly scopes: readonly KeyScope[] } | undefined> {
  const digest = tokenDigest(words);
  const [row] = await connection.read('record/accounts/key', { digest, now });
  return row && { account: accountIn(row), scopes: row.scopes as KeyScope[] };
}

/** The keys of somebody, latest first. */
export async function keysOf(
  connection: GraphConnection,
  account: string,
  now: string,
): Promise<readonly Key[]> {
  const rows = await connection.read('record/accounts/keys', { account, now });
  return rows as unknown as Key[];
}

/** @returns whether there was such a key of this account */
export async function endKey(
  connection: GraphConnection,
  account: string,
  id: string,
): Promise<boolean> {
  const [row] = await connection.write('record/accounts/end-key', { account, id });
  return row?.ended === 1;
}
