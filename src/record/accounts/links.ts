/** Links that let somebody in: one use, a short time, and only when a button is pressed. */
import type { Grant } from '../../model/grant.ts';
import { grantOf, grantText } from '../../model/grant.ts';
import type { GraphConnection, Row, RunNamed } from '../graph/connect.ts';
import { type Account, accountIn, keepAccount } from './account.ts';
import { days, later, newId, newToken, tokenDigest } from './tokens.ts';

/** A role for whoever presses the button, or a way in again for somebody who has an account. */
export type LinkFor = { readonly grant: Grant } | { readonly account: string };

/** What makes an owner holds so long; other links are handed over, and hold for a week. */
const ownerMs = 10 * 60_000;
const invitationMs = days(7);

/** A link to hand over. */
export interface MadeLink {
  readonly token: string;
  /** An ISO instant. */
  readonly expires: string;
}

/**
 * Makes a link.
 *
 * @param isFirst - it holds only as long as nobody is an owner
 */
export async function makeLink(
  connection: GraphConnection,
  now: string,
  what: LinkFor,
  isFirst = false,
): Promise<MadeLink> {
  const token = newToken();
  const grant = 'grant' in what ? what.grant : undefined;
  const isShort = grant === undefined || grant.role === 'OWNER';
  const expires = later(now, isShort ? ownerMs : invitationMs);
  await connection.write('record/accounts/tidy', { now, dayAgo: later(now, -days(1)) });
  await connection.write('record/accounts/make-link', {
    digest: tokenDigest(token),
    grant: grant === undefined ? null : grantText(grant),
    account: 'account' in what ? what.account : null,
    isFirst,
    made: now,
    expires,
  });
  return { token, expires };
}

/** Why a link does not hold. */
export type LinkFault = 'UNKNOWN' | 'USED' | 'EXPIRED' | 'OWNED';

/** What a link is for, or why it does not hold. */
export type LookedAt = LinkFor | { readonly fault: LinkFault };

function lookedAt(row: Row | undefined, now: string, hasOwner: unknown): LookedAt {
  if (row === undefined) return { fault: 'UNKNOWN' };
  const { grant, account, isFirst, expires, used } = row;
  if (used !== null) return { fault: 'USED' };
  if (String(expires) <= now) return { fault: 'EXPIRED' };
  if (isFirst && hasOwner) return { fault: 'OWNED' };
  const given = grantOf(String(grant));
  return given === undefined ? { account: String(account) } : { grant: given };
}

async function look(run: RunNamed, token: string, now: string): Promise<LookedAt> {
  const [row] = await run('record/accounts/link', { digest: tokenDigest(token) });
  const [known] = await run('record/accounts/has-owner');
  return lookedAt(row, now, known?.hasOwner);
}

/** Looks at a link and leaves it as it is: programs that guard mail open every link. */
export const lookAtLink = (
  connection: GraphConnection,
  token: string,
  now: string,
): Promise<LookedAt> => look(connection.read, token, now);

/** Who presses the button: somebody signed in already, or somebody who tells a name. */
export interface Presser {
  readonly account: string | null;
  readonly name: string;
}

/**
 * Uses a link, once. Whoever is signed in keeps the account and has one role more.
 *
 * @returns the account that is let in
 */
export function takeLink(
  connection: GraphConnection,
  token: string,
  now: string,
  presser: Presser,
): Promise<Account | { readonly fault: LinkFault }> {
  return connection.transaction(async (run) => {
    await run('record/accounts/lock');
    const what = await look(run, token, now);
    if ('fault' in what) return what;
    const id = 'account' in what ? what.account : presser.account;
    const [row] = id === null ? [] : await run('record/accounts/account', { id });
    if (row === undefined && 'account' in what) return { fault: 'UNKNOWN' };
    await run('record/accounts/use-link', { digest: tokenDigest(token), now });
    const account = row === undefined ? newAccount(presser.name, now) : accountIn(row);
    const grants = 'grant' in what ? [...account.grants, what.grant] : account.grants;
    await keepAccount(run, { ...account, grants });
    return { ...account, grants };
  });
}

/** An account that may do nothing yet. */
export function newAccount(name: string, made: string): Account {
  const id = newId('konto');
  return { id, name, email: null, subject: null, grants: [], claimed: [], made };
}
