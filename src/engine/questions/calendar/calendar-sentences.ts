/** What stands in a calendar, and when, as people write it. */

import { datesBetween, inWords } from '../../../language/dates.ts';
import { firmnessAfter, flowClause } from '../../../language/flow-sentence.ts';
import { capital, listed, numberWord, sentence } from '../../../language/grammar.ts';
import { nameOfId } from '../../../language/names.ts';
import { titleOf } from '../../../language/title.ts';
import { calendarWords, called, type Language } from '../../../language/words.ts';
import type { Fact, FactOf } from '../../../model/fact.ts';
import type { Reading } from '../../reading.ts';

/** What is told of an entry. */
export interface CalendarEntryShape {
  readonly fact: string;
  readonly kind: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly yearly: boolean;
  readonly quarter: number | null;
  /** The last day of what comes back; null where no end is stated. */
  readonly statedUntil: string | null;
  readonly whose: readonly string[];
}

/** When, as people write it: `kvartal 3 varje år`, `varje år`, `oktober 2025 (osäkert)`, `från september 2025, senast april 2026`. */
export function whenInWords(entry: CalendarEntryShape, language: Language): string {
  const { from, to, yearly, quarter, statedUntil } = entry;
  if (yearly && from === null) {
    const inQuarter =
      quarter === null ? '' : `${language === 'SV' ? 'kvartal' : 'quarter'} ${quarter}`;
    const every = language === 'SV' ? 'varje år' : 'every year';
    return [inQuarter, every, datesBetween(undefined, statedUntil ?? undefined, language)]
      .filter(Boolean)
      .join(' ');
  }
  if (from !== null && from === to) return inWords(from, language);
  return datesBetween(from ?? undefined, to ?? undefined, language);
}

/** A flow without when it goes, where that is told already. */
function untimed({ when, ...flow }: FactOf<'FLOW'>): FactOf<'FLOW'> {
  return flow;
}

/** One entry: when, what, whose, of which kind and how firm. */
export function calendarEntrySentence(
  reading: Reading,
  entry: CalendarEntryShape,
  language: Language,
): string {
  const fact = reading.facts.byId.get(entry.fact) as Fact;
  const title =
    fact.kind === 'FLOW'
      ? flowClause(reading, untimed(fact), language)
      : titleOf(reading, fact, language).replace(/\.$/, '');
  const told = entry.whose
    .filter(() => fact.kind !== 'FLOW')
    .map((id) => nameOfId(reading, id, language));
  const notes = [called(calendarWords, entry.kind, language)];
  if (told.length > 0) notes.push(listed(told, language));
  const firm = firmnessAfter(fact, language, true);
  if (firm) notes.push(firm);
  return `${capital(whenInWords(entry, language))}: ${capital(title)} (${notes.join(', ')}).`;
}

interface CalendarShape {
  readonly of: string | null;
  readonly total: number;
  readonly undated: readonly string[];
}

/** How much the calendar holds, and what no source dates. */
export function calendarSentence(reading: Reading, answer: CalendarShape, language: Language) {
  const swedish = language === 'SV';
  const { of, total, undated } = answer;
  const whose = of === null ? '' : nameOfId(reading, of, language);
  const count = numberWord(total, language);
  const first = swedish
    ? `${whose ? `kalendern för ${whose}` : 'kalendern'} ${total === 0 ? 'är tom' : `har ${count} ${total === 1 ? 'post' : 'poster'}`}`
    : `the calendar${whose ? ` of ${whose}` : ''} ${total === 0 ? 'is empty' : `has ${count} ${total === 1 ? 'entry' : 'entries'}`}`;
  if (undated.length === 0) return sentence(first);
  const isFlow = (id: string) => reading.facts.byId.get(id)?.kind === 'FLOW';
  const rest = numberWord(undated.length, language);
  const second = undated.some(isFlow)
    ? swedish
      ? `${rest} ${undated.length === 1 ? 'post' : 'poster'} har inget datum i källorna`
      : `${rest} ${undated.length === 1 ? 'entry has' : 'entries have'} no date in the sources`
    : swedish
      ? `${undated.length === 1 ? 'en händelse eller ett beslut' : `${rest} händelser eller beslut`} har inget datum i källorna`
      : `${rest} ${undated.length === 1 ? 'event or decision has' : 'events or decisions have'} no date in the sources`;
  return `${sentence(first)} ${sentence(second)}`;
}
