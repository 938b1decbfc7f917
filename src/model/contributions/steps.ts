/** The one table of how far a contribution can be brought, by whom: pages, command line, API and other programs go through it. */
import { type AccountRole, rolesHeld } from '../account-role.ts';
import type { ContributionAct, ContributionState } from './act.ts';
import type { Contribution } from './contribution.ts';

/**
 * What somebody is to a contribution. SENDER: it is theirs, by account or by token. AUTHOR: the same, and they may contribute to
 * its landscape. Whoever publishes may review, and whoever reviews may contribute.
 */
export type As = 'ANYBODY' | 'SENDER' | 'AUTHOR' | AccountRole;

interface Step {
  readonly act: ContributionAct;
  /** None before there is a contribution. */
  readonly from: readonly (ContributionState | 'NONE')[];
  readonly by: readonly As[];
  /** Where it stands afterwards; as before where that is not said. */
  readonly to?: ContributionState;
  /** Not by its author, unless that is an owner. */
  readonly notOwn?: true;
  /** Not with a reader's remark, whose sender cannot take it further. */
  readonly notRemark?: true;
}

const open = ['DRAFT', 'PROPOSED', 'IN_REVIEW', 'DECIDED'] as const;

export const steps: readonly Step[] = [
  { act: 'BEGIN', from: ['NONE'], by: ['CONTRIBUTOR'], to: 'DRAFT' },
  { act: 'REMARK', from: ['NONE'], by: ['ANYBODY'], to: 'PROPOSED' },
  // Only beside the database, by whoever has its password.
  { act: 'LOAD', from: ['NONE'], by: [], to: 'PUBLISHED' },
  { act: 'SAVE', from: ['DRAFT'], by: ['AUTHOR'], to: 'DRAFT' },
  { act: 'PROPOSE', from: ['DRAFT'], by: ['AUTHOR'], to: 'PROPOSED' },
  { act: 'TAKE_UP', from: ['PROPOSED'], by: ['REVIEWER'], to: 'IN_REVIEW' },
  {
    ...{ act: 'ASK_BACK', from: ['PROPOSED', 'IN_REVIEW'], by: ['REVIEWER'], to: 'DRAFT' },
    notRemark: true,
  },
  // Until each change is decided it stays in review.
  { act: 'DECIDE', from: ['IN_REVIEW'], by: ['REVIEWER'], to: 'DECIDED', notOwn: true },
  { act: 'PUBLISH', from: ['DECIDED'], by: ['OWNER'], to: 'PUBLISHED', notRemark: true },
  { act: 'WITHDRAW', from: open, by: ['SENDER', 'REVIEWER'], to: 'WITHDRAWN' },
  { act: 'COMMENT', from: [...open, 'PUBLISHED'], by: ['SENDER', 'CONTRIBUTOR'] },
];

/** Who wants to do something. */
export interface Doer {
  readonly account: string | null;
  readonly via: 'PUBLIC' | 'SESSION' | 'KEY';
  /** The digest of the token that is shown, where one is. */
  readonly token?: string | undefined;
  rolesIn(landscape: string): ReadonlySet<AccountRole>;
}

/** What somebody may be in a landscape; a program with a key proposes and never approves. */
function rolesOf(doer: Doer, landscape: string | null): ReadonlySet<AccountRole> {
  if (landscape === null || doer.account === null) return new Set();
  const roles = new Set([...doer.rolesIn(landscape)].flatMap((role) => rolesHeld[role]));
  if (doer.via !== 'KEY') return roles;
  return new Set(roles.has('CONTRIBUTOR') ? ['CONTRIBUTOR'] : []);
}

export function isSender(doer: Doer, { author, token }: Contribution): boolean {
  const isByAccount = doer.account !== null && author?.account === doer.account;
  return isByAccount || (token !== null && token === doer.token);
}

/** What somebody is to a contribution, or in a landscape before there is one. */
export function actingAs(doer: Doer, of: Contribution | string): ReadonlySet<As> {
  const isBegun = typeof of !== 'string';
  const acting = new Set<As>(['ANYBODY', ...rolesOf(doer, isBegun ? of.landscape : of)]);
  if (!isBegun || !isSender(doer, of)) return acting;
  acting.add('SENDER');
  if (acting.has('CONTRIBUTOR')) acting.add('AUTHOR');
  return acting;
}

/** Whether somebody may read a contribution: drafts are their author's, and what is withdrawn is no longer shown to all. */
export function mayRead(doer: Doer, contribution: Contribution): boolean {
  const { state, wasProposed, mergedInto } = contribution;
  const acting = actingAs(doer, contribution);
  if (acting.has('SENDER')) return true;
  const isHidden = state === 'DRAFT' || (state === 'WITHDRAWN' && mergedInto === null);
  if (isHidden) return wasProposed && acting.has('REVIEWER');
  return true;
}

/** Why something cannot be done: it is not theirs to do, or the contribution does not stand where it can be. */
export type Refused = 'NOT_ALLOWED' | 'CONTRIBUTION_STATE';

/**
 * Whether somebody may take a step.
 *
 * @param of - the contribution or, before there is one, the landscape
 */
export function refusalOf(
  act: ContributionAct,
  doer: Doer,
  of: Contribution | string,
): Refused | undefined {
  const acting = actingAs(doer, of);
  const rows = steps.filter((step) => step.act === act);
  const contribution = typeof of === 'string' ? undefined : of;
  const may = rows.filter(({ by, notOwn }) => {
    const isOwn = notOwn && acting.has('SENDER') && !acting.has('OWNER');
    return !isOwn && by.some((one) => acting.has(one));
  });
  if (may.length === 0) return 'NOT_ALLOWED';
  const stands = contribution?.state ?? 'NONE';
  const isThere = may.some(
    ({ from, notRemark }) =>
      from.includes(stands) && !(notRemark && contribution?.origin === 'READER'),
  );
  return isThere ? undefined : 'CONTRIBUTION_STATE';
}

/** All that somebody may do with a contribution now. */
export function mayDo(doer: Doer, contribution: Contribution): ContributionAct[] {
  if (!mayRead(doer, contribution)) return [];
  const acts = [...new Set(steps.map(({ act }) => act))];
  return acts.filter((act) => refusalOf(act, doer, contribution) === undefined);
}

/** Where a contribution stands after an act. */
export function stateAfter(
  act: ContributionAct,
  before: ContributionState | undefined,
  isAllDecided: boolean,
): ContributionState {
  const step = steps.find((one) => one.act === act && one.from.includes(before ?? 'NONE'));
  if (step === undefined) throw new Error(`${act} cannot be done from ${before}.`);
  if (act === 'DECIDE' && !isAllDecided) return 'IN_REVIEW';
  return step.to ?? (before as ContributionState);
}
