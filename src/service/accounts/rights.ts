/** Who may do what: one row for each question and each act of accounts and contributions; `docs/rights.md` shows the same rows. */
import { KnowledgeError } from '../../errors.ts';
import type { AccountRole } from '../../model/account-role.ts';
import { everywhere } from '../../model/grant.ts';
import type { ApiContext } from '../graphql/context.ts';

/** Who may: anybody at all, whoever has an account, or whoever has a role there. */
export interface Right {
  readonly who: 'ANYBODY' | 'ACCOUNT' | AccountRole;
  /** Whether a program may with a key; one that only reads never changes anything. */
  readonly byKey: boolean;
  /** Whether naming no landscape means all of them, those to come too; else it means whichever it is about. */
  readonly isEverywhere?: true;
}

const right = (who: Right['who'], byKey: boolean): Right => ({ who, byKey });
const anywhereAtOnce = { who: 'OWNER', byKey: false, isEverywhere: true } as const;

/** Questions: what each is answered with depends on who asks, as its own description says. */
const questions = {
  me: right('ANYBODY', true),
  accounts: right('OWNER', false),
  contributions: right('ANYBODY', true),
  contribution: right('ANYBODY', true),
  consequences: right('ANYBODY', true),
  publication: right('ANYBODY', true),
  writing: right('ANYBODY', true),
  acts: right('ANYBODY', true),
} satisfies Readonly<Record<string, Right>>;

/** Acts on accounts. */
const ofAccounts = {
  invite: anywhereAtOnce,
  inviteAgain: right('ACCOUNT', false),
  endSession: right('ACCOUNT', false),
  changeRoles: anywhereAtOnce,
  makeKey: right('ACCOUNT', false),
  endKey: right('ACCOUNT', false),
  eraseAccount: right('ACCOUNT', false),
} satisfies Readonly<Record<string, Right>>;

/** Acts on contributions; none is done before somebody owns the map. Whose contribution it is, its own table of states asks. */
const ofContributions = {
  begin: right('CONTRIBUTOR', true),
  save: right('CONTRIBUTOR', true),
  propose: right('CONTRIBUTOR', true),
  remark: right('ANYBODY', true),
  comment: right('ANYBODY', true),
  takeUp: right('REVIEWER', false),
  askBack: right('REVIEWER', false),
  decide: right('REVIEWER', false),
  publish: right('OWNER', false),
  withdraw: right('ANYBODY', true),
} satisfies Readonly<Record<string, Right>>;

/** Every rule by the field of the root it is for. */
export const rights: Readonly<Record<'Query' | 'Mutation', Readonly<Record<string, Right>>>> = {
  Query: questions,
  Mutation: { ...ofAccounts, ...ofContributions },
};

/** What of an answer not everybody reads who reads the rest; all other fields go with what they stand in. */
export const fieldRights: Readonly<Record<string, AccountRole>> = { 'Remark.email': 'REVIEWER' };

function refused(hint: string): KnowledgeError {
  return new KnowledgeError('NOT_ALLOWED', 'Whoever asks may not do that.', { hint });
}

/** Whether somebody has a role where it is asked for: there, everywhere, or in any landscape where none is named. */
function hasRole(
  role: AccountRole,
  isEverywhere: boolean,
  asked: Asked,
  { audience, current }: ApiContext,
): boolean {
  const { landscape } = asked;
  if (typeof landscape === 'string') return audience.rolesIn(landscape).has(role);
  if (isEverywhere || audience.rolesIn(everywhere).has(role))
    return audience.rolesIn(everywhere).has(role);
  return current.facts.of('LANDSCAPE').some(({ id }) => audience.rolesIn(id).has(role));
}

type Asked = Readonly<Record<string, unknown>>;

/**
 * Refuses what whoever asks may not do.
 *
 * @throws {@link KnowledgeError} `NOT_ALLOWED`, or what keeps it from being known who asks
 */
export function needRight(
  { who, byKey, isEverywhere }: Right,
  isAct: boolean,
  asked: Asked,
  context: ApiContext,
) {
  const { via, onlyReads, rolesIn } = context.audience;
  rolesIn(everywhere);
  if (via === 'KEY' && !byKey) throw refused('No key may do this: somebody signs in for it.');
  if (isAct && onlyReads) throw refused('The key is for reading only.');
  if (who === 'ANYBODY') return;
  if (via === 'PUBLIC') throw refused('Sign in first, or show a key.');
  if (who !== 'ACCOUNT' && !hasRole(who, isEverywhere === true, asked, context))
    throw refused(`It takes the role ${who}, which the owner of the map gives.`);
}

type Resolve = (root: unknown, asked: never, context: never, info: never) => unknown;
/** Resolvers of roots and types, as they are merged. */
export type Resolvers = Readonly<Record<string, object>>;

function held(name: string, root: 'Query' | 'Mutation', resolve: Resolve): Resolve {
  const rule = rights[root][name];
  if (rule === undefined) throw new Error(`No rule says who may ${name}: write one in rights.ts.`);
  const isAct = root === 'Mutation';
  return (parent, asked: Asked, context: ApiContext, info) => {
    // A copy to read says that it is one, whoever asks.
    const isCopy = context.accounts === undefined && context.contributions === undefined;
    if (!isCopy) needRight(rule, isAct, asked, context);
    return resolve(parent, asked as never, context as never, info);
  };
}

/** The resolvers with the roots held to the rules; one without a rule is not served at all. */
export function heldToRights(resolvers: readonly Resolvers[]): Resolvers[] {
  return resolvers.map((of) =>
    Object.fromEntries(
      Object.entries(of).map(([type, fields]) => {
        if (type !== 'Query' && type !== 'Mutation') return [type, fields];
        const own = Object.entries(fields as Readonly<Record<string, Resolve>>);
        return [type, Object.fromEntries(own.map(([name, one]) => [name, held(name, type, one)]))];
      }),
    ),
  );
}
