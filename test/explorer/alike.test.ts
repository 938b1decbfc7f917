import { expect, it } from 'vitest';
import { alike } from '../../src/explorer/coverage/alike.ts';
import type { MatrixResult } from '../../src/explorer/coverage/matrix.ts';

function result(id: string, place: string | undefined, check = 'has-its-forum') {
  return {
    id,
    status: 'UNKNOWN',
    ground: 'NOT_DOCUMENTED',
    seriousness: 'LAW',
    side: 'DOCUMENTED',
    answeredBy: 'MUNICIPALITY',
    check: { id: check },
    topic: { id: 'seats', name: 'Platser', place: 1, byThing: false, begins: false },
    of: { id: 'programrad', kind: 'FORUM_TYPE', name: 'Programråd' },
    areas: ['GREEN'],
    levels: ['LOCAL'],
    places: place === undefined ? [] : [{ id: place }],
  } as const satisfies MatrixResult & { ground: 'NOT_DOCUMENTED' };
}
const ids = (results: ReturnType<typeof result>[]) =>
  alike(results).map((group) => group.results.map(({ id }) => id));

it('what one check found of one thing in several places is told once', () => {
  expect(ids([result('a', 'flen'), result('b', 'trosa'), result('c', 'flen', 'other')])).toEqual([
    ['a', 'b'],
    ['c'],
  ]);
});

it('two findings of the same place, or of no place, stand apart', () => {
  expect(ids([result('a', 'flen'), result('b', 'flen')])).toEqual([['a'], ['b']]);
  expect(ids([result('a', undefined), result('b', undefined)])).toEqual([['a'], ['b']]);
});
