/** Who stands where on the maps of the real landscapes. */
import { expect, test } from 'vitest';
import {
  type LandscapeMap,
  landscapeMap,
} from '../../../src/engine/questions/landscape-map/landscape-map.ts';
import { mapReasonSentence } from '../../../src/engine/questions/landscape-map/map-sentences.ts';
import { seedReading as seed } from '../../seed-reading.ts';

const standing = ({ cells }: LandscapeMap, party: string, level: string | null) =>
  cells.flatMap((cell) => cell.parties).find((one) => one.party === party && one.level === level);

test('a kind that is only our reading takes no column over: municipalities, regions and authorities keep theirs', () => {
  const columns = new Map(
    landscapeMap(seed, { landscape: 'sormland' }).columns.map(({ type, total }) => [type, total]),
  );
  for (const type of ['kommuner', 'regioner', 'myndigheter'])
    expect(columns.get(type), type).toBeGreaterThan(0);
  expect(columns.has('studieforbund')).toBe(false);
});

test("the Employment Service stands at three levels of Sörmland's map, each by facts of its own", () => {
  const map = landscapeMap(seed, { landscape: 'sormland' });
  const levels = map.cells.filter(({ parties }) =>
    parties.some(({ party }) => party === 'arbetsformedlingen'),
  );
  expect(levels.map(({ level, type }) => [level, type])).toEqual([
    ['NATIONAL', 'myndigheter'],
    ['REGIONAL', 'myndigheter'],
    ['LOCAL', 'myndigheter'],
  ]);
  expect(standing(map, 'arbetsformedlingen', 'LOCAL')).toMatchObject({
    roles: ['EDUCATOR', 'GROUP_FOCUSED'],
    side: 'DESIGNED',
  });
  for (const { parties } of map.cells)
    for (const { party, level, why } of parties) {
      expect(why.length, `${party} ${level}`).toBeGreaterThan(0);
      for (const { fact } of why) expect(seed.facts.byId.get(fact)?.citations).not.toEqual([]);
    }
});

test('a party whose level and type no source states stands under none, by its own fact', () => {
  const map = landscapeMap(seed, { landscape: 'sormland' });
  const [katec] = map.cells.flatMap(({ parties }) =>
    parties.filter(({ party }) => party === 'katec'),
  );
  expect(katec).toMatchObject({
    level: null,
    columns: [null],
    why: [{ kind: 'NAMED', fact: 'katec' }],
  });
  expect(mapReasonSentence(seed, { kind: 'NAMED', fact: 'katec' }, 'SV')).toBe(
    'Katec nämns; dokumentet säger varken nivå eller slag.',
  );
});
