/** The landscape map: types across, levels down, who stands in each cell and why. */
import { expect, test } from 'vitest';
import {
  type LandscapeMap,
  landscapeMap,
} from '../../../../src/engine/questions/landscape-map/landscape-map.ts';
import {
  mapReasonSentence,
  mapSentence,
} from '../../../../src/engine/questions/landscape-map/map-sentences.ts';
import { Fact } from '../../../../src/model/fact.ts';
import { AreaColour, RoleName } from '../../../../src/model/words.ts';
import { mapSlowly } from '../../../oracle/landscape-map.ts';
import { chooser, randomFacts } from '../../../random-landscape.ts';
import { readingOfFacts } from '../../asking.ts';
import { actor, actorType, council, forum, seat, tie, valley } from '../../coverage/valley.ts';

const rows = ({ cells }: LandscapeMap) =>
  cells.flatMap(({ level, type, parties }) =>
    parties.map(({ party }) => `${level ?? '-'} ${type ?? '-'} ${party}`),
  );
const standing = ({ cells }: LandscapeMap, party: string, level: string | null) =>
  cells.flatMap((cell) => cell.parties).find((one) => one.party === party && one.level === level);
const placement = (id: string, of: string, values: object) =>
  Fact.parse({
    kind: 'PLACEMENT',
    id,
    of,
    primary: true,
    aliases: [],
    standing: 'ESTABLISHED',
    citations: [
      { document: 'rapporten', locator: '1', basis: 'TEXT', supports: [], certain: true },
    ],
    landscapes: ['dalen'],
    ...values,
  });

const small = valley(
  council,
  actorType('skolor'),
  actorType('gymnasier', { kindOf: ['skolor'] }),
  actorType('bolag'),
  actor('abys-gymnasium', { ofType: ['gymnasier'], servesPlaces: ['aby'] }),
  actor('okand'),
  seat('rad-gymnasier', { of: 'rad', for: 'gymnasier', side: 'provider' }),
  seat('rad-aby', { of: 'rad', for: 'abys-kommun' }),
  placement('kommuner-anstaller', 'kommuner', { role: 'anstaller' }),
);

test('a party stands in the cell of its level and in that of each of its seats; empty cells stay', () => {
  const map = landscapeMap(small, { landscape: 'dalen' });
  expect(map.columns).toEqual([
    { type: 'bolag', total: 0, named: 0 },
    { type: 'kommuner', total: 2, named: 2 },
    { type: 'skolor', total: 2, named: 1 },
    { type: null, total: 2, named: 2 },
  ]);
  expect(map.rows).toEqual([
    { level: 'EU', total: 0 },
    { level: 'NATIONAL', total: 0 },
    { level: 'REGIONAL', total: 3 },
    { level: 'LOCAL', total: 3 },
    { level: null, total: 1 },
  ]);
  expect(rows(map)).toEqual([
    'REGIONAL kommuner abys-kommun',
    'REGIONAL skolor gymnasier',
    'REGIONAL - region',
    'LOCAL kommuner abys-kommun',
    'LOCAL kommuner bebys-kommun',
    'LOCAL skolor abys-gymnasium',
    '- - okand',
  ]);
  expect([map.cells.length, map.empty, map.total, map.named, map.severalLevels]).toEqual([
    20, 14, 6, 5, 1,
  ]);
});

test('each standing says why: own level, seat, place, type, and what holds for the type', () => {
  const map = landscapeMap(small, { landscape: 'dalen' });
  const why = (party: string, level: string) => standing(map, party, level)?.why;
  expect(why('abys-kommun', 'LOCAL')).toEqual([
    { kind: 'LEVEL', fact: 'abys-kommun' },
    { kind: 'ROLE', fact: 'kommuner-anstaller' },
    { kind: 'TYPE', fact: 'abys-kommun' },
  ]);
  expect(why('abys-kommun', 'REGIONAL')?.[0]).toEqual({ kind: 'SEAT', fact: 'rad-aby' });
  expect(why('abys-gymnasium', 'LOCAL')).toEqual([
    { kind: 'PLACE', fact: 'abys-gymnasium' },
    { kind: 'TYPE_SEAT', fact: 'rad-gymnasier' },
    { kind: 'TYPE', fact: 'abys-gymnasium' },
  ]);
  expect(standing(map, 'gymnasier', 'REGIONAL')).toMatchObject({
    side: 'DESIGNED',
    roles: ['EDUCATOR'],
    areas: ['GREEN'],
  });
  const told = (kind: string, fact: string) => mapReasonSentence(small, { kind, fact }, 'SV');
  expect(told('PLACE', 'abys-gymnasium')).toBe(
    'Abys-gymnasium verkar i aby; dokumentet säger inte på vilken nivå.',
  );
  expect(told('LEVEL', 'abys-kommun')).toBe('Abys-kommun anges som lokal aktör.');
  expect(told('TYPE', 'abys-kommun')).toBe('Abys-kommun räknas till kommuner.');
});

