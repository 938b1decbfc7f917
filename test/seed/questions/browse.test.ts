/** Everything of some kinds in the real landscapes. */
import { expect, test } from 'vitest';
import { type BrowseQuestion, browse } from '../../../src/engine/questions/browse/browse.ts';
import type { EntityKind } from '../../../src/model/fact.ts';
import { seedReading } from '../../seed-reading.ts';

const nodes = (asked: BrowseQuestion, reading = seedReading) =>
  browse(reading, asked).edges.map(({ node }) => node);

test('landscapes, roles and areas stand together by their Swedish names', () => {
  expect(nodes({ kinds: ['LANDSCAPE', 'ROLE', 'AREA'] })).toEqual([
    'de-som-anstaller',
    'fokus-pa-grupper',
    'gult',
    'blatt',
    'sormland',
    'utbildare',
    'gront',
    'vastmanland',
  ]);
});

test('the goals of the plan stand in the order of their numbers: the second before the tenth', () => {
  const goals = nodes({ kinds: ['GOAL'], landscape: 'vastmanland', first: 100 });
  expect(goals).toHaveLength(53);
  expect(goals.filter((id) => /^mal-\d+$/.test(id))).toEqual([
    'mal-1',
    'mal-2',
    'mal-3',
    'mal-4',
    'mal-5',
    'mal-6',
    'mal-7',
    'mal-8',
    'mal-9',
    'mal-10',
    'mal-11',
    'mal-12',
  ]);
});

test('a landscape has what is its own and what belongs to all', () => {
  const kinds: EntityKind[] = ['FORUM_TYPE'];
  expect(nodes({ kinds, landscape: 'vastmanland' })).toEqual([
    'programrad',
    'yh-styrgrupp',
    'yrkesrad',
  ]);
  expect(browse(seedReading, { kinds })).toMatchObject({ total: 11 });
  expect(nodes({ kinds: ['LANDSCAPE', 'ROLE'], landscape: 'sormland' })).toEqual([
    'de-som-anstaller',
    'fokus-pa-grupper',
    'sormland',
    'utbildare',
  ]);
});

test('what has no name stands by what it says', () => {
  expect(nodes({ kinds: ['PLACEMENT'], first: 3 })).toEqual([
    'af-fokus-pa-grupper',
    'samverkansrad-forberedande-insatser.placement.arbetsformedlingen',
    'samverkansrad-omstallning-vagledning.placement.arbetsformedlingen',
  ]);
});
