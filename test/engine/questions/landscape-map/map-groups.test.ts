/** The groups of the map: every type and every actor without a type stands in one of them. */
import { expect, test } from 'vitest';
import { mapGroups } from '../../../../src/engine/questions/landscape-map/map-groups.ts';
import type { FactOf } from '../../../../src/model/fact.ts';

const landscape = (groups: FactOf<'LANDSCAPE'>['groups']) =>
  ({ groups }) as unknown as FactOf<'LANDSCAPE'>;
const school = { sv: 'Skola', en: 'School', has: ['rektorer', 'skolor', 'campus'] };

test("types stand in the landscape's order, and what it leaves out comes last", () => {
  expect(
    mapGroups(landscape([school]), ['kommuner', 'rektorer', 'skolor'], ['campus', 'almi']),
  ).toEqual([
    { name: { sv: 'Skola', en: 'School' }, types: ['rektorer', 'skolor'], untyped: ['campus'] },
    { name: null, types: ['kommuner'], untyped: ['almi'] },
  ]);
});

test('a landscape that groups nothing has one group of all, and an empty group is none', () => {
  expect(mapGroups(landscape(undefined), ['kommuner'], [])).toEqual([
    { name: null, types: ['kommuner'], untyped: [] },
  ]);
  expect(mapGroups(landscape([school]), ['kommuner'], []).map(({ types }) => types)).toEqual([
    ['kommuner'],
  ]);
});
