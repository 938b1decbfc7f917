/** The short answer to a suggestion: the first sentences of what its page answers. */
import { KnowledgeError } from '../../../errors.ts';
import { firstSentence } from '../../../language/first-sentence.ts';
import type { Language } from '../../../language/words.ts';
import type { FactOf } from '../../../model/fact.ts';
import { flowAnswerSentence } from '../../answering/reach-sentence.ts';
import { type InSteps, keptOfParts } from '../../kept.ts';
import type { Reading } from '../../reading.ts';
import { breakAnswerSentence } from '../breaks/break-sentences.ts';
import { breaks } from '../breaks/breaks.ts';
import { calendar } from '../calendar/calendar.ts';
import { calendarSentence } from '../calendar/calendar-sentences.ts';
import { conformanceLead } from '../conformance/compare-sentences.ts';
import { conformance } from '../conformance/conformance.ts';
import { coverage } from '../coverage/coverage.ts';
import { furtherSentence, leadSentence } from '../coverage/lead-sentences.ts';
import { downstream } from '../downstream/downstream.ts';
import { goals } from '../goals/goals.ts';
import { goalsLead } from '../goals/goals-lead.ts';
import { landscapeMap } from '../landscape-map/landscape-map.ts';
import { mapLead } from '../landscape-map/map-sentences.ts';
import { participantsSentence } from '../participants/participant-sentences.ts';
import { participants } from '../participants/participants.ts';
import { paths } from '../paths/paths.ts';
import { pathAnswerSentence } from '../paths/way-sentences.ts';
import { upstream } from '../upstream/upstream.ts';
import { whatIf } from '../what-if/what-if.ts';
import { whatIfSentence } from '../what-if/what-if-sentences.ts';

/** What a page is asked by its address. */
interface Asked {
  readonly reading: Reading;
  readonly landscape: string;
  readonly language: Language;
  get(name: string): string | undefined;
}

/** How each page's question is answered in words; `undefined` for an address that asks none. */
const told: Readonly<Record<string, (asked: Asked) => string | undefined>> = {
  '/': ({ reading, landscape, language, get }) =>
    get('stops')
      ? breakAnswerSentence(reading, breaks(reading, { landscape }), language)
      : undefined,
  '/ways': ({ reading, landscape, language, get }) => {
    const [from, to] = [get('from'), get('to')];
    if (from === undefined || to === undefined) return undefined;
    return pathAnswerSentence(reading, paths(reading, { from, to, landscape }), language);
  },
  '/entity': ({ reading, landscape, language, get }) => {
    const [of = '', tab, direction] = [get('id'), get('tab'), get('direction')];
    if (tab === 'members')
      return participantsSentence(
        reading,
        participants(reading, { in: [of], landscape, first: 8 }),
        language,
      );
    const depth = Number(get('steps') ?? 1);
    if (direction === 'it-feeds')
      return flowAnswerSentence(reading, downstream(reading, { of, landscape, depth }), language);
    if (direction === 'feeds-it')
      return flowAnswerSentence(reading, upstream(reading, { of, landscape, depth }), language);
    return undefined;
  },
  '/coverage': ({ reading, landscape, language }) => {
    const answer = coverage(reading, { landscape });
    return furtherSentence(answer, language) ?? leadSentence(answer, language);
  },
  '/what-if': ({ reading, landscape, language, get }) => {
    const removeParties = get('remove')?.split(',');
    if (removeParties === undefined) return undefined;
    return whatIfSentence(reading, whatIf(reading, { landscape, removeParties }), language);
  },
  '/goals': ({ reading, landscape, language }) =>
    goalsLead(reading, goals(reading, { landscape }), language) ?? undefined,
  '/calendar': ({ reading, landscape, language, get }) => {
    const [from, to, of] = [get('from'), get('to'), get('of')];
    return calendarSentence(reading, calendar(reading, { landscape, from, to, of }), language);
  },
  '/map': ({ reading, landscape, language }) =>
    mapLead(landscapeMap(reading, { landscape }), language),
  '/conformance': ({ reading, landscape, language }) =>
    conformanceLead(reading, conformance(reading, { landscape }), language),
};

/** What else an address may say without another answer. */
const silent = new Set(['landscape', 'language', 'revision', 'tab', 'direction']);
const heard = new Set(['from', 'to', 'of', 'steps', 'level', 'remove', 'stops']);

/** An address with the landscape and the language it is read in, as one text. */
const partOf = (page: string, landscape: string, language: Language) =>
  `${language} ${landscape} ${page}`;
/** More than all landscapes of a country have to begin with. */
const mostKept = 1000;
interface Short {
  readonly text: string | undefined;
}

const kept = keptOfParts<Reading, string, Short>(mostKept, function* (reading, part) {
  const [language, landscape = '', ...page] = part.split(' ');
  yield;
  return { text: worked(reading, page.join(' '), landscape, language as Language) };
});

/**
 * The first sentence that the page of a suggestion answers with; `undefined` where the page narrows its question in a way
 * that is not followed here. Worked out once for each revision.
 *
 * @param page - path and parameters, as the suggestion has it
 */
export function shortAnswer(
  reading: Reading,
  { page, landscape }: { readonly page: string; readonly landscape: string },
  language: Language,
): string | undefined {
  return kept(reading, partOf(page, landscape, language)).text;
}

/** What the first page shows, a question at a time. */
export function* shortAnswersAhead(
  reading: Reading,
  { id, suggestions = [] }: FactOf<'LANDSCAPE'>,
): InSteps<void> {
  for (const { at, page } of suggestions)
    if (page !== undefined && at.includes('START'))
      for (const language of ['SV', 'EN'] as const)
        yield* kept.ahead(reading, partOf(page, id, language));
}

function worked(
  reading: Reading,
  page: string,
  landscape: string,
  language: Language,
): string | undefined {
  const { pathname, searchParams } = new URL(page, 'http://explorer');
  const [, first = '', id] = pathname.split('/');
  const names = [...searchParams.keys()];
  if (names.some((name) => !silent.has(name) && !heard.has(name))) return undefined;
  try {
    const whole = told[`/${first}`]?.({
      reading,
      landscape: searchParams.get('landscape') ?? landscape,
      language,
      get: (name) => (name === 'id' ? id : (searchParams.get(name) ?? undefined)),
    });
    return whole === undefined ? undefined : inShort(whole);
  } catch (error) {
    // What the address names may be gone in the revision read; the page says so, in its own words.
    if (error instanceof KnowledgeError) return undefined;
    throw error;
  }
}

/** A sentence longer than this ends before the list it counts up. */
const longest = 120;

function inShort(text: string): string {
  const first = firstSentence(text);
  const list = first.indexOf(': ');
  return first.length > longest && list > 0 ? `${first.slice(0, list)}.` : first;
}
