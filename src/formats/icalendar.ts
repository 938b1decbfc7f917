/** A calendar as iCalendar (RFC 5545), which calendar programs subscribe to. */
import ical, { type ICalCalendar, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { PageRequest } from '../engine/answering/answer.ts';
import { nextOccurrence, type Occurrence } from '../engine/answering/wheel.ts';
import {
  type CalendarEntry,
  type CalendarQuestion,
  wholeCalendar,
} from '../engine/questions/calendar/calendar.ts';
import {
  calendarEntrySentence,
  whenInWords,
} from '../engine/questions/calendar/calendar-sentences.ts';
import type { Reading } from '../engine/reading.ts';
import { nameOf, nameOfId } from '../language/names.ts';
import { titleOf } from '../language/title.ts';
import type { Language } from '../language/words.ts';
import { type Days, daysLater, daysOf, daysOfQuarter, yearOf } from '../model/dates/days.ts';
import { dayInSweden } from '../model/dates/swedish-day.ts';
import type { Fact } from '../model/fact.ts';
import { withMarks } from '../model/unsayable.ts';

/** What a calendar file is made of. */
export interface CalendarFile extends Omit<CalendarQuestion, keyof PageRequest> {
  readonly language: Language;
}

/** How often calendar programs shall ask again; what is not new then costs them nothing. */
const refreshSeconds = 24 * 60 * 60;

const notes = {
  wheel: {
    SV: 'Årshjulet anger bara kvartalet, inte dagen.',
    EN: 'The year wheel states only the quarter, not the day.',
  },
  imprecise: {
    SV: 'Källan anger inte dagen närmare än så.',
    EN: 'The source does not state the day closer than that.',
  },
  uncertain: { SV: 'Datumet är osäkert i källan.', EN: 'The date is uncertain in the source.' },
  noEnd: {
    SV: 'Inget slut anges; bara början visas.',
    EN: 'No end is stated; only the beginning is shown.',
  },
  noStart: {
    SV: 'Ingen början anges; bara slutet visas.',
    EN: 'No beginning is stated; only the end is shown.',
  },
} as const;

/** The first and last day an entry is drawn on. */
interface Drawn {
  readonly earliest: string;
  readonly latest: string;
}

/** The days an entry is drawn on: all it can mean; of what has only one end, the days that end can mean. */
function drawnOn(entry: CalendarEntry): Drawn {
  const whole = (days: Days) => ({
    earliest: (days.earliest ?? days.latest) as string,
    latest: (days.latest ?? days.earliest) as string,
  });
  if (entry.latest === null && entry.from !== null)
    return whole(daysOf(entry.from.split('/')[0] ?? ''));
  if (entry.earliest === null && entry.to !== null)
    return whole(daysOf(entry.to.split('/').at(-1) ?? ''));
  return whole(entry);
}

function notesOf(entry: CalendarEntry, language: Language): string[] {
  const told: string[] = [];
  if (entry.yearly) told.push(notes.wheel[language]);
  else if (entry.latest === null) told.push(notes.noEnd[language]);
  else if (entry.earliest === null) told.push(notes.noStart[language]);
  else if (entry.from === entry.to && entry.earliest !== entry.latest)
    told.push(notes.imprecise[language]);
  if (entry.uncertain) told.push(notes.uncertain[language]);
  return told;
}

/**
 * The first quarter of a yearly entry that any source can mean, else the one of the revision's own year, or the last one
 * where it has ended before. A recurring span is as long each year: the first quarter has 90 days, so that it never
 * reaches into April.
 */
function firstQuarter(
  reading: Reading,
  { quarter, statedSince, statedUntil }: CalendarEntry,
  from: string | null,
) {
  const there = { earliest: statedSince, latest: statedUntil };
  const next = (day: string) => nextOccurrence(quarter as number, day, there);
  const since = from ?? statedSince ?? dayInSweden(reading.asOf);
  const end = yearOf(statedUntil ?? since);
  const first = next(since) ?? next(`${end}-01-01`) ?? next(`${end - 1}-01-01`);
  const days = daysOfQuarter((first as Occurrence).year, quarter as number) as Drawn;
  return quarter === 1 ? { ...days, latest: daysLater(days.earliest, 89) } : days;
}

/** Each year, until the last day stated where one is: a day, as the beginning is one (RFC 5545, 3.3.10). */
function yearlyUntil({ statedUntil }: CalendarEntry) {
  const until = statedUntil === null ? '' : `;UNTIL=${statedUntil.replaceAll('-', '')}`;
  return `RRULE:FREQ=YEARLY${until}`;
}

/** Flows that come back each year go with the meetings that stand there already, or at no told time of the year. */
function isForFiles({ kind, yearly }: CalendarEntry): boolean {
  return !yearly || (kind !== 'REPORT' && kind !== 'FLOW');
}

function addEntry(
  file: ICalCalendar,
  reading: Reading,
  entry: CalendarEntry,
  { language, from }: { readonly language: Language; readonly from: string | null },
) {
  const fact = reading.facts.byId.get(entry.fact) as Fact;
  const recurs = entry.yearly && entry.from === null;
  const { earliest, latest } = recurs ? firstQuarter(reading, entry, from) : drawnOn(entry);
  const told = notesOf(entry, language);
  const vague = told.length > 0 ? ` (${whenInWords(entry, language)})` : '';
  const sources = fact.citations.map(
    ({ document, locator }) => `${nameOfId(reading, document, language)} ${locator}`,
  );
  const place = fact.kind === 'EVENT' && fact.where ? { location: fact.where } : {};
  file.createEvent({
    id: `${[entry.fact, entry.kind.toLowerCase(), recurs ? '' : entry.yearly ? entry.from : ''].filter(Boolean).join('.')}@kompetenslandskap`,
    stamp: new Date(reading.asOf),
    start: new Date(`${earliest}T00:00:00Z`),
    end: new Date(`${daysLater(latest, 1)}T00:00:00Z`),
    allDay: true,
    summary: `${titleOf(reading, fact, language)}${vague}`,
    description: [calendarEntrySentence(reading, entry, language), ...told, ...sources].join('\n'),
    categories: [{ name: entry.kind }],
    transparency: ICalEventTransparency.TRANSPARENT,
    ...(['PROPOSED', 'PLANNED'].includes(fact.standing) || entry.uncertain
      ? { status: ICalEventStatus.TENTATIVE }
      : { status: ICalEventStatus.CONFIRMED }),
    ...(recurs ? { repeating: yearlyUntil(entry) } : {}),
    ...place,
  });
}

/**
 * Writes a calendar as iCalendar. Every entry is an all-day span over all days it can mean and blocks nobody's time;
 * what is not known to the day says so in its title and text.
 *
 * @throws {@link KnowledgeError} as {@link wholeCalendar}
 */
export function icalendar(reading: Reading, { language, ...asked }: CalendarFile): string {
  const { entries, period } = wholeCalendar(reading, asked);
  const subject = reading.facts.byId.get(asked.of ?? asked.landscape ?? '');
  const file = ical({
    name: subject === undefined ? 'Kompetenslandskap' : nameOf(subject, language),
    ttl: refreshSeconds,
    prodId: { company: 'kompetenslandskap', product: 'calendar', language },
  });
  for (const entry of entries.filter(isForFiles))
    addEntry(file, reading, entry, { language, from: period.earliest });
  return `${withMarks(file.toString())}\r\n`;
}
