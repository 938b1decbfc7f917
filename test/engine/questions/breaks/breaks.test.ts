/** Where flow stops, in rows one can read. */
import { expect, test } from 'vitest';
import type { BreakAnswer } from '../../../../src/engine/answering/answer.ts';
import { breaks } from '../../../../src/engine/questions/breaks/breaks.ts';
import {
  area,
  flow,
  forum,
  forumType,
  groupOfPeople,
  landscape,
  readingOfFacts,
} from '../../asking.ts';

const reading = readingOfFacts([
  landscape('sormland'),
  landscape('vastmanland'),
  area('gront', 'GREEN'),
  forumType('typ', { inAreas: ['gront'], level: 'REGIONAL' }),
  forum('del', { ofType: ['typ'] }),
  forum('givare'),
  forum('mottagare', { level: 'LOCAL' }),
  forum('oar', { landscapes: ['vastmanland'] }),
  groupOfPeople('langtidsarbetslosa'),
  flow('1-till-typ', 'givare → typ'),
  flow('2-fran-del', 'del → mottagare'),
  flow('3-okand', '? → typ'),
  flow('4-okand', 'del → ?', 'DEMAND'),
  flow('5-saknas', 'del → givare', 'NEED', { standing: 'MISSING' }),
  flow('6-till-folk', 'givare → langtidsarbetslosa'),
]);

const rows = ({ breaks: stops }: BreakAnswer) =>
  stops.map(({ kind, party, flow: id, level, areas }) =>
    [kind, party ?? id, level, ...areas].filter((word) => word !== null).join(' '),
  );

test('breaks come kind by kind; a named forum has what is stated for its type, groups of people may end a way', () => {
  const answer = breaks(reading);
  expect(rows(answer)).toEqual([
    'UNSTATED_GIVER 3-okand REGIONAL GREEN',
    'UNSTATED_RECEIVER 4-okand REGIONAL GREEN',
    'NO_WAY_ONWARD mottagare LOCAL',
    'NO_WAY_ONWARD typ REGIONAL GREEN',
    'NEVER_FED givare',
    'ISLAND gront GREEN',
    'ISLAND oar',
    'MISSING 5-saknas REGIONAL GREEN',
  ]);
  expect(answer.facets).toEqual([
    { dimension: 'kind', value: 'UNSTATED_GIVER', count: 1 },
    { dimension: 'kind', value: 'UNSTATED_RECEIVER', count: 1 },
    { dimension: 'kind', value: 'NO_WAY_ONWARD', count: 2 },
    { dimension: 'kind', value: 'NEVER_FED', count: 1 },
    { dimension: 'kind', value: 'ISLAND', count: 2 },
    { dimension: 'kind', value: 'MISSING', count: 1 },
    { dimension: 'area', value: 'GREEN', count: 5 },
    { dimension: 'level', value: 'LOCAL', count: 1 },
    { dimension: 'level', value: 'REGIONAL', count: 4 },
  ]);
  expect(answer).toMatchObject({ total: 8, weakestBasis: 'TEXT', partial: false });
});

test('a landscape leaves out what belongs to another', () => {
  expect(rows(breaks(reading, { landscape: 'sormland' }))).not.toContain('ISLAND oar');
  expect(rows(breaks(reading, { landscape: 'vastmanland' }))).toContain('ISLAND oar');
});

test('an area filter chooses flows and parties', () => {
  expect(rows(breaks(reading, { filter: { areas: ['GREEN'], kinds: ['DEMAND'] } }))).toEqual([
    'UNSTATED_RECEIVER 4-okand REGIONAL GREEN',
    'NEVER_FED del REGIONAL GREEN',
    'ISLAND gront GREEN',
    'ISLAND typ REGIONAL GREEN',
  ]);
});

test('only missing flows, when only their standing is asked for', () => {
  const kinds = breaks(reading, { filter: { standings: ['MISSING'] } }).breaks.map(
    (stop) => stop.kind,
  );
  expect(new Set(kinds)).toEqual(new Set(['ISLAND', 'MISSING']));
});
