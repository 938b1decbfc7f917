/** What differs between two maps, and the places within a landscape. */
import { describe, expect, test } from 'vitest';
import { differenceOf, type MapCell, placesWithin } from '../../src/explorer/map/map-sheet.ts';

const document = { id: 'plan', name: 'Planen', authors: [], publisher: null, date: null };

function cell(level: MapCell['level'], names: readonly (readonly [string, string])[]): MapCell {
  return {
    level,
    type: 'kommuner',
    total: names.length,
    parties: names.map(([id, locator]) => ({
      party: { id, kind: 'ACTOR', name: id },
      roles: [],
      areas: [],
      side: 'DOCUMENTED',
      places: [],
      why: [
        {
          sentence: '',
          citations: [{ document, locator, basis: 'TEXT', certain: true }],
        },
      ],
    })),
  };
}

describe('two maps', () => {
  const rows = [{ level: 'LOCAL', name: 'Lokalt' }] as const;
  const columns = [{ type: { id: 'kommuner' }, name: 'Kommuner' }];
  test('who has come and who is gone stand with their cells', () => {
    const earlier = {
      rows,
      columns,
      cells: [
        cell('LOCAL', [
          ['flen', '1'],
          ['gnesta', '1'],
        ]),
      ],
    };
    const later = {
      rows,
      columns,
      cells: [
        cell('LOCAL', [
          ['flen', '1'],
          ['trosa', '1'],
        ]),
      ],
    };
    expect(differenceOf(earlier, later)).toEqual({
      come: [{ id: 'trosa', name: 'trosa', kind: 'ACTOR', column: 'Kommuner', row: 'Lokalt' }],
      gone: [{ id: 'gnesta', name: 'gnesta', kind: 'ACTOR', column: 'Kommuner', row: 'Lokalt' }],
    });
  });
});

test('places outside the landscape are left out, those deep inside it are not', () => {
  const places = [
    { id: 'torshalla', partOf: ['eskilstuna'] },
    { id: 'eskilstuna', partOf: ['lanet'] },
    { id: 'lanet', partOf: [] },
    { id: 'enkoping', partOf: [] },
  ];
  expect(placesWithin(places, ['lanet']).map(({ id }) => id)).toEqual([
    'torshalla',
    'eskilstuna',
    'lanet',
  ]);
});
