/** One thing as a card: what it is called, what it is, and the facts about it with their sources. */
import { kindWords } from '../../../language/kind-words.ts';
import { called, type Language } from '../../../language/words.ts';
import type { EntityQuery } from '../answers.generated.ts';
import type { Pen } from '../question.ts';
import { type AnswerOf, sources, tableOf } from '../shown.ts';

type Card = AnswerOf<EntityQuery>;
const heads = { SV: ['Uppgift', 'Källa'], EN: ['Fact', 'Source'] };

function countsLine({ givesTotal, receivesTotal }: Card, language: Language): string {
  return language === 'SV'
    ? `Ger ${givesTotal} ${givesTotal === 1 ? 'flöde' : 'flöden'}, får ${receivesTotal}.`
    : `Gives ${givesTotal} ${givesTotal === 1 ? 'flow' : 'flows'}, receives ${receivesTotal}.`;
}

export function cardView(card: Card, pen: Pen, language: Language): string {
  const head = [
    `${pen.strong(card.name)} (${called(kindWords, card.kind, language)}, ${card.id})`,
    card.aliases.length > 0 ? `= ${card.aliases.join(', ')}` : '',
    card.codes.map(({ inWords }) => inWords).join(', '),
    card.description ?? '',
    countsLine(card, language),
    sources(card.citations),
  ];
  const rows = card.facts.map(({ sentence, citations }) => [sentence, sources(citations)]);
  const facts = tableOf(pen, heads[language], rows);
  return [...head.filter(Boolean), '', ...(facts ? [facts] : [])].join('\n');
}
