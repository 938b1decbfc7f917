/** Questions, the examples behind them, and their answers in words. */
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { othersOf } from '../../src/explorer/questions/examples.ts';
import { themes } from '../../src/explorer/questions/planner-questions.ts';
import { inEnglish, toldIn } from '../../src/explorer/questions/told-in.ts';

const questions = themes.flatMap((theme) => theme.questions);
const files = readdirSync(new URL('../../queries/examples/', import.meta.url))
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => name.replace('.graphql', ''));

describe('questions', () => {
  test('each leads to a page or has an example behind it', () => {
    expect(questions.filter(({ page, example }) => !page && !example)).toEqual([]);
  });
  test('each example is a file in queries/', () => {
    expect(
      questions.map(({ example }) => example).filter((one) => one && !files.includes(one)),
    ).toEqual([]);
  });
  test('an example no question has taken up stands among the others', () => {
    const known = { name: '13-what-is-missing-in-sormland', title: '', query: '' };
    const fresh = { name: '99-fresh', title: 'Fresh?', query: '{ x }' };
    expect(othersOf([known, fresh])).toEqual([fresh]);
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
