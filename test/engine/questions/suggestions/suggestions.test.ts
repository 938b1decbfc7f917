/** What landscapes suggest to begin with. */
import { expect, test } from 'vitest';
import { suggestionSentence } from '../../../../src/engine/questions/suggestions/suggestion-sentences.ts';
import { suggestions } from '../../../../src/engine/questions/suggestions/suggestions.ts';
import { Fact } from '../../../../src/model/fact.ts';
import { readingOfFacts } from '../../asking.ts';

const landscape = (id: string, name: string, suggested: readonly object[] | undefined): Fact =>
  Fact.parse({
    kind: 'LANDSCAPE',
    id,
    name: { sv: name, en: name },
    aliases: [],
    standing: 'ESTABLISHED',
    landscapes: [],
    citations: [],
    covers: [],
    ...(suggested ? { suggestions: suggested } : {}),
  });
const asks = (sv: string, en: string, ...at: string[]) => ({ at, asks: { sv, en }, page: '/map' });

const reading = readingOfFacts([
  landscape('osten', 'Östen', [asks('Vem?', 'Who?', 'START', 'WAYS')]),
  landscape('asen', 'Åsen', undefined),
  landscape('dalen', 'Dalen', [asks('Vad?', 'What?', 'START'), asks('Om?', 'If?', 'WHAT_IF')]),
]);
const told = (asked: Parameters<typeof suggestions>[1]) =>
  suggestions(reading, asked).edges.map(({ node }) => `${node.landscape}: ${node.asks.sv}`);

test('all landscapes suggest in name order, each in its own', () => {
  expect(told({})).toEqual(['dalen: Vad?', 'dalen: Om?', 'osten: Vem?']);
});

test('one landscape suggests its own, and nothing where it has nothing', () => {
  expect(told({ landscape: 'osten' })).toEqual(['osten: Vem?']);
  expect(told({ landscape: 'asen' })).toEqual([]);
  expect(() => told({ landscape: 'dalenn' })).toThrow('No landscape has the id "dalenn".');
});

test('a suggestion is found at each place it is shown at', () => {
  expect(told({ at: 'START' })).toEqual(['dalen: Vad?', 'osten: Vem?']);
  expect(told({ at: 'WAYS' })).toEqual(['osten: Vem?']);
  expect(told({ at: 'SEARCH' })).toEqual([]);
});

test('pages follow on each other', () => {
  const { edges, pageInfo, total } = suggestions(reading, { first: 2 });
  expect([edges.length, total, pageInfo.hasNextPage]).toEqual([2, 3, true]);
  expect(told({ after: pageInfo.endCursor })).toEqual(['osten: Vem?']);
});

test('how many there are is told in both languages', () => {
  const told = (landscape: string | null, language: 'SV' | 'EN') =>
    suggestionSentence(reading, suggestions(reading, { landscape }), language);
  expect(told(null, 'SV')).toBe('Tre frågor är föreslagna för alla landskap.');
  expect(told('osten', 'EN')).toBe('One question is suggested for Östen.');
  expect(told('asen', 'SV')).toBe('Inget är föreslaget för Åsen.');
});
