import { describe, expect, it } from 'vitest';
import {
  cellsOf,
  type MatrixCheck,
  type MatrixResult,
  type MatrixTopic,
  matrixOf,
  resultsAt,
  tally,
  worst,
} from '../../src/explorer/coverage/matrix.ts';

const places = [
  { id: 'eskilstuna', name: 'Eskilstuna' },
  { id: 'flen', name: 'Flen' },
  { id: 'trosa', name: 'Trosa' },
];

const topic = (id: string, place: number): MatrixTopic => ({
  id,
  name: id,
  place,
  byThing: id === 'forums' || id === 'questions',
  begins: id === 'questions',
});
const topics = new Map<string, MatrixTopic>();
function check(id: string, of: MatrixTopic, placeInTopic: number): MatrixCheck {
  topics.set(id, of);
  const hasOwnRow = id === 'every-municipality-takes-part';
  return { id, holds: `${id}.`, placeInTopic, hasOwnRow };
}
const checks = new Map(
  [
    check('every-municipality-has-its-local-forum', topic('forums', 1), 3),
    check('every-regional-forum-exists', topic('forums', 1), 2),
    check('an-area-has-a-national-forum', topic('forums', 1), 4),
    check('every-municipality-takes-part', topic('takingPart', 2), 1),
    check('those-proposed-to-lead-were-heard', topic('takingPart', 2), 2),
    check('one-chair-is-stated', topic('seats', 3), 1),
    check('one-convener-is-stated', topic('seats', 3), 2),
    check('every-mandate-is-valid-today', topic('tasks', 6), 1),
  ].map((one) => [one.id, one]),
);

function result(id: string, more: Partial<MatrixResult> = {}): MatrixResult {
  const { check = { id: 'one-chair-is-stated' } } = more;
  return {
    id,
    topic: topics.get(check.id) as MatrixTopic,
    status: 'UNKNOWN',
    seriousness: 'ADVICE',
    side: 'DOCUMENTED',
    answeredBy: 'REGION',
    check,
    of: { id: 'programrad', kind: 'FORUM_TYPE', name: 'Programråd' },
    areas: ['GREEN'],
    levels: ['LOCAL'],
    places: [],
    ...more,
  };
}
const at = (...ids: string[]) => ids.map((id) => ({ id }));
const shape = (cells: ReturnType<typeof cellsOf>) =>
  cells.map((cell) => [
    cell.places.map(({ id }) => id).join(),
    cell.status,
    cell.results.map(({ id }) => id).join(),
  ]);

describe('the cells of a row', () => {
  it('are one over all municipalities when no place, or only the county, is named', () => {
    expect(shape(cellsOf([result('a')], places))).toEqual([
      ['eskilstuna,flen,trosa', 'UNKNOWN', 'a'],
    ]);
    expect(shape(cellsOf([result('a', { places: at('sormlands-lan') })], places))).toEqual([
      ['eskilstuna,flen,trosa', 'UNKNOWN', 'a'],
    ]);
  });

  it('stand apart where each municipality has its own result', () => {
    const rows = [
      result('a', { places: at('eskilstuna'), status: 'MET' }),
      result('b', { places: at('flen') }),
      result('c', { places: at('trosa') }),
    ];
    expect(shape(cellsOf(rows, places))).toEqual([
      ['eskilstuna', 'MET', 'a'],
      ['flen', 'UNKNOWN', 'b'],
      ['trosa', 'UNKNOWN', 'c'],
    ]);
  });

  it('join neighbours that share the very same results, and say the worst', () => {
    const rows = [
      result('a', { status: 'MET' }),
      result('b', { places: at('flen', 'trosa'), status: 'GAP' }),
    ];
    expect(shape(cellsOf(rows, places))).toEqual([
      ['eskilstuna', 'MET', 'a'],
      ['flen,trosa', 'GAP', 'a,b'],
    ]);
  });

  it('show where nothing was asked', () => {
    expect(shape(cellsOf([result('a', { places: at('flen') })], places))).toEqual([
      ['eskilstuna', undefined, ''],
      ['flen', 'UNKNOWN', 'a'],
      ['trosa', undefined, ''],
    ]);
  });
});

