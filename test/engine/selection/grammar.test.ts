/** The grammar: what each way of writing a selection becomes. */
import { expect, test } from 'vitest';
import { parseSelection } from '../../../src/engine/selection/grammar.ts';

const at = (column: number, line = 1) => ({ line, column });
const name = (text: string, column: number, bare = true) => ({
  does: 'NAME',
  name: text,
  bare,
  at: at(column),
});

test.each([
  ['radet', name('radet', 1)],
  ['  "Lokalt råd" ', name('Lokalt råd', 3, false)],
  ['”Lokalt råd”', name('Lokalt råd', 1, false)],
  ['+radet', { does: 'WALK', name: 'radet', withSelf: true, up: null, at: at(1) }],
  ['2+radet+3', { does: 'WALK', name: 'radet', withSelf: true, up: 2, down: 3, at: at(1) }],
  ['upstream(radet)', { does: 'WALK', name: 'radet', withSelf: false, up: null, at: at(1) }],
  ['nedströms( radet , 2 )', { does: 'WALK', name: 'radet', withSelf: false, down: 2, at: at(1) }],
  ['Area:green,BLUE', { does: 'FIELD', field: 'area', values: ['green', 'BLUE'], at: at(1) }],
  ['plats:"Norra byn"', { does: 'FIELD', field: 'plats', values: ['Norra byn'], at: at(1) }],
  ['roots()', { does: 'ENDS', of: 'ROOTS', at: at(1) }],
  ['slut()', { does: 'ENDS', of: 'SINKS', at: at(1) }],
  ['ALL( )', { does: 'ENDS', of: 'ALL', at: at(1) }],
  ['android', name('android', 1)],
])('%s', (expression, tree) => {
  expect(parseSelection(expression)).toEqual(tree);
});

test('"and" binds before "or", a space is "and", and "not" takes what follows', () => {
  const expected = {
    does: 'OR',
    parts: [
      { does: 'AND', parts: [name('a', 1), name('b', 3)] },
      { does: 'AND', parts: [{ does: 'NOT', part: name('c', 12) }, name('d', 18)] },
    ],
  };
  expect(parseSelection('a b or  not c and d'.replace('  not', ' not'))).toEqual(expected);
});

test('Swedish joins as English, and parentheses bind first', () => {
  expect(parseSelection('a och (b eller inte c)')).toEqual({
    does: 'AND',
    parts: [
      name('a', 1),
      { does: 'OR', parts: [name('b', 8), { does: 'NOT', part: name('c', 21) }] },
    ],
  });
});

test.each([
  ['a and', at(6)],
  ['a )', at(3)],
  ['a\nor or', at(4, 2)],
  ['area:', at(5)],
  ['"a', at(1)],
])('%j is refused where it stops making sense', (expression, place) => {
  expect(() => parseSelection(expression)).toThrow(
    expect.objectContaining({
      location: expect.objectContaining({ start: expect.objectContaining(place) }),
    }),
  );
});
