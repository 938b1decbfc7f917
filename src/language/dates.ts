/** Dates as people write them, as precise as the source is. */
import { inSweden } from '../model/dates/swedish-day.ts';
import type { Language } from './words.ts';

const months: Readonly<Record<Language, readonly string[]>> = {
  SV: 'januari februari mars april maj juni juli augusti september oktober november december'.split(
    ' ',
  ),
  EN: 'January February March April May June July August September October November December'.split(
    ' ',
  ),
};
const seasons: Readonly<Record<Language, readonly string[]>> = {
  SV: ['våren', 'sommaren', 'hösten', 'vintern'],
  EN: ['spring', 'summer', 'autumn', 'winter'],
};

/** An EDTF date in words: `2024-04-26` is `26 april 2024`, `2024-35` `kvartal 3 2024`, `../2026-04` `senast april 2026`. */
export function inWords(edtf: string, language: Language): string {
  const swedish = language === 'SV';
  const [start = '', end] = edtf.split('/');
  if (end !== undefined) {
    if (start === '..') return `${swedish ? 'senast' : 'at the latest'} ${inWords(end, language)}`;
    if (end === '..') return `${swedish ? 'från' : 'from'} ${inWords(start, language)}`;
    return `${inWords(start, language)}–${inWords(end, language)}`;
  }
  const uncertain = /[?~%]$/.test(start);
  const told = plainDate(start.replace(/[?~%]$/, ''), language);
  return uncertain ? `${told} (${swedish ? 'osäkert' : 'uncertain'})` : told;
}

function plainDate(date: string, language: Language): string {
  const [year = '', part, day] = date.split('-');
  if (part === undefined) return year;
  const number = Number(part);
  if (number > 32) return `${language === 'SV' ? 'kvartal' : 'quarter'} ${number - 32} ${year}`;
  if (number > 20) return `${seasons[language][number - 21] ?? part} ${year}`;
  const month = months[language][number - 1] ?? part;
  return day === undefined ? `${month} ${year}` : `${Number(day)} ${month} ${year}`;
}

/** A date as when something is: `den 1 juni 2019`, `i mars 2026`, `våren 2026`; `on 1 June 2019`, `in March 2026`. */
export function atDate(edtf: string, language: Language): string {
  const told = inWords(edtf, language);
  const [, part, day] = /^\d{4}(?:-(\d\d))?(?:-(\d\d))?$/.exec(edtf) ?? [];
  if (day !== undefined) return `${language === 'SV' ? 'den' : 'on'} ${told}`;
  const isNamed = part === undefined || (Number(part) > 20 && Number(part) < 33);
  return language === 'SV' && isNamed ? told : `${language === 'SV' ? 'i' : 'in'} ${told}`;
}

/** From when to when something holds; empty where neither is stated. */
export function datesBetween(
  from: string | undefined,
  to: string | undefined,
  language: Language,
): string {
  const swedish = language === 'SV';
  if (from && to) {
    if (from === to) return inWords(from, language);
    const latest = to.startsWith('../');
    return latest
      ? `${swedish ? 'från' : 'from'} ${inWords(from, language)}, ${inWords(to, language)}`
      : spanned(inWords(from, language), inWords(to, language));
  }
  if (from) return `${swedish ? 'från' : 'from'} ${inWords(from, language)}`;
  if (!to) return '';
  return to.startsWith('../')
    ? inWords(to, language)
    : `${swedish ? 'till och med' : 'until'} ${inWords(to, language)}`;
}

/** `2018–2020`; with spaces where there are spaces already. */
function spanned(from: string, to: string): string {
  return / /.test(from + to) ? `${from} – ${to}` : `${from}–${to}`;
}

/** The day of a moment as people write it, in Sweden: `20 november 2026`. */
export function dayInWords(iso: string, language: Language): string {
  return plainDate(inSweden(iso).day, language);
}

/** A moment as people write it, in Swedish time: `20 november 2026 kl. 14.05`, `20 November 2026, 14:05`. */
export function momentInWords(iso: string, language: Language): string {
  const { day: date, time } = inSweden(iso);
  const day = plainDate(date, language);
  return language === 'SV' ? `${day} kl. ${time.replace(':', '.')}` : `${day}, ${time}`;
}
