/** The map on its sheet: bands, numbered sources, and what differs between two maps. */
import { describe, expect, test } from 'vitest';
import {
  bandsOf,
  differenceOf,
  headingOf,
  type MapCell,
  numberSources,
  placesWithin,
  sheetsOf,
} from '../../src/explorer/map/map-sheet.ts';

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

describe('bands', () => {
  test('columns that fit stand in one band', () => {
    expect(bandsOf([1, 2, 3], 7)).toEqual([[1, 2, 3]]);
  });
  test('too many columns are parted evenly', () => {
    expect(bandsOf([1, 2, 3, 4, 5, 6, 7, 8], 7)).toEqual([
      [1, 2, 3, 4],
      [5, 6, 7, 8],
    ]);
  });
  test('no columns are no bands', () => {
    expect(bandsOf([], 7)).toEqual([]);
  });
});

describe('sources', () => {
  test('a heading is a locator without lines and figures', () => {
    expect(headingOf('6.4.1 Arbetsutskott, r. 1222–1261, figur')).toBe('6.4.1 Arbetsutskott');
    expect(headingOf('Bilaga 2, figur')).toBe('Bilaga 2');
    expect(headingOf('Förord')).toBe('Förord');
  });
  test('headings are numbered through in their order, each once', () => {
    const cells = [
      cell('LOCAL', [
        ['flen', '10 Ort, r. 7'],
        ['gnesta', '2 Län, r. 1–2'],
      ]),
      cell('REGIONAL', [['trosa', '2 Län, r. 9']]),
    ];
    const { sources, numberOf } = numberSources(cells);
    expect(sources.map(({ places }) => places)).toEqual([
      [
        { number: 1, heading: '2 Län' },
        { number: 2, heading: '10 Ort' },
      ],
    ]);
    expect(cells.flatMap(({ parties }) => parties.map(numberOf))).toEqual([2, 1, 1]);
  });
});

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

describe('sheets of paper', () => {
  test('blocks that fit stand on one sheet', () => {
    expect(sheetsOf([40, 40, 20], 100)).toBe(1);
  });
  test('a block that does not fit goes whole to the next', () => {
    expect(sheetsOf([40, 70, 20], 100)).toBe(2);
  });
  test('a block higher than the page fits no number of sheets', () => {
    expect(sheetsOf([40, 101], 100)).toBe(Number.POSITIVE_INFINITY);
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
