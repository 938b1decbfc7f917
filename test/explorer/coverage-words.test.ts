import { describe, expect, it } from 'vitest';
import {
  cellTold,
  lookOf,
  rowLevels,
  tallyInWords,
  wholeTold,
} from '../../src/explorer/coverage/coverage-words.ts';
import { sv as say } from './areas-shown.ts';

function result(id: string, more: object = {}) {
  return {
    id,
    status: 'UNKNOWN',
    seriousness: 'ADVICE',
    side: 'DOCUMENTED',
    answeredBy: 'REGION',
    check: { id: 'one-chair-is-stated' },
    topic: { id: 'seats', name: 'Platser', place: 1, byThing: false, begins: false },
    of: { id: 'programrad', kind: 'FORUM_TYPE', name: 'Programråd' },
    areas: [],
    levels: [],
    places: [],
    sentence: `Ingen källa visar ${id}.`,
    inWords: 'inte bekräftat än',
    ...more,
  } as const;
}
const gap = (seriousness: 'LAW' | 'DESIGN' | 'ADVICE') => ({ status: 'GAP', seriousness }) as const;

describe('red', () => {
  it('stands only for what law or an adopted plan asks for and a source says is missing', () => {
    expect(lookOf('GAP', [gap('LAW')])).toBe('gap');
    expect(lookOf('GAP', [gap('ADVICE'), gap('DESIGN')])).toBe('gap');
    expect(lookOf('GAP', [gap('ADVICE'), { status: 'UNKNOWN', seriousness: 'LAW' }])).toBe('lack');
    expect(lookOf('UNKNOWN', [{ status: 'UNKNOWN', seriousness: 'LAW' }])).toBe('unk');
  });
});

const flen = { id: 'flen', name: 'Flen' };
const trosa = { id: 'trosa', name: 'Trosa' };

describe('a cell', () => {
  const row = { of: undefined };
  const two = {
    status: 'UNKNOWN',
    places: [flen],
    results: [result('a'), result('b')],
  } as const;
  const mixed = {
    ...two,
    results: [result('a'), result('b', { status: 'MET', inWords: 'finns, bekräftat' })],
  };

  it('of one municipality has no number, so that nobody looks worse for being better documented', () => {
    expect(cellTold(say, row, two, false, 9)).toEqual(['Inte bekräftat än', '']);
    expect(cellTold(say, row, mixed, false, 9)).toEqual(['Inte bekräftat än', '']);
  });

  it('with room says the sentence of its only result', () => {
    const one = { ...two, results: [result('a')] };
    expect(cellTold(say, row, one, true, 9)).toEqual([
      'Inte bekräftat än.',
      'Ingen källa visar a.',
    ]);
  });

  it('over all municipalities says that it holds for all', () => {
    const all = { ...two, places: [flen, trosa] };
    expect(cellTold(say, row, all, true, 2)).toEqual([
      'Inte bekräftat än',
      'i någon av kommunerna',
    ]);
  });

  it('of a whole names what is open and says what the rest is; things whose name is a sentence are counted', () => {
    const forum = { id: 'yrkesrad', kind: 'FORUM_TYPE', name: 'Yrkesråd' };
    const met = result('c', { status: 'MET', of: forum, inWords: 'finns, bekräftat' });
    expect(wholeTold(say, [result('a'), result('b', { of: forum }), met], 'UNKNOWN')).toEqual([
      'Inte bekräftat än:',
      'Programråd och Yrkesråd. 1 bekräftad.',
    ]);
    const flow = { id: 'f', kind: 'FLOW', name: 'A lämnar b till C' };
    expect(
      wholeTold(say, [result('a', { of: flow }), result('b', { of: flow })], 'UNKNOWN'),
    ).toEqual(['Inte bekräftat än:', '2 punkter.']);
  });
});

it('what exists is counted as provided for or as confirmed', () => {
  const met = { status: 'MET' } as const;
  expect(tallyInWords(say, [result('a', met), result('b', met)])).toBe('2 bekräftade');
  expect(tallyInWords(say, [result('a', { ...met, side: 'DESIGNED' })])).toBe('1 ingår');
});

it('a row says its levels, and whether municipalities answer', () => {
  const row = { of: undefined, check: undefined, levels: ['LOCAL'], answeredBy: 'REGION' } as const;
  expect(rowLevels(say, row)).toBe('lokalt');
  expect(rowLevels(say, { ...row, answeredBy: 'MUNICIPALITY' })).toBe('lokalt · kommunen svarar');
});
