/** The resolvers of `schema/contributions/`. */
import { KnowledgeError } from '../../errors.ts';
import type { ContributionState } from '../../model/contributions/act.ts';
import type { Contribution } from '../../model/contributions/contribution.ts';
import { isSender, mayRead } from '../../model/contributions/steps.ts';
import type { ApiContext } from '../graphql/context.ts';
import { consequenceFields, consequences } from './consequences.ts';
import { doerOf, needDesk } from './desk.ts';
import { contributionFields } from './fields.ts';
import { pageByNumber } from './page-by-number.ts';
import { publishContributions } from './publish.ts';
import { askBack, comment, decide, takeUp, withdraw } from './review.ts';
import { begin, propose, remark, save } from './write.ts';

interface Listed {
  readonly landscape?: string | null;
  readonly states?: readonly ContributionState[] | null;
  readonly mine: boolean;
  readonly about?: string | null;
  readonly first: number;
  readonly after?: string | null;
}

/** Whether a contribution speaks of something. */
const isAbout = ({ remark: said, changes }: Contribution, id: string) =>
  said?.about === id || changes.some(({ fact }) => fact === id);

async function contributions(_root: unknown, asked: Listed, context: ApiContext) {
  const memory = await needDesk(context).memory.read();
  const doer = doerOf(context);
  const all = [...memory.contributions.values()].reverse().filter((one) => {
    if (!mayRead(doer, one) || (asked.mine && !isSender(doer, one))) return false;
    if (asked.landscape && one.landscape !== asked.landscape) return false;
    if (asked.states && !asked.states.includes(one.state)) return false;
    return !asked.about || isAbout(one, asked.about);
  });
  return { ...pageByNumber(all, asked, ({ number }) => number), all };
}

async function contribution(
  _root: unknown,
  { number, token }: { readonly number?: number | null; readonly token?: string | null },
  context: ApiContext,
) {
  const memory = await needDesk(context).memory.read();
  const doer = doerOf(context, token);
  const isAsked = (one: Contribution) =>
    number === null || number === undefined ? one.token === doer.token : one.number === number;
  if (!number && !token)
    throw new KnowledgeError('BAD_USER_INPUT', 'Neither `number` nor `token` is told.');
  const found = [...memory.contributions.values()].find(isAsked);
  return found !== undefined && mayRead(doer, found) ? found : null;
}

async function publication(
  _root: unknown,
  { revision }: { readonly revision: number },
  context: ApiContext,
) {
  return (await needDesk(context).memory.read()).editions.get(revision) ?? null;
}

async function acts(
  _root: unknown,
  asked: { readonly first: number; readonly after?: string | null },
  context: ApiContext,
) {
  const memory = await needDesk(context).memory.read();
  return { ...pageByNumber(memory.acts, asked, ({ kept }) => kept.place), memory };
}

const doing =
  <A, T>(does: (context: ApiContext, asked: A) => Promise<T>) =>
  (_root: unknown, asked: A, context: ApiContext) =>
    does(context, asked);

export const contributionResolvers = [
  { Query: { contributions, contribution, publication, acts, consequences } },
  {
    Mutation: {
      ...{ begin: doing(begin), save: doing(save), propose: doing(propose) },
      ...{ remark: doing(remark), comment: doing(comment), withdraw: doing(withdraw) },
      ...{ takeUp: doing(takeUp), askBack: doing(askBack), decide: doing(decide) },
      publish: doing(publishContributions),
    },
  },
  contributionFields,
  consequenceFields,
];
