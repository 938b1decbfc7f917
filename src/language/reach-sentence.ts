/** Who feeds a party, or whom it feeds, in one sentence. */
import type { Reading } from '../flows/flow-graph.ts';
import { capital, listed, numberOfNeuter, numberWord } from './grammar.ts';
import { nameOfId } from './names.ts';
import { flowOf, type Use } from './use.ts';
import type { Language } from './words.ts';

interface Reach {
  readonly direction: 'UPSTREAM' | 'DOWNSTREAM';
  readonly of: string;
  readonly depth: number;
  readonly total: number;
  readonly edges: readonly { readonly node: string; readonly by: readonly Use[] }[];
  readonly unstated: readonly Use[];
}

/** Who feeds a party or whom it feeds, with the first of them by name. */
export function flowAnswerSentence(reading: Reading, answer: Reach, language: Language): string {
  const of = nameOfId(reading, answer.of, language);
  const swedish = language === 'SV';
  const up = answer.direction === 'UPSTREAM';
  const unstated = unstatedSentence(answer, language);
  if (answer.total === 0) {
    const none = swedish
      ? up
        ? `Ingen part föder ${of} enligt källorna.`
        : `${of} föder ingen part enligt källorna.`
      : up
        ? `No party feeds ${of}, as far as the sources say.`
        : `${of} feeds no party, as far as the sources say.`;
    return capital(none) + unstated;
  }
  const names = answer.edges.map(({ node, by }) => {
    const first = by.some((use) => flowOf(reading, use).rank === 1);
    const note = swedish ? ' (i första hand)' : ' (in the first place)';
    return nameOfId(reading, node, language) + (first && answer.depth === 1 ? note : '');
  });
  const list = listed(names, language, 8, answer.total);
  return `${capital(reachClause(answer, of, language))}: ${list}.${unstated}`;
}

function reachClause({ total, depth, direction }: Reach, of: string, language: Language): string {
  const count = numberWord(total, language);
  const up = direction === 'UPSTREAM';
  if (language === 'SV') {
    const parties = total === 1 ? 'part' : 'parter';
    const how = depth === 1 ? 'direkt' : `i högst ${numberOfNeuter(depth, language)} steg`;
    return up ? `${count} ${parties} föder ${of} ${how}` : `${of} föder ${count} ${parties} ${how}`;
  }
  const parties = total === 1 ? 'party' : 'parties';
  const how = depth === 1 ? 'directly' : `within ${numberWord(depth, language)} steps`;
  const verb = total === 1 ? 'feeds' : 'feed';
  return up ? `${count} ${parties} ${verb} ${of} ${how}` : `${of} feeds ${count} ${parties} ${how}`;
}

function unstatedSentence({ unstated, direction }: Reach, language: Language): string {
  const count = unstated.length;
  if (count === 0) return '';
  const up = direction === 'UPSTREAM';
  const number = capital(numberWord(count, language));
  if (language === 'SV') {
    const end = up ? 'givare' : 'mottagare';
    return ` ${count === 1 ? 'Ett flöde' : `${number} flöden`} har en ${end} som källorna inte anger.`;
  }
  const end = up ? 'giver' : 'receiver';
  return ` ${number} ${count === 1 ? 'flow has' : 'flows have'} a ${end} the sources do not state.`;
}
