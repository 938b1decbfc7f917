import { expect, test } from 'vitest';
import type { WayFragment } from '../../src/explorer/ask/documents.generated.ts';
import { crossingWords, foundWords, listed, stopsOf } from '../../src/explorer/ways/way-words.ts';
import { en, sv } from './areas-shown.ts';
import { flow } from './party-around.ts';

const way = (length: number): WayFragment => ({ length, sentence: '', steps: [], crossings: [] });

test('the finding comes first, in words', () => {
  expect(foundWords(sv, [way(2), way(3)], true)).toBe(
    'Ja, det finns två vägar. Den kortaste har två steg.',
  );
  expect(foundWords(en, [way(2), way(3)], true)).toBe(
    'Yes, there are two ways. The shortest has two steps.',
  );
  expect(foundWords(sv, [way(1)], true)).toBe('Ja, det finns en väg. Den har ett steg.');
  expect(foundWords(sv, [way(1), way(2), way(4)], false)).toBe(
    'Ja, det finns minst tre vägar. Den kortaste har ett steg.',
  );
});

test('names are listed with the rest counted, commas in a name left alone', () => {
  expect(listed(sv, ['Grupper, RAR-LG'])).toBe('Grupper, RAR-LG');
  expect(listed(sv, ['A', 'B'])).toBe('A och B');
  expect(listed(sv, ['A', 'B', 'C', 'D', 'E'])).toBe('A, B, C och 2 till');
});

test('a crossing says what changes from what to what', () => {
  const crossing = { after: 0, dimension: 'KIND', from: ['NEED'], to: ['DEMAND'] } as const;
  expect(crossingWords(sv, { ...crossing, at: { id: 'a', name: 'A' } })).toBe(
    'byter slag: stödbehov till efterfrågan',
  );
});

test('the stops of a way are each giver and the last receiver', () => {
  const steps = [flow('a', 'b'), flow('b', 'c')];
  expect(stopsOf({ steps }).map((stop) => stop?.id)).toEqual(['a', 'b', 'c']);
});
