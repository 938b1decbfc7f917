/** How everything is done with contributions: once for each key, by the table of steps, and alone. */
import { KnowledgeError } from '../../errors.ts';
import type { ContributionAct, NewAct } from '../../model/contributions/act.ts';
import type { Contribution, Memory } from '../../model/contributions/contribution.ts';
import { type Doer, mayRead, refusalOf } from '../../model/contributions/steps.ts';
import { sha256 } from '../../record/contributions/chain.ts';
import type { RunNamed } from '../../record/graph/connect.ts';
import type { ApiContext } from '../graphql/context.ts';
import { type ContributionDesk, doerOf, needDesk, whoOf } from './desk.ts';
import type { Fault } from './fault.ts';

/** What came of an act. */
export interface Outcome {
  readonly contribution: Contribution | null;
  readonly done: boolean;
  readonly faults: readonly Fault[];
  readonly token?: string | null;
  readonly memory: Memory;
}

/** An act as it is asked for. */
export interface Asked {
  readonly key: string;
  readonly number?: number;
  readonly token?: string | null;
}

/** What the act says beside what all acts say; or what keeps it from being done. */
export type Said = Omit<Partial<NewAct>, 'act' | 'via'>;
export type Decide = (given: {
  readonly contribution: Contribution | undefined;
  readonly memory: Memory;
  readonly doer: Doer;
  readonly run: RunNamed;
}) => Said | readonly Fault[] | Promise<Said | readonly Fault[]>;

const shortestKey = 16;

/** The digest by which an act is known when it comes again. */
export function keyOf({ audience }: ApiContext, key: string): string {
  if (key.length < shortestKey)
    throw new KnowledgeError('BAD_USER_INPUT', '`key` is shorter than 16 characters.', {
      hint: 'Make it of chance, such as a UUID, and send the same one when you try again.',
    });
  return sha256(`${audience.account ?? ''}\n${key}`);
}

/** What was done with this key before. */
export function doneBefore(memory: Memory, key: string, act: ContributionAct) {
  const before = memory.byKey.get(key);
  if (before === undefined || before.kept.act === act) return before;
  throw new KnowledgeError('BAD_USER_INPUT', '`key` was used for something else.', {
    hint: 'Take a new key for each thing that is to be done.',
  });
}

/**
 * The contribution with a number, where whoever asks may read it.
 *
 * @throws {@link KnowledgeError} `UNKNOWN_CONTRIBUTION`
 */
export function needContribution(memory: Memory, number: number, doer: Doer): Contribution {
  const found = memory.contributions.get(number);
  if (found !== undefined && mayRead(doer, found)) return found;
  throw new KnowledgeError('UNKNOWN_CONTRIBUTION', `There is no contribution ${number}.`);
}

/** @throws {@link KnowledgeError} `NOT_ALLOWED`, `CONTRIBUTION_STATE` */
export function needMay(act: ContributionAct, doer: Doer, of: Contribution | string): void {
  const refused = refusalOf(act, doer, of);
  if (refused === undefined) return;
  if (refused === 'NOT_ALLOWED')
    throw new KnowledgeError('NOT_ALLOWED', `Whoever asks may not do this: ${act}.`, {
      hint: 'Sign in as somebody who may, or ask the owner of the landscape.',
    });
  const { number, state } = of as Contribution;
  throw new KnowledgeError(
    'CONTRIBUTION_STATE',
    `Contribution ${number} is ${state}: ${act} cannot be done with it now.`,
    { hint: 'Look at its history: somebody may have been there before.' },
  );
}

/** The contribution an act was about, or that it made. */
const subjectOf = (memory: Memory, numbers: readonly number[]) =>
  memory.contributions.get(numbers[0] ?? 0) ?? null;

/**
 * Does something with one contribution, or begins one in a landscape. It is looked at and kept while nobody else does anything, and
 * done once for each key.
 *
 * @param of - the landscape, where it begins one
 * @throws {@link KnowledgeError} `READ_ONLY`, `UNKNOWN_CONTRIBUTION`, `NOT_ALLOWED`, `CONTRIBUTION_STATE`, `BAD_USER_INPUT`
 */
export async function act(
  context: ApiContext,
  what: ContributionAct,
  { key, number, token }: Asked,
  of: string | undefined,
  decide: Decide,
): Promise<Outcome> {
  const desk = await openedDesk(context);
  const doer = doerOf(context, token);
  const digest = keyOf(context, key);
  let faults: readonly Fault[] = [];
  const memory = await desk.memory.act(desk.now(), async (found, run) => {
    faults = [];
    if (doneBefore(found, digest, what) !== undefined) return [];
    const contribution = number === undefined ? undefined : needContribution(found, number, doer);
    needMay(what, doer, contribution ?? of ?? '');
    const said = await decide({ contribution, memory: found, doer, run });
    if (Array.isArray(said)) {
      faults = said;
      return [];
    }
    return [made(context, what, digest, number, said as Said)];
  });
  const done = memory.byKey.get(digest);
  const numbers = done?.kept.contributions ?? (number === undefined ? [] : [number]);
  return { contribution: subjectOf(memory, numbers), done: done !== undefined, faults, memory };
}

async function openedDesk(context: ApiContext): Promise<ContributionDesk> {
  const desk = needDesk(context);
  if (await desk.isOpen()) return desk;
  throw new KnowledgeError('READ_ONLY', 'Nobody owns this map yet, so nothing is handed in.', {
    hint: 'The first start of the service prints a link that makes its holder the owner.',
  });
}

function made(
  context: ApiContext,
  what: ContributionAct,
  key: string,
  number: number | undefined,
  { parts, ...said }: Said,
): NewAct {
  return {
    act: what,
    via: context.audience.via,
    contributions: number === undefined ? [] : [number],
    key,
    ...said,
    parts: { ...whoOf(context), ...parts },
  };
}
