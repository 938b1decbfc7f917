/** Parts in which every node reaches every other. */
import { expect, test } from 'vitest';
import { groupByOwner } from '../../../src/engine/flows/adjacency.ts';
import {
  type Arcs,
  circularArcs,
  partOfArc,
  partsOfArcs,
} from '../../../src/engine/flows/connected-parts.ts';
import { chooser } from '../../random-landscape.ts';

type Pair = readonly [from: number, to: number];

function arcsOf(nodes: number, pairs: readonly Pair[]): Arcs {
  const giver = Int32Array.from(pairs, ([from]) => from);
  const { offset, items } = groupByOwner(giver, nodes);
  const receiver = Int32Array.from(pairs, ([, to]) => to);
  return { outOffset: offset, out: items, giver, receiver };
}

/** Whom each node reaches, by trying until nothing is new. */
function reached(nodes: number, pairs: readonly Pair[]): Set<number>[] {
  const all = Array.from({ length: nodes }, (_, node) => new Set([node]));
  for (let size = -1, now = 0; size !== now; ) {
    size = now;
    for (const set of all)
      for (const [from, to] of pairs) if (to >= 0 && set.has(from)) set.add(to);
    now = all.reduce((sum, set) => sum + set.size, 0);
  }
  return all;
}

test('items are grouped by owner in their order; those of nobody are left out', () => {
  const { offset, items } = groupByOwner(Int32Array.from([1, -1, 0, 1]), 3);
  expect([[...offset], [...items]]).toEqual([
    [0, 1, 3, 3],
    [2, 0, 3],
  ]);
});

test('200 random webs: two nodes are in one part when each reaches the other', () => {
  for (let number = 0; number < 200; number++) {
    const choose = chooser(number);
    const nodes = 1 + choose.below(9);
    const pairs = Array.from(
      { length: choose.below(18) },
      (): Pair => [choose.below(nodes), choose.chance(0.1) ? -1 : choose.below(nodes)],
    );
    const { of } = partsOfArcs(arcsOf(nodes, pairs), () => true);
    const all = reached(nodes, pairs);
    for (let one = 0; one < nodes; one++)
      for (let other = 0; other < nodes; other++)
        expect(of[one] === of[other], `web ${number}: ${one} ${other}`).toBe(
          all[one]?.has(other) && all[other]?.has(one),
        );
  }
});

test('a part is circular when it has more nodes than one, or an arc back to itself', () => {
  const arcs = arcsOf(5, [
    [0, 1],
    [1, 0],
    [1, 2],
    [3, 3],
    [4, -1],
  ]);
  const parts = circularArcs(arcs, () => true);
  expect([parts.count, [...parts.of]]).toEqual([2, [0, 0, -1, 1, -1]]);
  expect(arcs.giver.map((_, arc) => partOfArc(arcs, parts, arc))).toEqual(
    Int32Array.from([0, 0, -1, 1, -1]),
  );
  expect(circularArcs(arcs, (arc) => arc !== 1).count).toBe(1);
  expect(circularArcs(arcs, () => true, Int32Array.from([0, 1, 0, -1, 0])).count).toBe(0);
});
