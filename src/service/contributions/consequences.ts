/** What a contribution would change in the answers: worked out once for each revision. */
import {
  type FirstOf,
  type InLanguage,
  known,
  within,
} from '../../engine/answering/fields/source.ts';
import { consequenceSentences } from '../../engine/consequences/consequence-sentences.ts';
import {
  type Consequences,
  consequencesOf,
  type KindCount,
} from '../../engine/consequences/consequences.ts';
import type { Reading } from '../../engine/reading.ts';
import { severalWords } from '../../language/several-words.ts';
import type { Contribution } from '../../model/contributions/contribution.ts';
import type { ApiContext } from '../graphql/context.ts';
import { needContribution } from './act.ts';
import { checkedChanges } from './checked-changes.ts';
import { doerOf, needDesk } from './desk.ts';
import type { Fault } from './fault.ts';
import { checkedAgainst } from './write.ts';

/** Consequences, or what keeps them from being worked out. */
type Found = Partial<Consequences> & {
  readonly reading: Reading;
  readonly faults: readonly Fault[];
};

async function workOut(contribution: Contribution, context: ApiContext): Promise<Found> {
  const { changes, decisions, landscape } = contribution;
  const { current } = context;
  const left = changes.filter((_, place) => decisions.get(place)?.accepted !== false);
  if (landscape === null) return { reading: current, faults: [] };
  const { merged, faults } = checkedChanges(left, landscape, await checkedAgainst(context));
  if (faults.length > 0) return { reading: current, faults };
  const changed = new Set(merged.made.map(({ fact }) => fact));
  return { ...(await consequencesOf(current, merged.facts, changed, landscape)), faults };
}

/** By contribution, which is another value after each act. */
const worked = new WeakMap<
  Contribution,
  { readonly on: Reading; readonly found: Promise<Found> }
>();

export async function consequences(
  _root: unknown,
  { number }: { readonly number: number },
  context: ApiContext,
): Promise<Found> {
  const memory = await needDesk(context).memory.read();
  const contribution = needContribution(memory, number, doerOf(context));
  const before = worked.get(contribution);
  if (before?.on === context.current) return before.found;
  const found = workOut(contribution, context);
  worked.set(contribution, { on: context.current, found });
  found.catch(() => worked.delete(contribution));
  return found;
}

const ways =
  (name: 'gained' | 'lost') =>
  (found: Found, { first }: FirstOf) => {
    const reading = (name === 'gained' ? found.later : undefined) ?? found.reading;
    return within({ reading }, (found[name] ?? []).slice(0, first));
  };

export const consequenceFields = {
  Consequences: {
    turned: ({ turned = [] }: Found, { first }: FirstOf) => turned.slice(0, first),
    turnedTotal: ({ turned = [] }: Found) => turned.length,
    closed: ({ closed = 0 }: Found) => closed,
    opened: ({ opened = 0 }: Found) => opened,
    ...{ gained: ways('gained'), lost: ways('lost') },
    newPoints: ({ newPoints = [], later }: Found, { first }: FirstOf) =>
      newPoints.slice(0, first).map((id) => known(later as Reading, id)),
    endedPoints: ({ endedPoints = [], reading }: Found, { first }: FirstOf) =>
      endedPoints.slice(0, first).map((id) => known(reading, id)),
    counts: ({ counts = [] }: Found) => counts,
    sentences: (found: Found, { language }: InLanguage) => told(found, language),
    sentence: (found: Found, { language }: InLanguage) => told(found, language).join(' '),
    revision: ({ reading }: Found) => reading.revision,
    faults: ({ faults }: Found, { first }: FirstOf) => faults.slice(0, first),
    partial: ({ partialReason = null }: Found) => partialReason !== null,
    partialReason: ({ partialReason = null }: Found) => partialReason,
  },
  KindCount: {
    called: ({ kind }: KindCount, { language }: InLanguage) => severalWords[kind][language],
  },
};

function told(found: Found, language: InLanguage['language']): string[] {
  if (found.later !== undefined) return consequenceSentences(found as Consequences, language);
  return [
    language === 'SV'
      ? 'Ändringarna går inte att lägga på det som är publicerat nu.'
      : 'The changes cannot be put on top of what is published now.',
  ];
}
