/** What is worked out once: when it is worked out, for how long it is kept, and on whose time. */
import { expect, test } from 'vitest';
import { atOnce, keptOf, keptOfParts } from '../../src/engine/kept.ts';
import { isTimeUp, spending } from '../../src/engine/work.ts';

const over = { isUp: () => true, pause: () => () => {} };

test('it is worked out once for each thing, on nobody’s time', () => {
  const worked: boolean[] = [];
  const lengthOf = keptOf((of: readonly string[]) => {
    worked.push(isTimeUp());
    return { length: of.length };
  });
  const [one, other] = [['a'], ['a', 'b']];
  spending(over, () => {
    expect(lengthOf(one)).toBe(lengthOf(one));
    expect(lengthOf(other)).toEqual({ length: 2 });
    expect(isTimeUp()).toBe(true);
  });
  expect(worked).toEqual([false, false]);
});

/** The first so many letters of a word, a step for each. */
function letters(most: number) {
  const begun: string[] = [];
  let steps = 0;
  const first = keptOfParts(most, function* (of: { readonly word: string }, part: string) {
    begun.push(part);
    let found = '';
    while (found.length < Number(part)) {
      steps += 1;
      yield;
      found += of.word[found.length];
    }
    return { found };
  });
  return { first, begun, steps: () => steps };
}

test('of its parts those asked longest ago go first', () => {
  const { first, begun } = letters(2);
  const of = { word: 'kompetens' };
  expect(['3', '4', '3', '5', '3', '4'].map((part) => first(of, part).found)).toEqual([
    'kom',
    'komp',
    'kom',
    'kompe',
    'kom',
    'komp',
  ]);
  expect(begun).toEqual(['3', '4', '5', '4']);
  expect(first({ word: 'landskap' }, '4').found).toBe('land');
});

test('it is worked out ahead step by step, and what somebody asked for meanwhile is left', () => {
  const { first, begun, steps } = letters(2);
  const of = { word: 'kompetens' };
  atOnce(first.ahead(of, '3'));
  expect([first(of, '3').found, begun]).toEqual(['kom', ['3']]);
  const ahead = first.ahead(of, '5');
  ahead.next();
  ahead.next();
  expect(steps()).toBe(5);
  expect(first(of, '5').found).toBe('kompe');
  expect(ahead.next().done).toBe(true);
  expect(steps()).toBe(10);
  expect([...first.ahead(of, '5')]).toEqual([]);
});
