/** What reviewers do, and what all who may speak say. */
import { KnowledgeError } from '../../errors.ts';
import { both } from '../../language/words.ts';
import type { Contribution } from '../../model/contributions/contribution.ts';
import type { ApiContext } from '../graphql/context.ts';
import { type Asked, act, needContribution, type Outcome } from './act.ts';
import { type Fault, faultOf } from './fault.ts';
import { needSeen } from './write.ts';

interface Spoken extends Asked {
  readonly words?: string | null;
}

const said = ({ words }: Spoken) => {
  needSeen('words', words);
  return { parts: words ? { words } : {} };
};

export const comment = (context: ApiContext, asked: Spoken): Promise<Outcome> =>
  act(context, 'COMMENT', asked, undefined, () => said(asked));

export const takeUp = (context: ApiContext, asked: Asked): Promise<Outcome> =>
  act(context, 'TAKE_UP', asked, undefined, () => ({}));

export const askBack = (context: ApiContext, asked: Spoken): Promise<Outcome> =>
  act(context, 'ASK_BACK', asked, undefined, () => said(asked));

/** Takes a contribution back, or lets another take its place. */
export function withdraw(
  context: ApiContext,
  asked: Spoken & { readonly into?: number | null },
): Promise<Outcome> {
  const { into, number } = asked;
  return act(context, 'WITHDRAW', asked, undefined, ({ memory, doer }) => {
    if (!into) return said(asked);
    needContribution(memory, into, doer);
    if (into === number)
      throw new KnowledgeError('BAD_USER_INPUT', 'A contribution cannot take its own place.');
    return { ...said(asked), into };
  });
}

interface DecisionAsked {
  readonly change: number;
  readonly accept: boolean;
  readonly reason?: string | null;
}

/** What is wrong with a decision: no such change, decided before, or declined without a reason. */
function decisionFault(
  { change, accept, reason }: DecisionAsked,
  { changes, decisions }: Contribution,
): Fault | undefined {
  const of = changes[change];
  const fault = (code: string, sv: string, en: string) =>
    faultOf(code, of ?? {}, change, both(sv, en));
  if (of === undefined)
    return fault('BAD_USER_INPUT', 'Ändringen finns inte.', 'There is no such change.');
  if (decisions.has(change))
    return fault(
      'DECIDED_ALREADY',
      'Ändringen är redan avgjord.',
      'The change is decided already.',
    );
  if (accept || reason?.trim()) return undefined;
  return fault(
    'NO_REASON',
    'Den som inte tar in en ändring säger varför.',
    'Whoever declines a change says why.',
  );
}

const unsaid = faultOf(
  'NO_REASON',
  {},
  undefined,
  both('Det sägs inte vad som beslutas.', 'It is not said what is decided.'),
  both('Avgör ändringarna, eller svara med ord.', 'Decide the changes, or answer in words.'),
);

/** Accepts or declines changes. */
export function decide(
  context: ApiContext,
  asked: Spoken & { readonly decisions?: readonly DecisionAsked[] | null },
): Promise<Outcome> {
  const decisions = asked.decisions ?? [];
  for (const { reason } of decisions) needSeen('reason', reason);
  return act(context, 'DECIDE', asked, undefined, ({ contribution }) => {
    if (contribution === undefined) return [unsaid];
    if (decisions.length === 0 && (contribution.changes.length > 0 || !asked.words?.trim()))
      return [unsaid];
    const faults = decisions.flatMap((one) => decisionFault(one, contribution) ?? []);
    if (faults.length > 0) return faults;
    const reasons = decisions.flatMap(({ change, reason }) =>
      reason?.trim() ? [[String(change), reason] as const] : [],
    );
    const { parts } = said(asked);
    return {
      decisions: decisions.map(({ change, accept }) => ({ change, accepted: accept })),
      parts: {
        ...parts,
        ...(reasons.length > 0 ? { reasons: Object.fromEntries(reasons) } : {}),
      },
    };
  });
}
