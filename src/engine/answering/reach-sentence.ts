/** Who feeds a party, or whom it feeds, in one sentence. */

import { capital, listed, numberOfNeuter, numberWord } from '../../language/grammar.ts';
import { nameOfId } from '../../language/names.ts';
import { isSeveral } from '../../language/number.ts';
import { flowOf, type Use } from '../../language/use.ts';
import type { Language } from '../../language/words.ts';
import { idAt } from '../flows/party-at.ts';
import { standsFor, typeLift } from '../flows/stands-for.ts';
import type { Reading } from '../reading.ts';
import { inGeneralTold, statedInGeneral } from './in-general.ts';

/** What of an answer is told. */
interface ReachTold {
  readonly direction: 'UPSTREAM' | 'DOWNSTREAM';
  readonly of: string;
  readonly depth: number;
  readonly total: number;
  readonly edges: readonly { readonly node: string; readonly by: readonly Use[] }[];
  readonly unstated: readonly Use[];
}

/** Who feeds a party or whom it feeds, with the first of them by name. */
export function flowAnswerSentence(
  reading: Reading,
  answer: ReachTold,
  language: Language,
): string {
  const of = nameOfId(reading, answer.of, language);
  const several = isSeveral(reading.facts.byId.get(answer.of));
  const swedish = language === 'SV';
  const up = answer.direction === 'UPSTREAM';
  const unstated = unstatedSentence(answer, language);
  if (answer.total === 0) {
    const none = swedish
      ? up
        ? `Ingen källa säger att någon lämnar något till ${of}.`
        : `Ingen källa säger att ${of} lämnar något till någon.`
      : up
        ? `No source says that anybody gives anything to ${of}.`
        : `No source says that ${of} ${several ? 'give' : 'gives'} anything to anybody.`;
    return capital(none) + unstated;
  }
  const names = answer.edges.map(({ node, by }) => {
    const first = by.some((use) => flowOf(reading, use).rank === 1);
    const note = swedish ? ' (i första hand)' : ' (primarily)';
    return nameOfId(reading, node, language) + (first && answer.depth === 1 ? note : '');
  });
  const list = listed(names, language, 8, answer.total);
  const told = [
    happenedSentence(reading, answer, language),
    generalSentence(reading, answer, language),
    unstated,
  ].join('');
  return `${capital(reachClause(answer, of, several, language))}: ${list}.${told}`;
}

/** For how many of those named it is only said of the kind of the party asked about. */
function generalSentence(reading: Reading, { of, edges }: ReachTold, language: Language): string {
  const party = reading.graph.partyNumber.get(of);
  if (party === undefined) return '';
  const stands = new Set(
    standsFor(reading.graph, party, typeLift).map((one) => idAt(reading.graph, one)),
  );
  const each = edges.map(({ by }) =>
    by.map((use) => statedInGeneral(reading, flowOf(reading, use), of, stands)),
  );
  const general = each.filter((some) => some.length > 0 && !some.includes(undefined));
  const kinds = general.flatMap((some) => some.flatMap((id) => id ?? []));
  const counted = { general: kinds, count: general.length, of: edges.length };
  const told = inGeneralTold(reading, counted, language);
  return told === '' ? '' : ` ${told}`;
}

/** Of how many of those named it is only told that it has happened. */
function happenedSentence(
  reading: Reading,
  { edges, direction }: ReachTold,
  language: Language,
): string {
  const isOver = (use: Use) => flowOf(reading, use).standing === 'OCCURRED';
  const count = edges.filter(({ by }) => by.length > 0 && by.every(isOver)).length;
  if (count === 0) return '';
  const up = direction === 'UPSTREAM';
  const isAll = count === edges.length && count > 1;
  const number = numberWord(count, language);
  if (language === 'SV') {
    const whom = isAll ? 'alla dessa' : `${number} av dem`;
    return ` ${up ? 'Från' : 'Till'} ${whom} är det något som har skett, inte något stående.`;
  }
  const whom = isAll ? 'all of these' : `${number} of them`;
  return ` ${up ? 'From' : 'To'} ${whom} it is something that has happened, nothing standing.`;
}

function reachClause(
  { total, depth, direction }: ReachTold,
  of: string,
  several: boolean,
  language: Language,
): string {
  const count = numberWord(total, language);
  const up = direction === 'UPSTREAM';
  if (language === 'SV') {
    const parties = total === 1 ? 'aktör eller ett forum' : 'aktörer eller forum';
    const does = depth === 1 ? 'lämnar något direkt till' : 'når';
    const how = depth === 1 ? '' : ` i högst ${numberOfNeuter(depth, language)} steg`;
    return up
      ? `${count} ${parties} ${does} ${of}${how}`
      : `${of} ${does} ${count} ${parties}${how}`;
  }
  const parties = total === 1 ? 'actor or forum' : 'actors or forums';
  const does = (several: boolean) =>
    depth === 1
      ? `${several ? 'give' : 'gives'} something directly to`
      : several
        ? 'reach'
        : 'reaches';
  const how = depth === 1 ? '' : ` within ${numberWord(depth, language)} steps`;
  return up
    ? `${count} ${parties} ${does(total > 1)} ${of}${how}`
    : `${of} ${does(several)} ${count} ${parties}${how}`;
}

function unstatedSentence({ unstated, direction }: ReachTold, language: Language): string {
  const count = unstated.length;
  if (count === 0) return '';
  const up = direction === 'UPSTREAM';
  const number = capital(numberWord(count, language));
  if (language === 'SV') {
    const end = up ? 'givare' : 'mottagare';
    return ` I ${count === 1 ? 'ett flöde' : `${number.toLowerCase()} flöden`} säger källorna inte vem som är ${end}.`;
  }
  const end = up ? 'giver' : 'receiver';
  return ` Of ${number.toLowerCase()} ${count === 1 ? 'flow' : 'flows'} the sources do not say who the ${end} is.`;
}
