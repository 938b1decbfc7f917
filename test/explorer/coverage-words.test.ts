import { describe, expect, it } from 'vitest';
import {
  cellWords,
  lookOf,
  rowSecondLine,
  tallyInWords,
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

describe('a cell', () => {
  const two = { status: 'UNKNOWN', results: [result('a'), result('b')] } as const;
  const mixed = {
    status: 'UNKNOWN',
    results: [result('a'), result('b', { status: 'MET', inWords: 'finns, bekräftat' })],
  } as const;

  it('of one municipality has no number, so that nobody looks worse for being better documented', () => {
    expect(cellWords(say, two, false)).toBe('Inte bekräftat än');
    expect(cellWords(say, mixed, false)).toBe('Behöver klargöras');
  });

  it('with room says the sentence of its only result, or counts', () => {
    expect(cellWords(say, { status: 'UNKNOWN', results: [result('a')] }, true)).toBe(
      'Inte bekräftat än: Ingen källa visar a.',
    );
    expect(cellWords(say, mixed, true)).toBe('1 behöver klargöras, 1 bekräftad');
  });
});

it('what exists is counted as provided for or as confirmed', () => {
  const met = { status: 'MET' } as const;
  expect(tallyInWords(say, [result('a', met), result('b', met)])).toBe('2 bekräftade');
  expect(tallyInWords(say, [result('a', { ...met, side: 'DESIGNED' })])).toBe('1 ingår');
});

it('a row says which side it asks about', () => {
  const row = {
    of: undefined,
    check: undefined,
    levels: ['LOCAL'],
    results: [],
    answeredBy: 'REGION',
  } as const;
  expect(rowSecondLine(say, { ...row, side: 'DESIGNED' })).toBe('lokalt · tänkt?');
  expect(rowSecondLine(say, { ...row, side: 'DOCUMENTED' })).toBe('lokalt · bekräftat?');
  expect(rowSecondLine(say, { ...row, side: 'DOCUMENTED', answeredBy: 'MUNICIPALITY' })).toBe(
    'lokalt · bekräftat? · kommunen svarar',
  );
});