describe('the rows of the matrix', () => {
  const forum = result('forum', {
    check: { id: 'every-municipality-has-its-local-forum' },
    places: at('flen'),
  });
  const regional = result('regional', {
    check: { id: 'every-regional-forum-exists' },
    of: { id: 'branschforum', kind: 'FORUM_TYPE', name: 'Branschforum' },
    levels: ['REGIONAL'],
  });
  const convener = result('convener', {
    check: { id: 'one-convener-is-stated' },
    status: 'GAP',
    levels: ['REGIONAL'],
  });
  const chair = result('chair', { status: 'MET' });
  const mandate = result('mandate', { check: { id: 'every-mandate-is-valid-today' }, areas: [] });
  const all = [mandate, convener, chair, forum, regional];

  it('give each forum a row, then each topic, and end with what has no area', () => {
    const groups = matrixOf(all, places, checks);
    expect(groups.map(({ area, rows }) => [area, rows.map(({ key }) => key)])).toEqual([
      [
        'GREEN',
        [
          'green.branschforum.regional.documented',
          'green.programrad.local.documented',
          'green.seats.documented',
        ],
      ],
      ['WHOLE', ['whole.tasks.documented']],
    ]);
    expect(groups[0]?.rows[2]?.levels).toEqual(['REGIONAL', 'LOCAL']);
  });

  it('give each check and level a row when asked', () => {
    const [green] = matrixOf(all, places, checks, { eachCheck: true });
    expect(green?.rows.map(({ key }) => key)).toEqual([
      'green.branschforum.regional.documented',
      'green.programrad.local.documented',
      'green.one-chair-is-stated.local.documented',
      'green.one-convener-is-stated.regional.documented',
    ]);
  });

  it('hold what is provided for and what is in place apart', () => {
    const found = [result('a'), result('b', { side: 'DESIGNED', status: 'MET' })];
    const [green] = matrixOf(found, places, checks);
    expect(green?.rows.map(({ key, side }) => [key, side])).toEqual([
      ['green.seats.designed', 'DESIGNED'],
      ['green.seats.documented', 'DOCUMENTED'],
    ]);
  });

  it('hold what municipalities can answer themselves apart', () => {
    const found = [result('a'), result('b', { answeredBy: 'MUNICIPALITY', places: at('flen') })];
    const [green] = matrixOf(found, places, checks);
    expect(green?.rows.map(({ key }) => key)).toEqual([
      'green.seats.documented',
      'green.seats.documented.municipal',
    ]);
    expect(shape(green?.rows[1]?.cells ?? [])).toEqual([
      ['eskilstuna', undefined, ''],
      ['flen', 'UNKNOWN', 'b'],
      ['trosa', undefined, ''],
    ]);
  });

  it('repeat what concerns several areas, unless only one is shown', () => {
    const both = [result('a', { areas: ['GREEN', 'BLUE'] })];
    expect(matrixOf(both, places, checks).map(({ area }) => area)).toEqual(['GREEN', 'BLUE']);
    expect(matrixOf(both, places, checks, { only: 'BLUE' }).map(({ area }) => area)).toEqual([
      'BLUE',
    ]);
  });

  it('take what was asked of the landscape as a whole by topic, or by check', () => {
    const of = { id: 'vastmanland', kind: 'LANDSCAPE', name: 'Västmanland' } as const;
    const found = [
      result('a', { of, areas: [], check: { id: 'every-regional-forum-exists' } }),
      result('b', { of, areas: [], check: { id: 'an-area-has-a-national-forum' } }),
    ];
    expect(matrixOf(found, places, checks)[0]?.rows).toHaveLength(1);
    expect(matrixOf(found, places, checks, { eachCheck: true })[0]?.rows).toHaveLength(2);
  });

  it('leave a check that asks each municipality a row of its own beside that of its topic', () => {
    const found = [
      result('b', { check: { id: 'every-municipality-takes-part' } }),
      result('a', { check: { id: 'those-proposed-to-lead-were-heard' } }),
    ];
    expect(matrixOf(found, places, checks)[0]?.rows.map(({ key }) => key)).toEqual([
      'green.every-municipality-takes-part.local.documented',
      'green.takingPart.documented',
    ]);
  });

  it('tell which results a cell holds', () => {
    const rows = matrixOf(
      [result('a', { status: 'MET' }), result('b', { places: at('flen') })],
      places,
      checks,
    )[0]?.rows;
    const row = rows?.[0];
    if (!row) throw new Error('The row is not there.');
    expect(resultsAt(row, undefined).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(resultsAt(row, ['trosa']).map(({ id }) => id)).toEqual(['a']);
    expect(resultsAt(row, ['flen']).map(({ id }) => id)).toEqual(['a', 'b']);
  });
});

it('a gap outweighs what is unknown, and that what is met', () => {
  expect(worst(['MET', 'UNKNOWN', 'GAP'])).toBe('GAP');
  expect(worst(['NOT_APPLICABLE', 'MET'])).toBe('MET');
  expect(worst([])).toBeUndefined();
  expect(tally([{ status: 'MET' }, { status: 'GAP' }, { status: 'MET' }])).toEqual([
    { status: 'GAP', count: 1 },
    { status: 'MET', count: 2 },
  ]);
});

describe('a landscape without a design', () => {
  it('begins with what belongs to no area: each forum has a row of its own for its questions', () => {
    const forum = { id: 'radet', kind: 'FORUM', name: 'Rådet' } as const;
    const question = { topic: topic('questions', 1), of: forum, areas: [] };
    const landscape = { id: 'dalen', kind: 'LANDSCAPE', name: 'Dalen' } as const;
    const ofWhole = { ...question, of: landscape };
    const found = [result('a'), result('b', question), result('c', ofWhole)];
    const groups = matrixOf(found, places, checks);
    expect(groups.map(({ area, rows }) => [area, rows.map(({ of }) => of?.name)])).toEqual([
      ['WHOLE', [undefined, 'Rådet']],
      ['GREEN', [undefined]],
    ]);
  });
});
