/** Who sits or takes part where, in sentences. */
import type { Reading } from '../flows/flow-graph.ts';
import type { Capacity } from '../model/words.ts';
import { capital, listed, numberWord } from './grammar.ts';
import { inLanguage, nameOfId } from './names.ts';
import { capacityWords, type Language } from './words.ts';

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
  return [...new Set(names)].filter((name) => name !== own);
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
    told.capacities.map((word) => capacityWords[word][language]),
    language,
  );
  const elsewhere = told.notIn.map((id) => nameOfId(reading, id, language));
  const or = swedish ? ' eller ' : ' or ';
  const lacking = [elsewhere.slice(0, -1).join(', '), elsewhere.at(-1)].filter(Boolean).join(or);
  const not = lacking ? `, ${swedish ? 'men inte i' : 'but not in'} ${lacking}` : '';
  const sure = told.certain ? '' : swedish ? ' (osäkert)' : ' (uncertain)';
  const takes = swedish ? 'är med i' : 'takes part in';
  return `${capital(who)}${as} ${takes} ${names(told.in)} ${swedish ? 'som' : 'as'} ${capacities}${not}${sure}.`;
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
      ? `Ingen källa anger någon deltagare som stämmer med frågan i ${where}.`
      : `No source states a participant that fits the question in ${where}.`;
  const count = capital(numberWord(answer.total, language));
  const names = answer.participants.map(({ who }) => nameOfId(reading, who ?? undefined, language));
  const list = listed(names, language, 8, answer.total);
  const all =
    answer.in.length > 1
      ? swedish
        ? ` Med i alla: ${numberWord(answer.inAllTotal, language)}.`
        : ` In all of them: ${numberWord(answer.inAllTotal, language)}.`
      : '';
  return swedish
    ? `${count} deltagare i ${where}: ${list}.${all}`
    : `${count} ${answer.total === 1 ? 'participant' : 'participants'} in ${where}: ${list}.${all}`;
}
