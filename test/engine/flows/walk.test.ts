/** Walks come to an end, whatever the shape. */
import { expect, test } from 'vitest';
import { openLens } from '../../../src/engine/flows/lens.ts';
import { inOrder, reach } from '../../../src/engine/flows/reach.ts';
import { walk } from '../../../src/engine/flows/walk.ts';
import { downstream } from '../../../src/engine/questions/downstream/downstream.ts';
import { paths } from '../../../src/engine/questions/paths/paths.ts';
import { flow, forum, readingOfFacts } from '../asking.ts';

const size = 100_000;
const id = (at: number) => `p${String(at % size).padStart(6, '0')}`;
const ring = readingOfFacts(
  Array.from({ length: size }, (_, at) => at).flatMap((at) => [
    forum(id(at)),
    flow(`f${String(at).padStart(6, '0')}`, `${id(at)} → ${id(at + 1)}`),
  ]),
);
const plan = { start: 0, direction: 'DOWNSTREAM', lift: 1, lens: openLens } as const;

test('a ring of 100,000 parties is walked round once', () => {
  const { count, scratch } = walk(ring.graph, { ...plan, depth: Number.POSITIVE_INFINITY });
  expect(count).toBe(size);
  expect(scratch.degree[size - 1]).toBe(size - 1);
  expect(downstream(ring, { of: id(0), depth: 1_000_000, first: 1 }).total).toBe(size - 1);
});

test('a walk may be taken again and again in the same working space', () => {
  for (const depth of [3, 1, 2]) {
    const found = reach(ring.graph, { ...plan, depth }, [openLens]);
    expect([...inOrder(ring.graph, found)]).toEqual([1, 2, 3].slice(0, depth));
  }
});

test('a long way is found, and that there is no other', () => {
  const { ways, partial } = paths(ring, { from: id(0), to: id(3000) });
  expect(ways.map(({ length }) => length)).toEqual([3000]);
  expect(partial).toBe(false);
});
