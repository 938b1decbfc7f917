/** The text a citation points to. */
import { describe, expect, test } from 'vitest';
import { passage } from '../../../../src/engine/questions/passage/passage.ts';
import { passageSentence } from '../../../../src/engine/questions/passage/passage-sentence.ts';
import { KnowledgeError } from '../../../../src/errors.ts';
import { document, forum, readingOfFacts } from '../../asking.ts';

const outline = [
  { at: '1', title: 'Forum', lines: [1, 60] },
  { at: '1.1 Rådet', lines: [3, 20], page: 4 },
  { at: '2 Flöden', lines: [61, 400] },
];
const lines = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => `Rad ${from + at}.`).join('\n');
const reading = readingOfFacts([
  document('hel', { outline, textUse: 'WHOLE', passages: [{ from: 1, text: lines(1, 400) }] }),
  document('citerad', {
    outline,
    textUse: 'QUOTATIONS',
    passages: [
      { from: 2, text: `${'x'.repeat(200)}\n${'y'.repeat(90)}\n${'z'.repeat(40)}` },
      { from: 10, text: '[namn utelämnat], ordförande\nBörjan av …' },
    ],
  }),
  document('stangd', { outline, textUse: 'NONE' }),
  document('oavgjord', { outline }),
  forum('radet', {
    citations: [
      { document: 'hel', locator: '1.1 Rådet, r. 5–6', basis: 'TEXT', supports: [], certain: true },
    ],
  }),
]);
const read = (id: string, locator: string, around = 2) =>
  passage(reading, { document: id, locator, around });
const shown = (id: string, locator: string, around?: number) =>
  read(id, locator, around).lines.map(({ number, isCited }) => `${isCited ? '>' : ''}${number}`);
const says = (id: string, locator: string, language: 'SV' | 'EN' = 'SV') =>
  passageSentence(reading, read(id, locator), language);

describe('of a text that may be shown whole', () => {
  test('the place is marked, with the lines around it', () => {
    expect(shown('hel', '1.1 Rådet, r. 5–6')).toEqual(['3', '4', '>5', '>6', '7', '8']);
    expect(shown('hel', '1, r. 1', 1)).toEqual(['>1', '2']);
    expect(shown('hel', '2, r. 400', 1)).toEqual(['399', '>400']);
  });

  test('a section alone is its lines, a long one its first 200', () => {
    expect(shown('hel', '1.1', 0)).toHaveLength(18);
    const long = read('hel', '2 Flöden', 0);
    expect([long.lines.length, long.isCut, long.hasAfter]).toEqual([200, true, true]);
  });

  test('never more than 200 lines around are shown', () => {
    expect(shown('hel', '2 Flöden, r. 300', 1_000_000)).toHaveLength(301);
  });

  test('it tells the headings it stands under, before and after, with what rests on each', () => {
    const { sections, previous, next, hasBefore, hasAfter } = read('hel', '1.1 Rådet, r. 5–6');
    expect(sections.map(({ locator, facts, page }) => [locator, facts, page])).toEqual([
      ['1', 0, null],
      ['1.1 Rådet', 1, 4],
    ]);
    expect([previous, next?.locator, hasBefore, hasAfter]).toEqual([null, '2 Flöden', true, true]);
    expect(read('hel', '1.1').lines.find(({ number }) => number === 3)?.heading).toBe('1.1 Rådet');
  });
});

describe('of a text that may only be quoted', () => {
  test('the place alone is shown, 300 characters of it at the most, whatever is asked for', () => {
    expect(shown('citerad', '1, r. 2–4', 50)).toEqual(['>2', '>3']);
    expect(read('citerad', '1, r. 2–4').isCut).toBe(true);
    expect(read('citerad', '1, r. 2–3').isCut).toBe(false);
  });

  test('a name that is withheld is told as such', () => {
    expect(read('citerad', '1, r. 10').lines[0]).toMatchObject({ isWithheld: true });
  });

  test('a line that is not quoted whole is a place that is cut', () => {
    expect(read('citerad', '1, r. 11').isCut).toBe(true);
  });
});

test.each([
  ['hel', '1.1, r. 5–6', 'Rad 5–6 i hel, som texten lyder.'],
  ['citerad', '1, r. 2–3', 'Citat: rad 2–3 i citerad.'],
  ['citerad', '1, r. 2–4', 'Citat ur rad 2–4 i citerad; mer av texten får inte visas.'],
  ['citerad', '2, r. 90', 'Av rad 90 i citerad har ingen text lagts in.'],
  ['stangd', '1, r. 2', 'Texten i stangd får inte visas.'],
  ['oavgjord', '1, r. 2', 'Det är inte avgjort om texten i oavgjord får visas.'],
])('of %s %s it is said: %s', (id, locator, sentence) => {
  expect(says(id, locator)).toBe(sentence);
  expect(says(id, locator, 'EN')).toMatch(/^[A-Z].*\.$/);
});

test('a place that is not there is refused, with the nearest', () => {
  expect(() => read('hel', '7 Annat')).toThrow(KnowledgeError);
  expect(() => read('radet', '1')).toThrow(/is a FORUM/);
});
