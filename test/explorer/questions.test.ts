/** Questions, the examples behind them, and their answers in words. */
import { describe, expect, test } from 'vitest';
import { othersOf, themesOf } from '../../src/explorer/questions/examples.ts';
import { inEnglish, toldIn } from '../../src/explorer/questions/told-in.ts';

const question = (asks: string, theme: string | null, example: string | null) => ({
  asks,
  theme,
  page: null,
  example,
});

describe('questions', () => {
  test('stand under their themes, also where two landscapes call a theme alike', () => {
    const [a, b, c] = [
      question('A?', 'När', null),
      question('B?', 'Vem', null),
      question('C?', 'När', null),
    ] as const;
    expect(themesOf([a, b, c])).toEqual([
      { name: 'När', questions: [a, c] },
      { name: 'Vem', questions: [b] },
    ]);
  });
  test('an example no question has taken up stands among the others', () => {
    const known = { name: '13-what-is-missing', title: '', query: '' };
    const fresh = { name: '99-fresh', title: 'Fresh?', query: '{ x }' };
    expect(othersOf([known, fresh], [question('A?', null, '13-what-is-missing')])).toEqual([fresh]);
  });
});

describe('an answer in words', () => {
  test('is the sentence of the whole where there is one', () => {
    expect(toldIn({ paths: { sentence: 'Ja.', ways: [{ sentence: 'Hit.' }] } })).toEqual([
      { sentence: 'Ja.' },
    ]);
  });
  test('is the sentences of its parts, with whom they are about', () => {
    expect(
      toldIn({ entities: [{ name: 'Flen', facts: [{ sentence: 'Var med.' }] }, null] }),
    ).toEqual([{ about: 'Flen', sentence: 'Var med.' }]);
  });
  test('is names where there are no sentences, and nothing where there are no names', () => {
    expect(toldIn({ browse: { edges: [{ node: { name: 'Mål 1' } }] } })).toEqual([
      { sentence: 'Mål 1' },
    ]);
    expect(toldIn({ revisions: { total: 2 } })).toEqual([]);
  });
  test('is asked for in English by the arguments of its texts', () => {
    expect(inEnglish('{\n  upstream(of: "x") {\n    sentence\n    nodes { id }\n  }\n}')).toBe(
      '{\n  upstream(of: "x") {\n    sentence(language: EN)\n    nodes { id }\n  }\n}',
    );
  });
});
