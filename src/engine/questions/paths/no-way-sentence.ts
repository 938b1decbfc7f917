/** That there is no way: where it stops, who could tell more, and what ties the two together instead. */

import { factSentence } from '../../../language/fact-sentence.ts';
import { capital, listed } from '../../../language/grammar.ts';
import { nameOfId } from '../../../language/names.ts';
import type { Language } from '../../../language/words.ts';
import type { Fact } from '../../../model/fact.ts';
import type { Reading } from '../../reading.ts';
import { happenedAt, isHappened } from './happened-between.ts';

interface Stop {
  readonly side: 'FROM' | 'TO' | null;
  readonly party: string | null;
  readonly couldTell: readonly string[];
}
/** What an answer without a way says. */
export interface Stops {
  readonly from: string;
  readonly to: string;
  readonly brokenAt: readonly Stop[];
  readonly ties: readonly string[];
}

/** Who could tell whether something goes on, of those who answer for where it stops. */
function toldBy(reading: Reading, stops: readonly Stop[], language: Language): string {
  const who = [...new Set(stops.flatMap(({ couldTell }) => couldTell))];
  if (who.length === 0) return '';
  const names = listed(
    who.slice(0, 3).map((id) => nameOfId(reading, id, language)),
    language,
  );
  const told =
    language === 'SV'
      ? `${names} kan svara på om något går vidare därifrån.`
      : `${names} could tell whether anything goes on from there.`;
  return capital(told);
}

/** Facts under a head; nothing where there are none. */
function under(reading: Reading, head: string, facts: readonly Fact[], language: Language) {
  const told = facts.map((fact) => factSentence(reading, fact, language));
  return told.length === 0 ? '' : `${head} ${told.join(' ')}`;
}

/** What has happened once between the two, and what else ties them. */
function tied(reading: Reading, ties: readonly string[], language: Language): string[] {
  const swedish = language === 'SV';
  const facts = ties.flatMap((id) => reading.facts.byId.get(id) ?? []);
  const others = facts.filter((fact) => !isHappened(fact));
  return [
    under(
      reading,
      swedish ? 'Detta har skett:' : 'This has happened:',
      facts.filter(isHappened),
      language,
    ),
    under(
      reading,
      swedish ? 'De hör ihop på annat sätt:' : 'They are tied in another way:',
      others,
      language,
    ),
  ];
}

/** That nothing leaves a party, or nothing comes to it; what has happened once there is no flow that stands. */
function nothing(reading: Reading, id: string, end: 'giver' | 'receiver', language: Language) {
  const name = nameOfId(reading, id, language);
  const stands = happenedAt(reading, id, end);
  if (language === 'SV') {
    const flow = `Inget ${stands ? 'stående ' : ''}flöde`;
    return end === 'giver' ? `${flow} går ut från ${name}.` : `${flow} leder till ${name}.`;
  }
  const flow = `No ${stands ? 'standing ' : ''}flow`;
  return end === 'giver' ? `${flow} leaves ${name}.` : `${flow} leads to ${name}.`;
}

/** That there is no way, how far the flow comes from the start, how far back one comes from the goal, and what to ask. */
export function noWay(reading: Reading, answer: Stops, language: Language): string {
  const { from, to, brokenAt, ties } = answer;
  const name = (id: string) => nameOfId(reading, id, language);
  const stops = (side: 'FROM' | 'TO', but: string) =>
    brokenAt.filter((stop) => stop.side === side && stop.party !== null && stop.party !== but);
  const names = (some: readonly Stop[]) =>
    listed(
      some.map(({ party }) => name(party as string)),
      language,
    );
  const [ahead, back] = [stops('FROM', from), stops('TO', to)];
  const swedish = language === 'SV';
  const hasHappened = ties.some((id) => {
    const fact = reading.facts.byId.get(id);
    return fact !== undefined && isHappened(fact);
  });
  const parts = swedish
    ? [
        `Nej, ingen ${hasHappened ? 'stående ' : ''}väg från ${name(from)} till ${name(to)}.`,
        ahead.length > 0
          ? `Flödet stannar vid ${names(ahead)}.`
          : nothing(reading, from, 'giver', language),
        back.length > 0
          ? `Räknat från målet kommer man tillbaka till ${names(back)}.`
          : nothing(reading, to, 'receiver', language),
      ]
    : [
        `No ${hasHappened ? 'standing ' : ''}way from ${name(from)} to ${name(to)}.`,
        ahead.length > 0
          ? `The flow stops at ${names(ahead)}.`
          : nothing(reading, from, 'giver', language),
        back.length > 0
          ? `Back from the goal, one gets to ${names(back)}.`
          : nothing(reading, to, 'receiver', language),
      ];
  const asking = toldBy(
    reading,
    brokenAt.filter(({ side }) => side === 'FROM'),
    language,
  );
  return [parts[0], parts[1], asking, parts[2], ...tied(reading, ties, language)]
    .filter(Boolean)
    .join(' ');
}
