/** Dates that a source tells in words, such as `mars 2019`, `hösten 2024`, `Q4` or `årligen`. */
import { Edtf } from '../common.ts';
import { quarterInYear } from './days.ts';

/** A date (EDTF), or what comes back each year, in a quarter where one is told. */
export type ToldDate =
  | { readonly date: string }
  | { readonly yearly: true; readonly quarter: number | null };

const months: readonly string[] = [
  'januari january jan',
  'februari february feb',
  'mars march mar',
  'april apr',
  'maj may',
  'juni june jun',
  'juli july jul',
  'augusti august aug',
  'september sept sep',
  'oktober october okt oct',
  'november nov',
  'december dec',
];
const seasons: readonly string[] = [
  'våren vår spring',
  'sommaren sommar summer',
  'hösten höst autumn fall',
  'vintern vinter winter',
];
const yearlyWords = new Set(['årligen', 'varje år', 'årsvis', 'yearly', 'annually', 'every year']);
const atTheLatest = /^(?:senast|före|by|before|no later than) /;

const two = (number: number) => String(number).padStart(2, '0');

/** Which of some words, each with its other spellings, this is: counted from 1, 0 for none. */
function placeOf(word: string | undefined, words: readonly string[]): number {
  return words.findIndex((one) => one.split(' ').includes(word ?? '')) + 1;
}

function quarterTold(text: string): ToldDate | undefined {
  const [, number, year] = /^(?:q|kv|kvartal|quarter) ?([1-4])(?: (\d{4}))?$/.exec(text) ?? [];
  if (number === undefined) return undefined;
  if (year !== undefined) return { date: quarterInYear(Number(year), Number(number)) };
  return { yearly: true, quarter: Number(number) };
}

/** `13 september 2024`, `mars 2019`, `hösten 2024`. */
function dayTold(text: string): string | undefined {
  const [, day, word, year] = /^(?:den )?(?:(\d{1,2}) )?([a-zåäö]+) (\d{4})$/.exec(text) ?? [];
  const month = placeOf(word, months);
  if (month > 0)
    return [year, two(month), ...(day === undefined ? [] : [two(Number(day))])].join('-');
  const season = placeOf(word, seasons);
  return season > 0 && day === undefined ? `${year}-${20 + season}` : undefined;
}

/** The date that words tell; undefined where they tell none, such as `inför valet`. */
export function toldInWords(words: string): ToldDate | undefined {
  const text = words.trim().toLowerCase().replace(/ {2,}/g, ' ');
  if (yearlyWords.has(text)) return { yearly: true, quarter: null };
  const quarter = quarterTold(text);
  if (quarter !== undefined) return quarter;
  const latest = atTheLatest.test(text);
  const plain = text.replace(atTheLatest, '');
  const date = dayTold(plain) ?? plain;
  const whole = latest && !date.includes('/') ? `../${date}` : date;
  return Edtf.safeParse(whole).success ? { date: whole } : undefined;
}
