/** What rests on a document, counted. */
import { expect, test } from 'vitest';
import { countResting, type ResultingFact } from '../../src/explorer/sources/source-facts.ts';

const cite = (id: string, basis: 'TEXT' | 'FIGURE' = 'TEXT', certain = true) => ({
  document: { id },
  basis,
  certain,
});
const facts: readonly ResultingFact[] = [
  { id: 'a', kind: 'FLOW', sort: 'DEMAND', citations: [cite('plan'), cite('plan', 'FIGURE')] },
  { id: 'b', kind: 'STATEMENT', sort: 'SILENCE', citations: [cite('plan', 'TEXT', false)] },
  { id: 'c', kind: 'FLOW', sort: 'NEED', citations: [cite('plan'), cite('other', 'FIGURE')] },
  { id: 'd', kind: 'TIE', sort: 'PRODUCED', citations: [cite('other')] },
];

test('only what cites the document is counted, by the weakest of its citations there', () => {
  expect(countResting(facts, 'plan')).toEqual({
    total: 3,
    kinds: [
      ['FLOW', 2],
      ['STATEMENT', 1],
    ],
    bases: [
      ['TEXT', 2],
      ['FIGURE', 1],
    ],
    uncertain: 1,
    silences: ['b'],
  });
});
