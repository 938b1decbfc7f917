/** Who sits or takes part where, in sentences. */

import { capital, listed, numberWord } from '../../../language/grammar.ts';
import { inLanguage, nameOfId } from '../../../language/names.ts';
import { isSeveral } from '../../../language/number.ts';
import { asWhat } from '../../../language/participation-sentence.ts';
import type { Language } from '../../../language/words.ts';
import { type Capacity, sideOf } from '../../../model/words.ts';
import type { Reading } from '../../reading.ts';

interface Told {
  readonly who: string | null;
  readonly in: readonly string[];
  readonly notIn: readonly string[];
  readonly capacities: readonly Capacity[];
  readonly certain: boolean;
  readonly facts: readonly string[];
}
interface ToldAnswer {
  readonly in: readonly string[];
  readonly participants: readonly Told[];
  readonly total: number;
  readonly inAllTotal: number;
}

/** What the sources call a participant in its seats, where that is not its name. */
export function calledThere(reading: Reading, { who, facts }: Told, language: Language): string[] {
  const own = who === null ? '' : nameOfId(reading, who, language);
  const names = facts.flatMap((id) => {
    const name = reading.facts.byId.get(id)?.name;
    return name ? [inLanguage(name, language)] : [];
  });
  const same = (name: string) => name.toLocaleLowerCase('sv') === own.toLocaleLowerCase('sv');
  return [...new Set(names)].filter((name) => !same(name));
}

/** `Folkhögskola sitter i Branschforum men inte i …`. */
export function participantSentence(reading: Reading, told: Told, language: Language): string {
  const swedish = language === 'SV';
  const who = nameOfId(reading, told.who ?? undefined, language);
  const names = (ids: readonly string[]) =>
    listed(
      ids.map((id) => nameOfId(reading, id, language)),
      language,
      20,
    );
  const called = calledThere(reading, told, language);
  const as = called.length > 0 ? ` (${listed(called, language)})` : '';
  const capacities = listed(
    told.capacities.map((word) => asWhat(word, language)),
    language,
  );
  const elsewhere = told.notIn.map((id) => nameOfId(reading, id, language));
  const or = swedish ? ' eller ' : ' or ';
  const lacking = [elsewhere.slice(0, -1).join(', '), elsewhere.at(-1)].filter(Boolean).join(or);
  const not = lacking ? `, ${swedish ? 'men inte i' : 'but not in'} ${lacking}` : '';
  const sure = told.certain ? '' : swedish ? ' (osäkert)' : ' (uncertain)';
  const several = told.who !== null && isSeveral(reading.facts.byId.get(told.who));
  const takes = swedish ? 'är med i' : several ? 'take part in' : 'takes part in';
  return `${capital(who)}${as} ${takes} ${names(told.in)} ${swedish ? 'som' : 'as'} ${capacities}${not}${sure}.`;
}

/** Whether nobody of those told is said to be there, but only that they should. */
function isOnlyDesigned({ facts }: Reading, { participants }: ToldAnswer): boolean {
  return participants
    .flatMap((one) => one.facts)
    .every((id) => sideOf(facts.byId.get(id)?.standing ?? 'ESTABLISHED') === 'DESIGNED');
}

/** How many, and the first of them by name. */
export function participantsSentence(
  reading: Reading,
  answer: ToldAnswer,
  language: Language,
): string {
  const swedish = language === 'SV';
  const where = listed(
    answer.in.map((id) => nameOfId(reading, id, language)),
    language,
    20,
  );
  if (answer.total === 0)
    return swedish
      ? `Ingen källa anger någon sådan deltagare i ${where}.`
      : `No source states any such participant in ${where}.`;
  const count = capital(numberWord(answer.total, language));
  const names = answer.participants.map(({ who }) => nameOfId(reading, who ?? undefined, language));
  const list = listed(names, language, 8, answer.total);
  const all = (number: number) => capital(numberWord(number, language));
  const isDesigned = isOnlyDesigned(reading, answer);
  const { inAllTotal } = answer;
  const amongAll = isDesigned
    ? { sv: inAllTotal > 1 ? 'är tänkta' : 'är tänkt', en: ' intended' }
    : { sv: 'är med', en: '' };
  const inAll =
    answer.in.length > 1
      ? swedish
        ? ` ${inAllTotal === 0 ? 'Ingen' : all(inAllTotal)} ${amongAll.sv} i alla.`
        : ` ${inAllTotal === 0 ? 'Nobody is' : `${all(inAllTotal)} ${inAllTotal === 1 ? 'is' : 'are'}`}${amongAll.en} in all of them.`
      : '';
  const isOne = answer.total === 1;
  if (isDesigned)
    return swedish
      ? `${count} deltagare ${isOne ? 'är tänkt' : 'är tänkta'} i ${where}: ${list}.${inAll}`
      : `${count} ${isOne ? 'participant is' : 'participants are'} intended in ${where}: ${list}.${inAll}`;
  return swedish
    ? `${count} deltagare finns i ${where}: ${list}.${inAll}`
    : `${count} ${isOne ? 'participant is' : 'participants are'} in ${where}: ${list}.${inAll}`;
}
