/** What a source writes in a word or two: in the words of the landscape it is in, or in those of all. */
import { expect, test } from 'vitest';
import { inSourceWords, whenSaid } from '../../src/language/source-words.ts';
import { Fact } from '../../src/model/fact.ts';
import { readingOfFacts } from '../engine/asking.ts';

const common = { aliases: [], standing: 'ESTABLISHED', citations: [] };

const landscape = (id: string, words?: readonly object[]): Fact =>
  Fact.parse({
    ...common,
    kind: 'LANDSCAPE',
    id,
    name: { sv: id, en: id },
    landscapes: [id],
    covers: [],
    ...(words ? { words } : {}),
  });

/** A number in these landscapes; with none it is shared by all. */
const measure = (id: string, ...landscapes: string[]): Fact =>
  Fact.parse({ ...common, kind: 'MEASURE', id, of: 'dalen', value: 3, unit: 'timmar', landscapes });

const reading = readingOfFacts([
  landscape('asen', [{ sv: 'timmar', en: 'hours of Åsen' }]),
  landscape('dalen', [
    { sv: 'timmar', en: 'hours' },
    { sv: 'procent', en: 'hundredths' },
    { sv: 'vid skörd', en: 'at harvest' },
  ]),
  landscape('osten'),
]);
const ofDalen = measure('ett', 'dalen');

test('a word is told as the landscape of its fact has it', () => {
  expect(inSourceWords(reading, ofDalen, 'timmar', 'EN')).toBe('hours');
  expect(inSourceWords(reading, measure('tva', 'asen'), 'timmar', 'EN')).toBe('hours of Åsen');
  expect(inSourceWords(reading, measure('tre', 'osten', 'asen'), 'timmar', 'EN')).toBe(
    'hours of Åsen',
  );
});

test('words of a landscape go before those of all', () => {
  expect(inSourceWords(reading, ofDalen, 'procent', 'EN')).toBe('hundredths');
  expect(inSourceWords(reading, measure('tva', 'osten'), 'procent', 'EN')).toBe('per cent');
  expect(inSourceWords(reading, measure('tre'), 'procent', 'EN')).toBe('per cent');
});

test('a word in neither, and every word in Swedish, stands as the source has it', () => {
  expect(inSourceWords(reading, measure('tva'), 'timmar', 'EN')).toBe('timmar');
  expect(inSourceWords(reading, measure('tre', 'osten'), 'timmar', 'EN')).toBe('timmar');
  expect(inSourceWords(reading, ofDalen, 'timmar', 'SV')).toBe('timmar');
});

test('a time may be a word of the landscape too', () => {
  expect(whenSaid(reading, ofDalen, 'vid skörd', 'EN')).toBe('at harvest');
  expect(whenSaid(reading, ofDalen, 'Q2', 'EN')).toBe('quarter 2');
});
