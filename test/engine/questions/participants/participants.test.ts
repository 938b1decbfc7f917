/** Who sits or takes part where. */
import { expect, test } from 'vitest';
import { participants } from '../../../../src/engine/questions/participants/participants.ts';
import { Fact } from '../../../../src/model/fact.ts';
import { event, forum, readingOfFacts } from '../../asking.ts';

const cited = (basis: string, certain = true) => ({
  aliases: [],
  standing: 'PROPOSED',
  landscapes: [],
  citations: [{ document: 'kalla', locator: '1 Text', basis, supports: [], certain }],
});
function seat(id: string, of: string, who: string, basis: string, certain = true): Fact {
  return Fact.parse({
    kind: 'SEAT',
    id,
    of,
    for: who,
    capacity: 'MEMBER',
    ...cited(basis, certain),
  });
}
const small = readingOfFacts([
  forum('rad'),
  forum('utskott'),
  event('mote', 'rad'),
  forum('bolag'),
  forum('skola'),
  forum('fack'),
  seat('s1', 'rad', 'skola', 'TEXT'),
  seat('s2', 'utskott', 'skola', 'FIGURE'),
  seat('s3', 'rad', 'bolag', 'FIGURE', false),
  Fact.parse({
    kind: 'PARTICIPATION',
    id: 'p1',
    in: 'mote',
    by: 'bolag',
    onBehalfOf: 'fack',
    capacity: 'GUEST',
    politicalParty: 'X',
    ...cited('TEXT'),
  }),
]);
type Asked = Parameters<typeof participants>[1];
const rows = (asked: Asked) =>
  participants(small, asked).participants.map(({ who, in: where, notIn, capacities }) => [
    who,
    where,
    notIn,
    capacities,
  ]);

test('those in most come first, and each tells where it is and where it is not', () => {
  expect(rows({ in: ['rad', 'utskott', 'mote'] })).toEqual([
    ['bolag', ['rad', 'mote'], ['utskott'], ['MEMBER', 'GUEST']],
    ['skola', ['rad', 'utskott'], ['mote'], ['MEMBER']],
  ]);
});

test('only those in all, in a capacity or on a basis are told when asked so', () => {
  expect(rows({ in: ['rad', 'utskott'], inAll: true })).toEqual([
    ['skola', ['rad', 'utskott'], [], ['MEMBER']],
  ]);
  expect(rows({ in: ['rad', 'mote'], capacities: ['GUEST'] })).toEqual([
    ['bolag', ['mote'], ['rad'], ['GUEST']],
  ]);
  expect(rows({ in: ['rad', 'utskott'], bases: ['FIGURE'] }).map(([who]) => who)).toEqual([
    'bolag',
    'skola',
  ]);
});

test('on whose behalf people take part can be told instead of who they are', () => {
  expect(rows({ in: ['mote'], onBehalf: true }).map(([who]) => who)).toEqual(['fack']);
  expect(participants(small, { in: ['mote'] }).participants[0]?.politicalParties).toEqual(['X']);
});

test('a seat on uncertain citations alone is told as such', () => {
  const { participants: found } = participants(small, { in: ['rad'] });
  expect(found.map(({ who, certain }) => [who, certain])).toEqual([
    ['bolag', false],
    ['skola', true],
  ]);
});

test('pages lead on, and a cursor of another question is refused', () => {
  const asked = { in: ['rad', 'utskott', 'mote'] };
  const [first] = participants(small, { ...asked, first: 1 }).participants;
  const after = first?.cursor ?? '';
  expect(participants(small, { ...asked, after }).participants.map(({ who }) => who)).toEqual([
    'skola',
  ]);
  expect(() => participants(small, { in: ['rad'], after })).toThrow('another revision or question');
});

test('what cannot be asked is told', () => {
  expect(() => participants(small, { in: [] })).toThrow('it may name 1 to 20');
  expect(() => participants(small, { in: ['okand'] })).toThrow('Nothing has the id "okand"');
  expect(() => participants(small, { in: ['s1'] })).toThrow('"s1" is a SEAT');
});
