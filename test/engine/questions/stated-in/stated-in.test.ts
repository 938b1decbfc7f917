/** What a section of a document says. */
import { expect, test } from 'vitest';
import { statedIn } from '../../../../src/engine/questions/stated-in/stated-in.ts';
import { statedInSentence } from '../../../../src/engine/questions/stated-in/stated-in-sentence.ts';
import { KnowledgeError } from '../../../../src/errors.ts';
import { document, forum, readingOfFacts, statement } from '../../asking.ts';

const at = (locator: string, basis = 'TEXT', certain = true) => ({
  document: 'rapport',
  locator,
  basis,
  supports: [],
  certain,
});
const small = readingOfFacts([
  document('rapport', {
    outline: [
      { at: 'Förord', lines: [1, 9] },
      { at: '2', title: 'Forum och råd', lines: [10, 80] },
      { at: '2.1', title: 'Skolråd', lines: [12, 60] },
      { at: '2.1 Utskottet', lines: [20, 30] },
      { at: '2.10', title: 'Andra råd', lines: [61, 80] },
      { at: '§3 Läget', lines: [81, 90] },
      { at: '4 § Rådet' },
      { at: 'Bilaga 1', title: 'Deltagare', lines: [91, 99], empty: 'A picture.' },
    ],
  }),
  document('annan'),
  forum('sist', { citations: [at('2.1, r. 40–44')] }),
  forum('utskott', { citations: [at('2.1 Utskottet, r. 20–22', 'FIGURE', false)] }),
  forum('forst', { citations: [at('2.1, r. 50'), at('2, r. 10–11', 'FIGURE'), at('2.1, r. 51')] }),
  statement('kapitlet', 'sist', 'RULE', { citations: [at('2')] }),
  forum('annat-rad', { citations: [at('2.10, r. 70'), at('§3 Läget, r. 81')] }),
  forum('utanfor'),
]);
const section = (locator: string, more: object) => ({
  locator,
  title: null,
  page: null,
  empty: null,
  ...more,
});
const told = (locator: string | null, more: object = {}) =>
  statedIn(small, { document: 'rapport', locator, ...more }).edges.map(
    ({ node, locator: where, basis }) => `${node} ${where} ${basis}`,
  );

test('facts come in the order of the text, each once, where it is stated first', () => {
  expect(told('2')).toEqual([
    'kapitlet 2 TEXT',
    'forst 2, r. 10–11 TEXT',
    'utskott 2.1 Utskottet, r. 20–22 FIGURE',
    'sist 2.1, r. 40–44 TEXT',
    'annat-rad 2.10, r. 70 TEXT',
  ]);
});

test('a section takes those within it along, and no other that begins with the same digits', () => {
  expect(told('2.1')).toEqual([
    'utskott 2.1 Utskottet, r. 20–22 FIGURE',
    'sist 2.1, r. 40–44 TEXT',
    'forst 2.1, r. 50 TEXT',
  ]);
  expect(statedIn(small, { document: 'rapport', locator: '2.1' }).sections).toEqual([
    section('2.1', { title: 'Skolråd', firstLine: 12, lastLine: 60, facts: 2 }),
    section('2.1 Utskottet', { firstLine: 20, lastLine: 30, facts: 1 }),
  ]);
});

test.each([
  ['avsnitt 2.1 utskottet', '2.1 Utskottet'],
  ['§3', '§3 Läget'],
  ['läget', '§3 Läget'],
  ['4 §', '4 § Rådet'],
  ['Andra råd', '2.10'],
  ['Appendix 1', 'Bilaga 1'],
  ['  2.10  ', '2.10'],
])('%s means %s', (locator, heading) => {
  const { sections } = statedIn(small, { document: 'rapport', locator });
  expect(sections[0]?.locator).toBe(heading);
});

test('lines narrow a section to what they touch', () => {
  expect(told('2.1, r. 44-50')).toEqual(['sist 2.1, r. 40–44 TEXT', 'forst 2.1, r. 50 TEXT']);
});

test('a figure shows whom it shows, also where the text names them', () => {
  expect(told('2', { bases: ['FIGURE'] })).toEqual([
    'forst 2, r. 10–11 FIGURE',
    'utskott 2.1 Utskottet, r. 20–22 FIGURE',
  ]);
  expect(told('2', { bases: ['FIGURE'], kinds: ['STATEMENT'] })).toEqual([]);
});

test('an edge holds all citations there, and those alone', () => {
  const { edges } = statedIn(small, { document: 'rapport', locator: '2.10' });
  expect(edges.map(({ citations }) => citations.map(({ locator }) => locator))).toEqual([
    ['2.10, r. 70'],
  ]);
});

test('the whole document is read to its end, page by page', () => {
  const all = told(null);
  expect(all).toHaveLength(5);
  const pages: string[] = [];
  let after: string | null = null;
  do {
    const page = statedIn(small, { document: 'rapport', first: 2, after });
    pages.push(...page.edges.map(({ node, locator, basis }) => `${node} ${locator} ${basis}`));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  expect(pages).toEqual(all);
});

test('it is told in a sentence', () => {
  const said = (locator: string | null) => {
    const answer = statedIn(small, { document: 'rapport', locator });
    return [statedInSentence(small, answer, 'SV'), statedInSentence(small, answer, 'EN')];
  };
  expect(said('2.10')).toEqual([
    'En uppgift vilar på rapport 2.10.',
    'One fact rests on rapport 2.10.',
  ]);
  expect(said(null)).toEqual([
    'Fem uppgifter vilar på rapport, i fem avsnitt.',
    'Five facts rest on rapport, in five sections.',
  ]);
  expect(said('Bilaga 1')).toEqual([
    'Ingen sådan uppgift vilar på rapport Bilaga 1.',
    'No such fact rests on rapport Bilaga 1.',
  ]);
});

function refusal(asked: { document: string; locator?: string }): string {
  try {
    statedIn(small, asked);
  } catch (error) {
    if (error instanceof KnowledgeError) return `${error.code} ${error.message} ${error.hint}`;
  }
  return '';
}

test('what is not there is told with what is nearest', () => {
  expect(refusal({ document: 'rapport', locator: '2.2' })).toBe(
    'BAD_USER_INPUT "rapport" has no section "2.2". The nearest sections: "2", "2.1", "2.1 Utskottet".',
  );
  expect(refusal({ document: 'rapport', locator: 'figur 3' })).toContain('`bases: [FIGURE]`');
  expect(refusal({ document: 'annan', locator: '1' })).toContain('Nothing has been read');
  expect(refusal({ document: 'raport' })).toContain('Did you mean "rapport"?');
  expect(refusal({ document: 'sist' })).toContain('"sist" is a FORUM, no document.');
  expect(refusal({ document: 'rapport', locator: 'x'.repeat(2000) }).length).toBeLessThan(300);
});
