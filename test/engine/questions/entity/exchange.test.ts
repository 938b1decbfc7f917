import { expect, test } from 'vitest';
import { reachAnswer } from '../../../../src/engine/answering/reach-answer.ts';
import { carrierSentence } from '../../../../src/engine/questions/entity/carrier-sentence.ts';
import { type Exchange, exchangeOf } from '../../../../src/engine/questions/entity/exchange.ts';
import { fixtureReading } from '../../../fixture-reading.ts';

const nothing: Exchange = {
  landscape: null,
  feeders: 0,
  fed: 0,
  parties: 0,
  gives: 0,
  receives: 0,
  flows: 0,
  inherited: 0,
  inheritedFrom: [],
  carried: [],
  soleCarrierOf: 0,
  carriesBetween: [],
};

test('who stands on both sides counts once among the parties', () => {
  expect(exchangeOf(fixtureReading, 'branschforum')).toEqual({
    ...nothing,
    feeders: 3,
    fed: 3,
    parties: 5,
    gives: 3,
    receives: 4,
    flows: 7,
    // What is given to its own meeting is given to it.
    inherited: 0,
  });
});

test('a carrier has what it carries, and between which levels', () => {
  expect(exchangeOf(fixtureReading, 'kunskapsverket')).toEqual({
    ...nothing,
    fed: 1,
    parties: 1,
    gives: 1,
    flows: 1,
    carried: ['rad-fragar-branschforum'],
    soleCarrierOf: 1,
    carriesBetween: ['LOCAL', 'REGIONAL'],
  });
});

test('what is stated for a kind is inherited by each of it', () => {
  const { flows, inherited } = exchangeOf(fixtureReading, 'nordby-rad') ?? nothing;
  expect([flows, inherited]).toEqual([4, 4]);
});

test('a landscape that is not of the party has no effect, and what is no party has no exchange', () => {
  expect(exchangeOf(fixtureReading, 'branschforum', 'dalen')?.landscape).toBe('dalen');
  expect(exchangeOf(fixtureReading, 'branschforum', 'annat')?.landscape).toBeNull();
  expect(exchangeOf(fixtureReading, 'dalen')).toBeNull();
});

test('the sentence of a carrier begins with the verb', () => {
  const carrier = { ...nothing, carried: ['a', 'b', 'c'] };
  const between = { ...carrier, carriesBetween: ['LOCAL', 'REGIONAL'] as const };
  const told = (exchange: Exchange) =>
    (['SV', 'EN'] as const).map((language) => carrierSentence(exchange, language));
  expect([
    ...told({ ...between, soleCarrierOf: 3 }),
    ...told({ ...carrier, soleCarrierOf: 1 }),
    ...told({ ...carrier, carried: ['a'], soleCarrierOf: 1 }),
    ...told(carrier),
    ...told(nothing),
  ]).toEqual([
    'Bär tre flöden mellan region och kommun, ensam om dem alla.',
    'Carries three flows between region and municipality, the only carrier of them all.',
    'Bär tre flöden, ensam om ett av dem.',
    'Carries three flows, the only carrier of one of them.',
    'Bär ett flöde, ensam om det.',
    'Carries one flow, its only carrier.',
    'Bär tre flöden.',
    'Carries three flows.',
    null,
    null,
  ]);
});

test('each flow tells the party one step nearer, also where it is stated for a whole of that', () => {
  const { edges } = reachAnswer(fixtureReading, 'UPSTREAM', { of: 'dalforum', depth: 2 });
  const region = edges.find(({ node }) => node === 'region-dalen');
  const at = region?.by.findIndex(({ flow }) => flow === 'laget-till-varmotet') ?? -1;
  expect(region?.by[at]?.statedBetween).toEqual(['region-dalen', 'branschforum-arshjul-q1']);
  expect(region?.towards[at]).toBe('branschforum');
});
