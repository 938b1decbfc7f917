/** That there is no way: where it stops, who could tell more, and what ties the two together instead. */

import { factSentence } from '../../../language/fact-sentence.ts';
import { capital, listed } from '../../../language/grammar.ts';
import { nameOfId } from '../../../language/names.ts';
import type { Language } from '../../../language/words.ts';
import type { Reading } from '../../reading.ts';

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

function tied(reading: Reading, ties: readonly string[], language: Language): string {
  const told = ties.flatMap((id) => {
    const fact = reading.facts.byId.get(id);
    return fact ? [factSentence(reading, fact, language)] : [];
  });
  if (told.length === 0) return '';
  const head = language === 'SV' ? 'De hör ihop på annat sätt:' : 'They are tied in another way:';
  return `${head} ${told.join(' ')}`;
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
  const parts = swedish
    ? [
        `Nej, ingen väg från ${name(from)} till ${name(to)}.`,
        ahead.length > 0
          ? `Flödet stannar vid ${names(ahead)}.`
          : `Inget flöde går ut från ${name(from)}.`,
        back.length > 0
          ? `Räknat från målet kommer man tillbaka till ${names(back)}.`
          : `Inget flöde leder till ${name(to)}.`,
      ]
    : [
        `No way from ${name(from)} to ${name(to)}.`,
        ahead.length > 0 ? `The flow stops at ${names(ahead)}.` : `No flow leaves ${name(from)}.`,
        back.length > 0
          ? `Back from the goal, one gets to ${names(back)}.`
          : `No flow leads to ${name(to)}.`,
      ];
  const asking = toldBy(
    reading,
    brokenAt.filter(({ side }) => side === 'FROM'),
    language,
  );
  return [parts[0], parts[1], asking, parts[2], tied(reading, ties, language)]
    .filter(Boolean)
    .join(' ');
}
