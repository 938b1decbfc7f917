/** Goals and what serves them. */
import { expect, test } from 'vitest';
import { goals } from '../../../../src/engine/questions/goals/goals.ts';
import { goalsSentence } from '../../../../src/engine/questions/goals/goals-sentences.ts';
import { Fact } from '../../../../src/model/fact.ts';
import { document, flow, forum, readingOfFacts } from '../../asking.ts';

const at = (locator: string, supports: string[] = []) => ({
  document: 'plan',
  locator,
  basis: 'TEXT',
  supports,
  certain: true,
});
const common = (id: string, locator = '4 Övrigt') => ({
  id,
  name: { sv: id, en: id },
  aliases: [],
  standing: 'PRESCRIBED',
  landscapes: ['dalen'],
  citations: [at(locator)],
});
const goal = (id: string, number: string, partOf: string[], locator: string) =>
  Fact.parse({
    ...common(id, locator),
    kind: 'GOAL',
    goalKind: 'GOAL',
    number,
    partOf,
    inAreas: [],
  });
const initiative = (id: string) =>
  Fact.parse({
    ...common(id),
    kind: 'INITIATIVE',
    initiativeKind: 'PROJECT',
    partOf: [],
    inAreas: [],
    servesPlaces: [],
    about: [],
  });
const tie = (source: string, target: string, tieKind = 'AIMS_AT') => {
  const { name, ...unnamed } = common(`${source}.${target}`);
  return Fact.parse({ ...unnamed, kind: 'TIE', tieKind, source, target });
};
const measure = (id: string, of: string) => {
  const { name, ...unnamed } = common(id);
  return Fact.parse({ ...unnamed, kind: 'MEASURE', of, value: 7, unit: 'kommuner' });
};
const small = readingOfFacts([
  Fact.parse({ ...common('dalen'), kind: 'LANDSCAPE', covers: [], citations: [] }),
  document('plan', {
    outline: [
      { at: '3 Mål', lines: [10, 60] },
      { at: '3.1 Mål 2', lines: [12, 30] },
      { at: '3.2 Mål 10', lines: [31, 60] },
      { at: '4 Övrigt' },
    ],
  }),
  goal('falt', '3', [], '3 Mål, r. 10–11'),
  goal('mal-10', '10', ['falt'], '3.2 Mål 10, r. 31–32'),
  goal('mal-2', '2', ['falt'], '3.1 Mål 2, r. 12'),
  goal('del-2-1', '2.1', ['mal-2'], '3.1 Mål 2, r. 25'),
  initiative('projekt'),
  initiative('annat'),
  forum('natverk'),
  tie('projekt', 'mal-2'),
  tie('natverk', 'del-2-1'),
  tie('annat', 'mal-10', 'LINKED_TO'),
  flow('i-avsnittet', '? → natverk', 'NEED', { citations: [at('3.1 Mål 2, r. 20–21')] }),
  flow('av-projektet', 'projekt → annat'),
  flow('burna', 'annat → natverk', 'NEED', { via: ['projekt'] }),
  flow('utanfor', 'annat → natverk'),
  measure('kommuner', 'projekt'),
]);
const told = (of: string | null) =>
  goals(small, { of }).edges.map(({ node, initiatives, flows, measures }) => [
    node,
    initiatives.map(({ initiative: who, goal: aim }) => `${who} > ${aim}`),
    flows.map(({ fact, through }) => `${fact} ${through ?? 'own'}`),
    measures.map(({ fact, through }) => `${fact} ${through ?? 'own'}`),
  ]);

test('a goal has those who aim at it or at a part of it, what its section tells, and what they carry', () => {
  expect(told('mal-2')).toEqual([
    [
      'mal-2',
      ['projekt > mal-2', 'natverk > del-2-1'],
      ['i-avsnittet own', 'av-projektet projekt', 'burna projekt', 'utanfor natverk'],
      ['kommuner projekt'],
    ],
    [
      'del-2-1',
      ['natverk > del-2-1'],
      ['burna natverk', 'i-avsnittet natverk', 'utanfor natverk'],
      [],
    ],
  ]);
});

test('goals come in the order of their plan, each before its parts', () => {
  expect(told(null).map(([node]) => node)).toEqual(['falt', 'mal-2', 'del-2-1', 'mal-10']);
  expect(goals(small, { of: 'falt' }).edges[0]?.parts).toEqual(['mal-2', 'mal-10']);
});

test('another kind of tie, and a goal named within another section, bring nothing', () => {
  expect(told('mal-10')).toEqual([['mal-10', [], [], []]]);
});

test.each([
  ['projekt', ['mal-2']],
  ['natverk', ['del-2-1']],
  ['i-avsnittet', ['mal-2', 'del-2-1']],
  ['kommuner', ['mal-2']],
  ['annat', []],
])('%s serves %j', (of, served) => {
  expect(told(of).map(([node]) => node)).toEqual(served);
});

test('it is told in a sentence', () => {
  const said = (of: string | null) => {
    const answer = goals(small, { of });
    return [goalsSentence(small, answer, 'SV'), goalsSentence(small, answer, 'EN')];
  };
  expect(said('mal-2')).toEqual([
    'För mal-2 finns projekt och natverk. Fyra flöden och en siffra hör dit.',
    'For mal-2 there are projekt and natverk. Four flows and one number belong there.',
  ]);
  expect(said('mal-10')[1]).toBe('No source says which initiative belongs to mal-10.');
  expect(said('projekt')).toEqual([
    'Projekt hör till ett mål: mal-2.',
    'Projekt serves one goal: mal-2.',
  ]);
  expect(said('annat')[0]).toBe('Ingen källa säger vilket mål annat hör till.');
  expect(said(null)[1]).toBe(
    'There are four goals, three of them with somebody or something that aims there by the sources or our reading: falt, mal-2, del-2-1 and mal-10.',
  );
});

test('pages follow one another, and what is unknown is told', () => {
  const first = goals(small, { first: 3 });
  const rest = goals(small, { after: first.pageInfo.endCursor });
  expect([...first.edges, ...rest.edges].map(({ node }) => node)).toEqual(
    told(null).map(([node]) => node),
  );
  expect(() => goals(small, { of: 'mal-22' })).toThrow('Nothing has the id "mal-22".');
  expect(goals(small, { landscape: 'dalen' }).total).toBe(4);
  expect(() => goals(small, { landscape: 'okant' })).toThrow('No landscape');
});
