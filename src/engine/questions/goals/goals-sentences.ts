/** Goals and what serves them, in words. */
import {
  capital,
  listed,
  numberOfNeuter,
  numberWord,
  sentence,
} from '../../../language/grammar.ts';
import { nameOfId } from '../../../language/names.ts';
import { titleOf } from '../../../language/title.ts';
import type { Language } from '../../../language/words.ts';
import type { Reading } from '../../reading.ts';
import type { GoalServed, GoalsAnswer } from './goals.ts';

type Told = Pick<GoalServed, 'node' | 'initiatives' | 'flows' | 'measures'>;

/** `ett flöde`, `six flows`; nothing for none. */
function flowsCounted(count: number, language: Language): string[] {
  const [one, several] = language === 'SV' ? ['flöde', 'flöden'] : ['flow', 'flows'];
  return count === 0 ? [] : [`${numberOfNeuter(count, language)} ${count === 1 ? one : several}`];
}

function numbersCounted(count: number, language: Language): string[] {
  const [one, several] = language === 'SV' ? ['siffra', 'siffror'] : ['number', 'numbers'];
  return count === 0 ? [] : [`${numberWord(count, language)} ${count === 1 ? one : several}`];
}

/** Who aims at a goal, and how much flows and is counted for it. */
export function goalSentence(reading: Reading, told: Told, language: Language): string {
  const swedish = language === 'SV';
  const goal = nameOfId(reading, told.node, language);
  const who = [...new Set(told.initiatives.map(({ initiative }) => initiative))];
  const names = who.map((id) => nameOfId(reading, id, language));
  const first =
    names.length === 0
      ? swedish
        ? `ingen källa säger vilken insats som hör till ${goal}`
        : `no source says which initiative belongs to ${goal}`
      : swedish
        ? `för ${goal} finns ${listed(names, language, 8)}`
        : `for ${goal} there ${names.length === 1 ? 'is' : 'are'} ${listed(names, language, 8)}`;
  const parts = [
    ...flowsCounted(told.flows.length, language),
    ...numbersCounted(told.measures.length, language),
  ];
  if (parts.length === 0) return sentence(first);
  const isOne = told.flows.length + told.measures.length === 1;
  const belong = swedish ? 'hör dit' : `${isOne ? 'belongs' : 'belong'} there`;
  return `${sentence(first)} ${capital(listed(parts, language))} ${belong}.`;
}

/** How many goals a plan has, its first, and how many of others it serves. */
function planSentence(
  reading: Reading,
  name: string,
  { total, ownTotal, edges }: Pick<GoalsAnswer, 'total' | 'ownTotal' | 'edges'>,
  language: Language,
): string {
  const swedish = language === 'SV';
  const counted = (count: number) =>
    `${numberOfNeuter(count, language)} ${swedish ? 'mål' : count === 1 ? 'goal' : 'goals'}`;
  const names = (isServed: boolean, of: number) => {
    const some = edges.filter(({ served }) => served === isServed);
    const called = some.map(({ node }) => nameOfId(reading, node, language));
    return called.length > 0 ? `: ${listed(called, language, 6, of)}` : '';
  };
  const first = swedish
    ? `${name} har ${counted(ownTotal)}, delmål och prioriteringar medräknade${names(false, ownTotal)}`
    : `${name} has ${counted(ownTotal)}, interim targets and priorities counted${names(false, ownTotal)}`;
  const others = total - ownTotal;
  if (others === 0) return sentence(first);
  const second = swedish
    ? `${name} hör också till ${counted(others)} i andra planer${names(true, others)}`
    : `${name} also serves ${counted(others)} of other plans${names(true, others)}`;
  return `${sentence(first)} ${sentence(second)}`;
}

type GoalsTold = Pick<GoalsAnswer, 'of' | 'total' | 'ownTotal' | 'withInitiativeTotal' | 'edges'>;

/** How many goals there are, or which goals something serves. */
export function goalsSentence(
  reading: Reading,
  { of, total, ownTotal, withInitiativeTotal, edges }: GoalsTold,
  language: Language,
): string {
  const swedish = language === 'SV';
  const names = edges.map(({ node }) => nameOfId(reading, node, language));
  const list = names.length > 0 ? `: ${listed(names, language, 6, total)}` : '';
  const count = `${numberOfNeuter(total, language)} ${swedish ? 'mål' : total === 1 ? 'goal' : 'goals'}`;
  const fact = of === null ? undefined : reading.facts.byId.get(of);
  if (fact === undefined) {
    if (total === 0)
      return sentence(swedish ? 'inga mål är inlagda' : 'no goals have been entered');
    const served = numberWord(withInitiativeTotal, language);
    const some = swedish
      ? `, ${served} av dem med någon eller något som syftar dit enligt källorna eller vår läsning`
      : `, ${served} of them with somebody or something that aims there by the sources or our reading`;
    return sentence(
      swedish
        ? `det finns ${count}${some}${list}`
        : `there ${total === 1 ? 'is' : 'are'} ${count}${some}${list}`,
    );
  }
  const title = titleOf(reading, fact, language).replace(/\.$/, '');
  const name = fact.name ? title : swedish ? `”${title}”` : `“${title}”`;
  const [first] = edges;
  if (fact.kind === 'GOAL' && first?.node === fact.id)
    return goalSentence(reading, first, language);
  if (ownTotal > 0) return planSentence(reading, name, { total, ownTotal, edges }, language);
  if (total === 0)
    return sentence(
      swedish
        ? `ingen källa säger vilket mål ${name} hör till`
        : `no source says which goal ${name} serves`,
    );
  return sentence(swedish ? `${name} hör till ${count}${list}` : `${name} serves ${count}${list}`);
}
