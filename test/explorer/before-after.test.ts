import { expect, test } from 'vitest';
import { mostDrawn, touchedBy } from '../../src/explorer/what-if/before-after.ts';

const party = (id: string) => ({ id, name: id.toUpperCase() });
const flow = (id: string, from: string | null, to: string | null, via: readonly string[] = []) => ({
  id,
  from: from === null ? null : party(from),
  to: to === null ? null : party(to),
  via: via.map(party),
});
const ended = (why: 'NAMED' | 'END' | 'CARRIERS', ...parts: Parameters<typeof flow>) => ({
  why,
  flow: flow(...parts),
});
const drawn = (touched: ReturnType<typeof touchedBy>) =>
  touched.arrows.map(({ from, to }) => `${from} ${to}`);

test('a flow that ends with its carrier goes through it, any other straight', () => {
  const touched = touchedBy(
    [ended('CARRIERS', 'f', 'a', 'b', ['c']), ended('END', 'g', 'c', 'd', ['e'])],
    [],
  );
  expect(drawn(touched)).toEqual(['a c', 'c b', 'c d']);
  expect([...touched.parties.keys()].toSorted()).toEqual(['a', 'b', 'c', 'd']);
});

test('what comes has no flow that ends, and who goes stands there though nothing ends', () => {
  const touched = touchedBy([], [{ from: party('a'), to: party('b') }], [party('c')]);
  expect(touched.arrows).toEqual([{ id: 'new 0', from: 'a', to: 'b', ends: undefined }]);
  expect(touched.parties.has('c')).toBe(true);
});

test('of many only some are drawn, and it is told how many; one without an end is not', () => {
  const many = Array.from({ length: mostDrawn + 3 }, (_, at) =>
    ended('END', `f${at}`, 'a', `b${at}`),
  );
  const touched = touchedBy([ended('END', 'half', 'a', null), ...many], []);
  expect(touched.shown).toBe(mostDrawn);
  expect(touched.arrows.length).toBe(mostDrawn);
});
