/** Flows are found by id without a map, and landscapes are told apart without a word for each of them. */
import { expect, test } from 'vitest';
import { flowNumber } from '../../../src/engine/flows/flow-number.ts';
import { holdsParty, lensOnLandscape, sees } from '../../../src/engine/flows/lens.ts';
import { readingOf } from '../../../src/engine/reading-of.ts';
import { regionsOf } from '../../bench/regions.ts';

const { graph } = readingOf({
  facts: regionsOf(40, { parties: 30, flows: 60 }),
  revision: 1,
  digest: 'd',
  asOf: '2026-01-01T00:00:00Z',
});

test('each flow is found by its id, and nothing by any other', () => {
  for (const [number, { id }] of graph.flows.entries()) expect(flowNumber(graph, id)).toBe(number);
  for (const id of ['', 'a', 'region-0-flode-', 'region-0-flode-0x', 'zzz'])
    expect(flowNumber(graph, id)).toBeUndefined();
  expect(flowNumber({ flows: [] }, 'a')).toBeUndefined();
});

test('a flow is in a landscape when it and both its ends are, a party when it says so, in none being in all', () => {
  const inside = (landscapes: readonly string[], one: string) =>
    landscapes.length === 0 || landscapes.includes(one);
  for (const landscape of graph.landscapeNumber.keys()) {
    const lens = lensOnLandscape(graph, landscape);
    for (const [number, party] of graph.parties.entries())
      expect(holdsParty(graph, lens, number)).toBe(inside(party.landscapes, landscape));
    for (const [number, flow] of graph.flows.entries()) {
      const ends = [graph.giver[number], graph.receiver[number]] as number[];
      const stated = ends.filter((end) => end >= 0).map((end) => graph.parties[end]);
      const all = [flow, ...stated].every((one) => inside(one?.landscapes ?? [], landscape));
      expect(sees(graph, lens, number)).toBe(all);
    }
  }
});

test('a flow takes less than 50 bytes of arrays, however many landscapes there are', () => {
  const arrays = Object.values(graph).filter((value) => ArrayBuffer.isView(value));
  const bytes = arrays.reduce((sum, { byteLength }) => sum + byteLength, 0);
  expect(bytes / graph.flows.length).toBeLessThan(50);
});
