/** An open point in words: what is asked, what is known of it, and what asks for it. */
import { groundWords, requiredWords, statusWords } from '../../../language/coverage-words.ts';
import { firstSentence } from '../../../language/first-sentence.ts';
import { capital, listed, numberWord } from '../../../language/grammar.ts';
import { inLanguage, nameOfId } from '../../../language/names.ts';
import type { Language } from '../../../language/words.ts';
import type { Result } from '../../coverage/coverage-of.ts';
import type { Survey } from '../../coverage/survey.ts';
import type { Reading } from '../../reading.ts';
import { findingSentence } from './coverage-sentences.ts';
import type { OpenPoint } from './open-points.ts';

/** The kind of forum asked for, or the question. */
export function pointName(reading: Reading, { of, check }: OpenPoint, language: Language): string {
  return of === null ? inLanguage(check.asks, language) : capital(nameOfId(reading, of, language));
}

/** What asks for it: "lagkrav", "ingår i förslaget"; null where that says nothing more. */
export function pointRequired({ of, seriousness }: OpenPoint, language: Language): string | null {
  return of === null && seriousness !== 'LAW' ? null : requiredWords[seriousness][language];
}

/** What is known of all of them: "inte bekräftat än"; the word of the status where they differ. */
function known(open: readonly Result[], language: Language): string {
  const [first, ...others] = open;
  const ground = first?.ground;
  const isSame = others.every((one) => one.ground === ground);
  if (first?.status === 'GAP') return statusWords.GAP[language];
  if (isSame && (ground === 'SILENT' || ground === 'NOT_DOCUMENTED'))
    return groundWords[ground][language];
  return statusWords.UNKNOWN[language];
}

/** Of municipalities: those that are there by name, then the rest. */
function inMunicipalities(
  reading: Reading,
  { open, there }: OpenPoint,
  municipalities: number,
  language: Language,
): string {
  const places = [...new Set(open.flatMap((one) => one.places))];
  const what = capital(known(open, language));
  const names = listed(
    places.map((id) => nameOfId(reading, id, language)),
    language,
  );
  const many = numberWord(places.length, language);
  const found = there.map((one) => findingSentence(reading, one, language)).join(' ');
  const isRest = there.length > 0 && places.length > 3;
  if (isRest)
    return language === 'SV'
      ? `${found} ${what} i de övriga ${many}.`
      : `${found} ${what} in the other ${many}.`;
  const isNone = there.length === 0 && places.length === municipalities && municipalities > 1;
  if (isNone)
    return language === 'SV'
      ? `${what} i någon av de ${many} kommunerna.`
      : `${what} in any of the ${many} municipalities.`;
  return `${found} ${what} ${language === 'SV' ? 'i' : 'in'} ${names}.`.trim();
}

/** What is known, in a sentence or two. */
export function pointSentence(
  { reading, municipalities }: Survey,
  point: OpenPoint,
  language: Language,
): string {
  const { open, there } = point;
  const [first, ...others] = open;
  if (first === undefined) return '';
  if (others.length === 0 && there.length === 0) return findingSentence(reading, first, language);
  if (open.every(({ places }) => places.some((place) => municipalities.includes(place))))
    return inMunicipalities(reading, point, municipalities.length, language);
  const isNamed = open.every(({ of }) => {
    const fact = reading.facts.byId.get(of);
    return fact?.name !== undefined && fact.kind !== 'LANDSCAPE';
  });
  if (isNamed) {
    const names = [...new Set(open.map(({ of }) => nameOfId(reading, of, language)))];
    return `${capital(known(open, language))}: ${listed(names, language, 4)}.`;
  }
  const more = numberWord(others.length, language);
  const rest = language === 'SV' ? `Och ${more} till.` : `And ${more} more.`;
  return `${firstSentence(findingSentence(reading, first, language))} ${rest}`;
}