test('area, role and place narrow the map; who has no stated place is counted', () => {
  const asked = (more: object) => landscapeMap(small, { landscape: 'dalen', ...more });
  expect(rows(asked({ area: 'GREEN' }))).toEqual([
    'REGIONAL kommuner abys-kommun',
    'REGIONAL skolor gymnasier',
    'LOCAL skolor abys-gymnasium',
  ]);
  expect(rows(asked({ area: 'BLUE' }))).toEqual([]);
  expect(rows(asked({ role: 'EMPLOYER' }))).toEqual([
    'REGIONAL kommuner abys-kommun',
    'LOCAL kommuner abys-kommun',
    'LOCAL kommuner bebys-kommun',
  ]);
  const inBeby = asked({ place: 'beby' });
  expect(rows(inBeby)).toEqual(['LOCAL kommuner bebys-kommun']);
  expect(inBeby.withoutPlace).toBe(3);
  expect(rows(asked({ place: 'dalslan' }))).toHaveLength(4);
});

test('a selection narrows the map, alone and with the other filters', () => {
  const asked = (more: object) => landscapeMap(small, { landscape: 'dalen', ...more });
  const picked = asked({ select: 'type:kommuner' });
  expect(rows(picked)).toEqual([
    'REGIONAL kommuner abys-kommun',
    'LOCAL kommuner abys-kommun',
    'LOCAL kommuner bebys-kommun',
  ]);
  expect(rows(asked({ select: 'bebys-kommun' }))).toEqual(['LOCAL kommuner bebys-kommun']);
  expect(rows(asked({ select: 'type:kommuner', place: 'beby' }))).toEqual([
    'LOCAL kommuner bebys-kommun',
  ]);
  expect(rows(asked({ select: 'bebys-kommun', area: 'GREEN' }))).toEqual([]);
  expect(mapSentence(small, picked, 'SV')).toContain('(bara urvalet type:kommuner)');
  expect(() => asked({ select: 'type:kommuner and' })).toThrow('selection');
});

test('who ended or was succeeded is not on the map', () => {
  const changed = valley(
    actor('gammal', { level: 'LOCAL', to: '2019' }),
    actor('forbundet', { level: 'REGIONAL' }),
    actor('saknad', { level: 'LOCAL', standing: 'MISSING' }),
    forum('natverk'),
    tie('SUCCEEDS', 'region', 'forbundet'),
  );
  const map = landscapeMap(changed, { landscape: 'dalen' });
  expect(rows(map).map((row) => row.split(' ').at(-1))).toEqual([
    'region',
    'abys-kommun',
    'bebys-kommun',
  ]);
  expect(map.former).toEqual([
    { party: 'forbundet', successor: 'region', tie: 'region.succeeds.forbundet' },
  ]);
});

test('unknown landscapes and places are refused with what is near', () => {
  const ask = (asked: { landscape: string; place?: string }) => () => landscapeMap(small, asked);
  expect(ask({ landscape: 'dale' })).toThrow('No landscape has the id "dale".');
  expect(ask({ landscape: 'dalen', place: 'vasteras' })).toThrow('dalen has no place "vasteras".');
});

test('the map tells in words what it holds and what it is silent about', () => {
  const map = landscapeMap(small, { landscape: 'dalen', role: 'EMPLOYER' });
  expect(mapSentence(small, map, 'SV')).toBe(
    'Landskapskartan över dalen (bara arbetsgivare) visar två namngivna aktörer. 10 av 12 rutor är tomma: där nämner källorna ingen. En aktör står på flera nivåer.',
  );
  expect(mapSentence(small, map, 'EN')).toContain('One actor stands at several levels.');
});

test.each(Array.from({ length: 40 }, (_, at) => at + 1))(
  'a random landscape (%i) is mapped as reading it fact by fact does',
  (number) => {
    const drawn = randomFacts(number, { parties: 25, flows: 5 });
    const choose = chooser(number + 77);
    const holders = drawn.filter(({ kind }) => kind === 'ACTOR' || kind === 'ACTOR_TYPE');
    const forums = drawn.filter(({ kind }) => kind === 'FORUM' || kind === 'FORUM_TYPE');
    const seats =
      forums.length === 0
        ? []
        : choose.some(holders, 0.5).map((holder, at) =>
            seat(`seat${at}`, {
              for: holder.id,
              of: choose.one(forums).id,
              landscapes: choose.chance(0.5) ? [] : ['sormland'],
            }),
          );
    const facts = [...drawn, ...seats];
    const reading = readingOfFacts(facts);
    for (const area of [null, ...AreaColour.options])
      for (const role of [null, ...RoleName.options]) {
        const asked = { landscape: 'sormland', area, role };
        expect(rows(landscapeMap(reading, asked)).sort()).toEqual(mapSlowly(facts, asked));
      }
  },
);
