/** The resolvers of `schema/accounts/`; what roles may is asked before, in `rights.ts`. */
import { KnowledgeError } from '../../errors.ts';
import { accountRoleWords } from '../../language/account-roles.ts';
import type { Language } from '../../language/words.ts';
import type { AccountRole } from '../../model/account-role.ts';
import { everywhere, type Grant } from '../../model/grant.ts';
import {
  type Account,
  accountsOf,
  changeAccount,
  eraseAccount,
  findAccount,
  grantsOf,
  withRoles,
} from '../../record/accounts/account.ts';
import { endKey, type KeyScope, keysOf, makeKey } from '../../record/accounts/keys.ts';
import { type LinkFor, type MadeLink, makeLink } from '../../record/accounts/links.ts';
import { endSession, sessionsOf } from '../../record/accounts/sessions.ts';
import type { ApiContext } from '../graphql/context.ts';
import { needAccounts } from './desk.ts';
import { linkAddress } from './first-owner.ts';

const unknown = (what: string) =>
  new KnowledgeError('UNKNOWN_ACCOUNT', `There is no such ${what}.`, {
    hint: '`me` and `accounts` tell those there are.',
  });

/** The account of whoever asks; of the public there is none. */
async function own(context: ApiContext): Promise<Account> {
  const { account } = context.audience;
  const found =
    account === null ? undefined : await findAccount(needAccounts(context).connection, account);
  if (found === undefined) throw unknown('account');
  return found;
}

/** An account of one's own, or one all of whose roles one owns the landscapes of. */
async function inCare(context: ApiContext, id: string): Promise<Account> {
  const found = await findAccount(needAccounts(context).connection, id);
  const { audience } = context;
  const isOwned = ({ landscape }: Grant) => audience.rolesIn(landscape ?? everywhere).has('OWNER');
  const grants = found === undefined ? [] : grantsOf(found);
  const isInCare =
    grants.length > 0 ? grants.every(isOwned) : audience.rolesIn(everywhere).has('OWNER');
  if (found !== undefined && (id === audience.account || isInCare)) return found;
  throw found === undefined && isInCare
    ? unknown('account')
    : new KnowledgeError('NOT_ALLOWED', 'The account is not in the care of whoever asks.', {
        hint: 'An owner cares for accounts that have roles in nothing but landscapes of that owner.',
      });
}

async function linkTo(context: ApiContext, what: LinkFor) {
  const { connection, now, origin } = needAccounts(context);
  const made: MadeLink = await makeLink(connection, now(), what);
  return { address: linkAddress(origin ?? '', made.token), expires: made.expires };
}

const longestName = 100;

function keyAsked(asked: { name: string; scopes: readonly KeyScope[]; days: number }) {
  const name = asked.name.trim();
  const isSound = name !== '' && name.length <= longestName && asked.scopes.length > 0;
  if (isSound && asked.days >= 1 && asked.days <= 365) return { ...asked, name };
  throw new KnowledgeError('BAD_USER_INPUT', 'A key has a name, a scope and from 1 to 365 days.');
}

const cursorOf = ({ name, id }: Account) =>
  Buffer.from(JSON.stringify([name, id])).toString('base64url');

function placeOf(cursor: string | undefined | null): { name: string; id: string } {
  if (cursor === undefined || cursor === null) return { name: '', id: '' };
  try {
    const [name, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as string[];
    return { name: String(name), id: String(id) };
  } catch {
    throw new KnowledgeError('STALE_CURSOR', 'The cursor is none of this list.');
  }
}

async function listed(
  { landscape, first, after }: { landscape: string; first: number; after?: string | null },
  context: ApiContext,
) {
  const page = { first: first + 1, after: placeOf(after) };
  const { total, accounts } = await accountsOf(needAccounts(context).connection, landscape, page);
  const edges = accounts.slice(0, first).map((node) => ({ cursor: cursorOf(node), node }));
  const pageInfo = {
    hasNextPage: accounts.length > first,
    hasPreviousPage: after !== undefined && after !== null,
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  };
  return { edges, pageInfo, total };
}

type Page = { readonly first: number };

const acts = {
  invite: (
    _: unknown,
    { role, landscape = null }: { role: AccountRole; landscape?: string | null },
    context: ApiContext,
  ) => {
    if (
      landscape !== null &&
      !context.current.facts.of('LANDSCAPE').some(({ id }) => id === landscape)
    )
      throw new KnowledgeError('UNKNOWN_LANDSCAPE', `No landscape has the id "${landscape}".`);
    return linkTo(context, { grant: { role, landscape } });
  },
  inviteAgain: async (_: unknown, asked: { account: string }, context: ApiContext) => {
    const { id } = await inCare(context, asked.account);
    return linkTo(context, { account: id });
  },
  endSession: async (_: unknown, { session }: { session: string }, context: ApiContext) => {
    const me = await own(context);
    if (!(await endSession(needAccounts(context).connection, me.id, session)))
      throw unknown('session');
    return me;
  },
  changeRoles: async (
    _: unknown,
    {
      account,
      landscape = null,
      roles,
    }: { account: string; landscape?: string | null; roles: readonly AccountRole[] },
    context: ApiContext,
  ) => {
    const given = roles.map((role) => ({ role, landscape }));
    const { connection } = needAccounts(context);
    const changed = await changeAccount(connection, account, (one) =>
      withRoles(one, landscape, given),
    );
    if (changed === undefined) throw unknown('account');
    return changed;
  },
  makeKey: async (_: unknown, asked: Parameters<typeof keyAsked>[0], context: ApiContext) => {
    const { connection, now } = needAccounts(context);
    return makeKey(connection, (await own(context)).id, keyAsked(asked), now());
  },
  endKey: async (_: unknown, { key }: { key: string }, context: ApiContext) => {
    const me = await own(context);
    if (!(await endKey(needAccounts(context).connection, me.id, key))) throw unknown('key');
    return me;
  },
  eraseAccount: async (_: unknown, { account }: { account: string }, context: ApiContext) => {
    const { id } = await inCare(context, account);
    await eraseAccount(needAccounts(context).connection, id);
    return { id };
  },
};

const ofMe = {
  isKey: (_: Account, _asked: unknown, { audience }: ApiContext) => audience.via === 'KEY',
  roles: grantsOf,
  sessions: async ({ id }: Account, { first }: Page, context: ApiContext) => {
    const { connection, now } = needAccounts(context);
    const sessions = await sessionsOf(connection, id, now());
    const isCurrent = (session: string) => session === context.audience.session;
    return sessions.slice(0, first).map((one) => ({ ...one, isCurrent: isCurrent(one.id) }));
  },
  keys: async ({ id }: Account, { first }: Page, context: ApiContext) => {
    const { connection, now } = needAccounts(context);
    return (await keysOf(connection, id, now())).slice(0, first);
  },
};

/** To be merged, once they are held to their rights. */
export const accountResolvers = [
  {
    Query: {
      me: (_: unknown, _asked: unknown, context: ApiContext) =>
        context.audience.account === null ? null : own(context),
      accounts: (_: unknown, asked: Parameters<typeof listed>[0], context: ApiContext) =>
        listed(asked, context),
    },
    Mutation: acts,
    Me: ofMe,
    Account: { roles: grantsOf },
    Grant: {
      called: ({ role }: Grant, { language }: { language: Language }) =>
        accountRoleWords[role][language],
    },
  },
];
