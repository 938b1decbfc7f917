/** Who has an account, and what is held of them. */
import { z } from 'zod';
import { type Grant, grantOf, grantText } from '../../model/grant.ts';
import { eraseParts } from '../contributions/erase-parts.ts';
import type { GraphConnection, Row, RunNamed } from '../graph/connect.ts';
import { takeLock } from '../revisions/take-lock.ts';

const Grants = z
  .array(z.string())
  .transform((texts) => texts.flatMap((text) => grantOf(text) ?? []));

/** As it is stored. */
const Stored = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string().nullable().default(null),
  /** Issuer and subject, where an issuer says who it is. */
  subject: z.string().nullable().default(null),
  /** Given here. */
  grants: Grants,
  /** Given by the claims of the issuer, anew at each sign-in. */
  claimed: Grants,
  made: z.string(),
});

export type Account = z.output<typeof Stored>;

/** @param row - what a query told as `account` */
export const accountIn = (row: Row): Account => Stored.parse(row.account);

/** Everything somebody may do, from wherever it comes. */
export const grantsOf = ({ grants, claimed }: Account): readonly Grant[] => [...grants, ...claimed];

/** The account with this id; undefined where there is none. */
export async function findAccount(
  connection: GraphConnection,
  id: string,
): Promise<Account | undefined> {
  const [row] = await connection.read('record/accounts/account', { id });
  return row && accountIn(row);
}

/** Keeps all that is known of an account. */
export async function keepAccount(run: RunNamed, account: Account): Promise<void> {
  const { id, grants, claimed } = account;
  const texts = (some: readonly Grant[]) => [...new Set(some.map(grantText))].sort();
  const properties = { ...account, grants: texts(grants), claimed: texts(claimed) };
  await run('record/accounts/keep-account', { id, properties });
}

/** Whether anybody owns the map of a landscape: nothing is written before. */
export async function hasOwner(connection: GraphConnection): Promise<boolean> {
  const [row] = await connection.read('record/accounts/has-owner');
  return row?.hasOwner === true;
}

/** A page of those with a role in a landscape, by name. */
export async function accountsOf(
  connection: GraphConnection,
  landscape: string,
  page: { readonly first: number; readonly after: { readonly name: string; readonly id: string } },
): Promise<{ readonly total: number; readonly accounts: readonly Account[] }> {
  const [row] = await connection.read('record/accounts/of-landscape', { landscape, ...page });
  const found = (row?.accounts ?? []) as Row[];
  return { total: row?.total as number, accounts: found.map((account) => accountIn({ account })) };
}

/** Sets the roles given in one landscape, or everywhere; what an issuer's claims said of it goes. */
export function withRoles(
  account: Account,
  landscape: string | null,
  given: readonly Grant[],
): Account {
  const elsewhere = (some: readonly Grant[]) => some.filter((one) => one.landscape !== landscape);
  return {
    ...account,
    grants: [...elsewhere(account.grants), ...given],
    claimed: elsewhere(account.claimed),
  };
}

/** Changes an account while nobody else does. */
export function changeAccount(
  connection: GraphConnection,
  id: string,
  change: (account: Account) => Account,
): Promise<Account | undefined> {
  return connection.transaction(async (run) => {
    await run('record/accounts/lock');
    const [row] = await run('record/accounts/account', { id });
    if (row === undefined) return undefined;
    const changed = change(accountIn(row));
    await keepAccount(run, changed);
    return changed;
  });
}

/** Removes an account with sessions, keys and links; the name goes from what its holder did, which stays. */
export function eraseAccount(connection: GraphConnection, id: string): Promise<void> {
  return connection.transaction(async (run) => {
    await takeLock(run);
    const isTheirs = (value: string) =>
      (JSON.parse(value) as { readonly account?: unknown } | null)?.account === id;
    await eraseParts(run, (name, value) => name === 'who' && isTheirs(value));
    await run('record/accounts/erase-account', { id });
  });
}
