/** Landscapes stand apart: which of them an answer about some parties looks at. */
import { expect, test } from 'vitest';
import {
  landscapesOfFlow,
  landscapesOfParty,
  lensesApart,
  lensesOf,
} from '../../../src/engine/flows/landscape-lenses.ts';
import { lensOnLandscape, openLens, sees } from '../../../src/engine/flows/lens.ts';
import { flow, forum, landscape, readingOfFacts } from '../asking.ts';
import { numberOf } from './some-flows.ts';

const { graph } = readingOfFacts([
  landscape('dalen'),
  landscape('asen'),
  forum('i-dalen', { landscapes: ['dalen'] }),
  forum('pa-asen', { landscapes: ['asen'] }),
  forum('i-bada', { landscapes: ['asen', 'dalen'] }),
  forum('delad'),
  flow('1-dalen', 'delad → i-dalen', 'NEED', { landscapes: ['dalen'] }),
  flow('2-asen', 'delad → pa-asen', 'NEED', { landscapes: ['asen'] }),
  flow('3-alla', 'delad → i-bada'),
]);
/** The flows each lens sees, by their first letters. */
const seen = (...ids: string[]) =>
  lensesOf(
    graph,
    openLens,
    ids.map((id) => numberOf(graph, id)),
  ).map((lens) => graph.flows.filter((_, at) => sees(graph, lens, at)).map(({ id }) => id));

test('a party of one landscape is looked at there, with what is shared', () => {
  expect(seen('i-dalen')).toEqual([['1-dalen', '3-alla']]);
  expect(seen('pa-asen', 'i-bada')).toEqual([['2-asen', '3-alla']]);
});

test('a party of several landscapes is looked at in each landscape by itself', () => {
  expect(seen('delad').sort()).toEqual([
    ['1-dalen', '3-alla'],
    ['2-asen', '3-alla'],
  ]);
});

test('two without a landscape in common are looked at nowhere together, but each in their own', () => {
  expect(seen('i-dalen', 'pa-asen')).toEqual([]);
  const [one, other] = [numberOf(graph, 'i-dalen'), numberOf(graph, 'pa-asen')];
  expect(lensesApart(graph, openLens, one, other)).toEqual([
    [lensOnLandscape(graph, 'dalen'), lensOnLandscape(graph, 'asen')],
  ]);
  expect(lensesApart(graph, openLens, one, numberOf(graph, 'i-bada'))).toEqual([]);
});

test('a landscape somebody names is the only one', () => {
  const named = lensOnLandscape(graph, 'asen');
  expect(lensesOf(graph, named, [numberOf(graph, 'i-dalen')])).toEqual([named]);
});

test('parties and flows tell their landscapes', () => {
  expect(landscapesOfParty(graph, numberOf(graph, 'i-bada')).sort()).toEqual(['asen', 'dalen']);
  expect(landscapesOfParty(graph, numberOf(graph, 'i-dalen'))).toEqual(['dalen']);
  expect(landscapesOfFlow(graph, 0)).toEqual(['dalen']);
  expect(landscapesOfFlow(graph, 2)?.sort()).toEqual(['asen', 'dalen']);
});
