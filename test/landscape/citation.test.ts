/** Citations as they are written, and as they are kept. */
import { expect, it, test } from 'vitest';
import { readCitations } from '../../src/landscape/citation.ts';
import { locatorParts } from '../../src/model/locator.ts';

const plain = { basis: 'TEXT', supports: [], certain: true };

test.each([
  ['rapporten 2.2 Råd', '2.2 Råd', 'TEXT'],
  ['rapporten   2.2  Råd', '2.2 Råd', 'TEXT'],
  ['rapporten 2.2 Råd, r. 81-100', '2.2 Råd, r. 81–100', 'TEXT'],
  ['rapporten 2.2 Råd, r. 81 – 100', '2.2 Råd, r. 81–100', 'TEXT'],
  ['rapporten 2.2 Råd, r. 81-81', '2.2 Råd, r. 81', 'TEXT'],
  ['rapporten 2.2 Råd, figur', '2.2 Råd, figur', 'FIGURE'],
  ['rapporten 2.2 Råd, r. 81-100, figur', '2.2 Råd, r. 81–100, figur', 'FIGURE'],
  ['rapporten Bilaga 2-3', 'Bilaga 2-3', 'TEXT'],
  ['rapporten §3 Läget 2024-03-31, r. 4-5', '§3 Läget 2024-03-31, r. 4–5', 'TEXT'],
])('%s is kept as %s, %s', (cite, locator, basis) => {
  expect(readCitations(cite, {})).toEqual([{ ...plain, document: 'rapporten', locator, basis }]);
});

test.each([
  ['2.2 Råd', '2.2 Råd', undefined],
  ['2.2 Råd, r. 81–100', '2.2 Råd', [81, 100]],
  ['2.2 Råd, r. 81, figur', '2.2 Råd', [81, 81]],
  ['1, 2 och 3, figur', '1, 2 och 3', undefined],
  ['§3 Läget 2024-03-31, r. 4–5', '§3 Läget 2024-03-31', [4, 5]],
])('%s has the heading %s', (locator, heading, lines) => {
  expect(locatorParts(locator)).toEqual({ heading, lines });
});

it('the long form says what it supports, and why it is uncertain', () => {
  const uncertain = { sv: 'Otydligt.', en: 'Unclear.' };
  const cite = { in: 'rapporten', at: '2 Forum', supports: 'for', basis: 'FIGURE', uncertain };
  expect(readCitations(cite, {})).toEqual([
    {
      document: 'rapporten',
      locator: '2 Forum',
      basis: 'FIGURE',
      supports: ['for'],
      certain: false,
      reason: uncertain,
    },
  ]);
});

it('basis and doubt around a citation hold for it', () => {
  expect(readCitations('rapporten 2 Forum', { basis: 'INTERPRETED', uncertain: true })).toEqual([
    { ...plain, document: 'rapporten', locator: '2 Forum', basis: 'INTERPRETED', certain: false },
  ]);
});
