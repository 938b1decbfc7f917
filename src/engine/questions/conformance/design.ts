/** The design of a landscape: the document it stands in, of when, and whom it speaks of. */

import { daysOfPeriod } from '../../../model/dates/validity.ts';
import type { Fact } from '../../../model/fact.ts';
import { type Standing, sideOf } from '../../../model/words.ts';
import { belongsTo, isSaidIn } from '../../answering/filter.ts';
import type { Survey } from '../../coverage/survey.ts';
import { dateOfDocument, dateOfSource, isLater } from './source-dates.ts';
import { standsAs } from './stands-as.ts';

/** What a landscape's own facts design. */
export interface Design {
  /** The document that most of it stands in, and its date (EDTF). */
  readonly document: string;
  readonly date: string | null;
  /** The documents that the rest of it stands in, in id order. */
  readonly alsoIn: readonly string[];
  /** The documents of the landscape's facts that are later, in id order. */
  readonly laterSources: readonly string[];
  /** Is it documented only after the design, and of a time after it? */
  isAfter(fact: Fact): boolean;
  /** Does the design speak of the party, or of what it is one of? */
  speaksOf(party: string): boolean;
}

/** That it happens, not only that it is decided or planned. */
const happening: readonly Standing[] = ['PILOT', 'ESTABLISHED', 'OCCURRED'];

/** Does a source show that it is there or happens? */
export function isShown({ standing }: Fact): boolean {
  return happening.includes(standing);
}

const designing = ['FLOW', 'FORUM_TYPE', 'FORUM', 'SEAT'] as const;
const knowing = [...designing, 'PARTICIPATION', 'INITIATIVE', 'STATEMENT', 'EVENT'] as const;

/** Is it the landscape's own, or shared and known from a source that is the landscape's or nobody's? */
export function isKnownHere({ reading, landscape }: Survey, fact: Fact): boolean {
  if (fact.landscapes.length > 0) return belongsTo(fact, landscape.id);
  return isSaidIn(reading, landscape.id, fact);
}

/** The design, or null where the landscape has none of its own. */
export function designOf(survey: Survey): Design | null {
  const { reading, landscape } = survey;
  const isOwn = (fact: Fact) => fact.landscapes.includes(landscape.id);
  const own = designing
    .flatMap((kind): readonly Fact[] => survey.of(kind))
    .filter((fact) => isOwn(fact) && sideOf(fact.standing) === 'DESIGNED');
  const document = mostCited(own);
  if (document === undefined) return null;
  const date = dateOfDocument(reading.facts, document);
  const sources = knowing
    .flatMap((kind): readonly Fact[] => survey.of(kind))
    .filter((fact) => isOwn(fact) && sideOf(fact.standing) === 'DOCUMENTED')
    .flatMap(({ citations }) => citations.map((one) => one.document));
  const later = [...new Set(sources)].filter((id) =>
    isLater(dateOfDocument(reading.facts, id), date),
  );
  const elsewhere = own
    .map(({ citations }) => citations.map((one) => one.document))
    .filter((documents) => !documents.includes(document));
  const named = new Set(own.flatMap(partiesOf));
  return {
    document,
    date,
    alsoIn: [...new Set(elsewhere.flat())].sort(),
    laterSources: later.sort(),
    isAfter: (fact) => {
      const { latest } = daysOfPeriod(fact);
      const isOver = date !== null && latest !== null && !isLater(latest, date);
      return isLater(dateOfSource(reading.facts, fact), date) && !isOver;
    },
    speaksOf: (party) => standsAs(reading.graph, party).some((one) => named.has(one)),
  };
}

/** The document cited by most of the facts; the first by id of several. */
function mostCited(facts: readonly Fact[]): string | undefined {
  const times = new Map<string, number>();
  for (const { citations } of facts)
    for (const id of new Set(citations.map(({ document }) => document)))
      times.set(id, (times.get(id) ?? 0) + 1);
  return [...times].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0];
}

function partiesOf(fact: Fact): string[] {
  const stated = (...ids: (string | undefined)[]) => ids.filter((id) => id !== undefined);
  if (fact.kind === 'FLOW') return stated(fact.giver, fact.receiver);
  if (fact.kind === 'SEAT') return stated(fact.for, fact.of);
  return [fact.id];
}
