/** Words and groups of the calendar. */
import type { CalendarItemFragment } from '../ask/documents.generated.ts';
import { day, type Say } from '../language/say.ts';
import type { Doubted } from '../parts/not-right.tsx';

/** The topic of a slot called "Q3 Forum: topic"; the whole title of anything else. */
export function topicOf(title: string): string {
  const topic = /^Q[1-4] [^:]+: (.+)$/.exec(title)?.[1] ?? title;
  return topic.charAt(0).toLocaleUpperCase() + topic.slice(1);
}

/** An entry as it is doubted: what, and when. */
export function doubtedEntry({
  fact,
  title,
  when,
}: Pick<CalendarItemFragment, 'title' | 'when'> & {
  readonly fact: { readonly id: string };
}): Doubted {
  return { id: fact.id, sentence: `${title}, ${when}` };
}

/** Entries under one heading. */
export interface EntryGroup {
  readonly heading: string;
  readonly entries: readonly CalendarItemFragment[];
}

/** Has what comes back each year come for the last time before a day? */
export function hasEnded(
  { yearly, statedUntil }: Pick<CalendarItemFragment, 'yearly' | 'statedUntil'>,
  day: string,
): boolean {
  return yearly && statedUntil !== null && statedUntil < day;
}

function headingIn(say: Say, entry: CalendarItemFragment, isOneYear: boolean): string {
  const { earliest, latest, statedUntil } = entry;
  if (entry.yearly && !isOneYear && statedUntil === null)
    return entry.quarter === null
      ? say('Varje år', 'Every year')
      : say(`Kvartal ${entry.quarter}`, `Quarter ${entry.quarter}`);
  if (!isOneYear) return (earliest ?? latest ?? statedUntil ?? '').slice(0, 4);
  if (earliest && latest && earliest.slice(0, 7) === latest.slice(0, 7)) {
    const month = day(say, earliest.slice(0, 7)).replace(/ \d+$/, '');
    return month.charAt(0).toLocaleUpperCase(say.tag) + month.slice(1);
  }
  if (entry.quarter !== null) return say(`Kvartal ${entry.quarter}`, `Quarter ${entry.quarter}`);
  return say('Större delen av året eller längre', 'Most of the year or longer');
}

/**
 * Dated entries under headings: by year, or by month and quarter when one year is asked.
 *
 * @returns groups in the order in which their first entries come
 */
export function groupsOf(
  say: Say,
  entries: readonly CalendarItemFragment[],
  isOneYear: boolean,
): readonly EntryGroup[] {
  const groups = new Map<string, CalendarItemFragment[]>();
  for (const entry of entries) {
    const heading = headingIn(say, entry, isOneYear);
    groups.set(heading, [...(groups.get(heading) ?? []), entry]);
  }
  return [...groups].map(([heading, some]) => ({ heading, entries: some }));
}
