/** What an owner does: publishes what was accepted of several contributions as one revision, all of it or nothing. */
import { KnowledgeError } from '../../errors.ts';
import { both } from '../../language/words.ts';
import type { NewAct, TitlePage } from '../../model/contributions/act.ts';
import {
  acceptedOf,
  type Contribution,
  type Memory,
} from '../../model/contributions/contribution.ts';
import type { Doer } from '../../model/contributions/steps.ts';
import { type PublishedAs, publish } from '../../record/revisions/publish.ts';
import type { ApiContext } from '../graphql/context.ts';
import { type PublishedNow, readPublished } from '../working-copy/compare.ts';
import { doneBefore, keyOf, needContribution, needMay } from './act.ts';
import { checkedChanges } from './checked-changes.ts';
import { doerOf, needDesk, whoOf } from './desk.ts';
import { type Fault, faultOf } from './fault.ts';
import { needSeen } from './write.ts';

interface PublishAsked {
  readonly key: string;
  readonly numbers: readonly number[];
  readonly parent?: number | null;
  readonly title?: TitlePage | null;
}

/** What came of publishing. */
export interface Published {
  readonly revision: number | null;
  readonly contributions: readonly Contribution[];
  readonly done: boolean;
  readonly faults: readonly Fault[];
  readonly memory: Memory;
}

/** The contributions, each of which whoever asks may publish now. */
function needPublishable(memory: Memory, numbers: readonly number[], doer: Doer): Contribution[] {
  const all = [...new Set(numbers)].map((number) => needContribution(memory, number, doer));
  for (const one of all) needMay('PUBLISH', doer, one);
  if (all.length > 0) return all;
  throw new KnowledgeError('BAD_USER_INPUT', '`numbers` names no contribution.');
}

const nothingAccepted = faultOf(
  'NOTHING_ACCEPTED',
  {},
  undefined,
  both('Ingenting har tagits in.', 'Nothing was accepted.'),
);

const parentFault = (now: number) => ({
  ...faultOf(
    'LOAD_CONFLICT',
    {},
    undefined,
    both(
      'En annan revision har publicerats under tiden.',
      'Another revision was published meanwhile.',
    ),
    both('Läs vad som ändrats, och publicera på nytt.', 'Read what changed, and publish anew.'),
  ),
  now,
});

/** What keeps these contributions from being published together; or the facts there would be. */
function together(all: readonly Contribution[], now: PublishedNow) {
  const { facts, apart, revisions } = now;
  let against = { facts, apart, revision: revisions[0]?.number ?? 0 };
  const faults: Fault[] = [];
  const returned: string[] = [];
  for (const one of all) {
    const changes = acceptedOf(one);
    const checked = checkedChanges(changes, one.landscape ?? '', against);
    const placeOf = (fault: Fault) => {
      const change = fault.change === undefined ? undefined : changes[fault.change];
      return change === undefined ? undefined : one.changes.indexOf(change);
    };
    faults.push(...checked.faults.map((fault) => ({ ...fault, change: placeOf(fault) })));
    returned.push(...changes.filter(({ act }) => act === 'RETURN').map(({ fact }) => fact));
    against = { ...against, facts: checked.merged.facts };
  }
  if (all.every((one) => acceptedOf(one).length === 0)) faults.push(nothingAccepted);
  return { faults, facts: against.facts, returned };
}

/** The acts of a publication: of those contributions, and of the remarks they answer, in whose place they stand. */
function actsOf(
  context: ApiContext,
  { key, title }: { readonly key: string; readonly title: TitlePage },
  all: readonly Contribution[],
  memory: Memory,
  { revision, digest }: PublishedAs,
): NewAct[] {
  const { via } = context.audience;
  const parts = whoOf(context);
  const answered = all.flatMap(({ number, landscape, answering }) =>
    answering.flatMap((other): NewAct[] => {
      const one = memory.contributions.get(other);
      const isOpen = one && ['PROPOSED', 'IN_REVIEW', 'DECIDED'].includes(one.state);
      if (!isOpen || one.landscape !== landscape || one.origin !== 'READER') return [];
      return [{ act: 'WITHDRAW', via, contributions: [other], into: number, parts }];
    }),
  );
  const contributions = all.map(({ number }) => number);
  const published = { revision, facts: digest, parts: { ...parts, title } };
  return [...answered, { act: 'PUBLISH', via, contributions, key, ...published }];
}

/** Refusals of what is published that an owner can do something about, as faults. */
const explained: ReadonlySet<string> = new Set(['SEED_SHAPE', 'SEED_REUSED_ID', 'PERSON_ERASED']);

function asFault(error: unknown): Fault | undefined {
  if (!(error instanceof KnowledgeError) || !explained.has(error.code)) return undefined;
  const { code, message, hint } = error;
  const suggests = hint === undefined ? undefined : both(hint, hint);
  return faultOf(code, {}, undefined, both(message, message), suggests);
}

const triesAgainstOthers = 5;

/**
 * Publishes; where somebody else publishes at the same moment, it begins again.
 *
 * @throws {@link KnowledgeError} `READ_ONLY`, `UNKNOWN_CONTRIBUTION`, `NOT_ALLOWED`, `CONTRIBUTION_STATE`, `BAD_USER_INPUT`
 */
export async function publishContributions(
  context: ApiContext,
  asked: PublishAsked,
): Promise<Published> {
  for (const [name, text] of Object.entries(asked.title ?? {})) needSeen(name, text);
  for (let tries = 1; ; tries += 1) {
    const published = await publishOnce(context, asked, tries < triesAgainstOthers);
    if (published !== 'AGAIN') return published;
  }
}

async function publishOnce(
  context: ApiContext,
  { key, numbers, parent, title }: PublishAsked,
  mayTryAgain: boolean,
): Promise<Published | 'AGAIN'> {
  const desk = needDesk(context);
  const [doer, digest] = [doerOf(context), keyOf(context, key)];
  const before = await desk.memory.read();
  const isDone = doneBefore(before, digest, 'PUBLISH') !== undefined;
  const failed = (faults: readonly Fault[], all: readonly Contribution[]) =>
    ({ revision: null, contributions: all, done: false, faults, memory: before }) as const;
  if (!isDone) {
    const all = needPublishable(before, numbers, doer);
    const now = await readPublished(desk.connection);
    const current = now.revisions[0]?.number ?? 0;
    if (parent && parent !== current) return failed([parentFault(current)], all);
    const { facts, faults, returned } = together(all, now);
    if (faults.length > 0) return failed(faults, all);
    try {
      await publish(desk.connection, facts, {
        ...{ now: desk.now(), parent: current, revived: returned },
        author: context.audience.name ?? undefined,
        message: title?.note ?? undefined,
        acts: async (run, as) => {
          const found = await desk.memory.readWithin(run);
          if (doneBefore(found, digest, 'PUBLISH') !== undefined) return [];
          const still = needPublishable(found, numbers, doer);
          return actsOf(context, { key: digest, title: title ?? {} }, still, found, as);
        },
      });
    } catch (error) {
      const isRace = error instanceof KnowledgeError && error.code === 'LOAD_CONFLICT';
      if (isRace && !parent && mayTryAgain) return 'AGAIN';
      const fault = isRace ? parentFault(current) : asFault(error);
      if (fault === undefined) throw error;
      return failed([fault], all);
    }
  }
  const memory = await desk.memory.read();
  const { revision = null, contributions = [] } = memory.byKey.get(digest)?.kept ?? {};
  const all = contributions.flatMap((number) => memory.contributions.get(number) ?? []);
  return { revision, contributions: all, done: true, faults: [], memory };
}
