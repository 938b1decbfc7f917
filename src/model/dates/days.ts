/**
 * The days an EDTF date can mean, as `2024-05-14`, which compare as text. The library `edtf` puts spring in January and
 * cannot read an interval of quarters, so the few forms the model allows are read here.
 */

/** First and last day something can mean; null where it is open. */
export interface Days {
  readonly earliest: string | null;
  readonly latest: string | null;
}

const dayMs = 86_400_000;

/** A day as a number of days since 1970. */
export function numberOfDay(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / dayMs;
}

/** The day of such a number. */
export function dayOfNumber(number: number): string {
  return new Date(number * dayMs).toISOString().slice(0, 10);
}

/** The day `count` days later, or earlier when negative. */
export function daysLater(day: string, count: number): string {
  return dayOfNumber(numberOfDay(day) + count);
}

/** The whole months from `first` to `last`, counted from 1; 13 is January of the next year. */
function months(year: number, first: number, last: number): Days {
  const day = (at: number) => new Date(at).toISOString().slice(0, 10);
  return {
    earliest: day(Date.UTC(year, first - 1, 1)),
    latest: day(Date.UTC(year, last, 0)),
  };
}

/** Seasons as Swedish planners use the words: spring and autumn are the school terms, so that no day meant is left out. */
const seasons: readonly (readonly [number, number])[] = [
  [1, 6],
  [6, 8],
  [8, 12],
  [12, 14],
];

/** The days of a quarter, 1 to 4. */
export function daysOfQuarter(year: number, quarter: number): Days {
  return months(year, 3 * quarter - 2, 3 * quarter);
}

/** The quarter of a year in EDTF: `2026-35`. */
export function quarterInYear(year: number, quarter: number): string {
  return `${String(year).padStart(4, '0')}-${32 + quarter}`;
}

/** The year of a day. */
export function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

function daysOfPart(date: string): Days {
  const [year = 0, part, day] = date
    .replace(/[?~%]$/, '')
    .split('-')
    .map(Number);
  if (part === undefined) return months(year, 1, 12);
  if (part > 32) return daysOfQuarter(year, part - 32);
  if (part > 20) return months(year, ...(seasons[part - 21] as readonly [number, number]));
  if (day === undefined) return months(year, part, part);
  const exact = date.slice(0, 10);
  return { earliest: exact, latest: exact };
}

/** The first and last day a date can mean; `../2026-04` has no first, `2018/..` no last. */
export function daysOf(edtf: string): Days {
  const [start = '', end] = edtf.split('/');
  const first = start === '..' ? null : daysOfPart(start);
  if (end === undefined) return first ?? { earliest: null, latest: null };
  const last = end === '..' ? null : daysOfPart(end);
  return { earliest: first?.earliest ?? null, latest: last?.latest ?? null };
}

/** Whether the source itself doubts the date (`?`, `~`, `%`). */
export function isUncertain(edtf: string): boolean {
  return /[?~%]/.test(edtf);
}

const isBefore = (one: string | null, other: string | null) =>
  one !== null && other !== null && one < other;

/** The days that are in both; open where both are. */
export function overlap(one: Days, other: Days): Days {
  return {
    earliest: isBefore(one.earliest, other.earliest)
      ? other.earliest
      : (one.earliest ?? other.earliest),
    latest: isBefore(other.latest, one.latest) ? other.latest : (one.latest ?? other.latest),
  };
}

/** From the first day of any of them to the last of any; open where one of them is. */
export function spanOf(all: readonly Days[]): Days {
  const ends = (end: keyof Days) => all.map((days) => days[end]);
  const [first, last] = [ends('earliest'), ends('latest')];
  return {
    earliest: first.includes(null) ? null : (first.sort()[0] ?? null),
    latest: last.includes(null) ? null : (last.sort().at(-1) ?? null),
  };
}

/** Whether any day can be in both. */
export function mayMeet(one: Days, other: Days): boolean {
  return !isBefore(one.latest, other.earliest) && !isBefore(other.latest, one.earliest);
}
