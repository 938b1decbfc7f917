/** Pairs lost by what goes, against a slow count on small nets of many shapes, and what a count does when its steps are spent. */
import { expect, test } from 'vitest';
import { lostPairs } from '../../../src/engine/flows/lost-pairs.ts';
import { netOf } from '../../../src/engine/flows/net.ts';
import { chooser } from '../../random-landscape.ts';

type Arc = readonly [from: number, to: number];

const upTo = (count: number) => Array.from({ length: count }, (_, at) => at);

function netOfArcs(nodes: number, arcs: readonly Arc[]) {
  const numbers = (list: readonly number[]) => Int32Array.from(list);
  return netOf({
    nodes,
    from: numbers(arcs.map(([from]) => from)),
    to: numbers(arcs.map(([, to]) => to)),
    node: numbers(upTo(nodes)),
    arc: numbers(upTo(arcs.length)),
  });
}

function counted(...asked: Parameters<typeof lostPairs>) {
  const work = lostPairs(...asked);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** How many ordered pairs reach each other; those of one node may be left out, and a way may not pass another. */
function slowPairs(nodes: number, arcs: readonly Arc[], out = -1, gone = -1): number {
  let pairs = 0;
  for (const start of upTo(nodes)) {
    if (start === out || start === gone) continue;
    const seen = new Set([start]);
    for (const node of seen)
      for (const [from, to] of arcs) if (from === node && to !== gone) seen.add(to);
    pairs += [...seen].filter((node) => node !== out).length - 1;
  }
  return pairs;
}

const shapes: Readonly<
  Record<string, (nodes: number, choose: ReturnType<typeof chooser>) => Arc[]>
> = {
  ring: (nodes) => upTo(nodes).map((at) => [at, (at + 1) % nodes]),
  chain: (nodes, choose) =>
    upTo(nodes - 1).flatMap((at): Arc[] =>
      choose.chance(0.6)
        ? [
            [at, at + 1],
            [at + 1, at],
          ]
        : [[at, at + 1]],
    ),
  'ring of rings': (nodes) =>
    upTo(nodes).flatMap((at): Arc[] => {
      const first = at - (at % 4);
      const next = at % 4 === 3 || at + 1 === nodes ? first : at + 1;
      return at === first
        ? [
            [at, next],
            [at, first + 4 < nodes ? first + 4 : 0],
          ]
        : [[at, next]];
    }),
  acyclic: (nodes, choose) =>
    upTo(nodes * 2).map((): Arc => {
      const [one, other] = [choose.below(nodes), choose.below(nodes)];
      return [Math.min(one, other), Math.max(one, other)];
    }),
  anything: (nodes, choose) =>
    upTo(choose.below(nodes * 3)).map((): Arc => [choose.below(nodes), choose.below(nodes)]),
};

test.for(Object.keys(shapes))('%s: every loss is as by taking away one after the other', (name) => {
  for (let seed = 1; seed <= 150; seed++) {
    const choose = chooser(seed);
    const nodes = 2 + choose.below(20);
    const stray = upTo(choose.below(4)).map((): Arc => [choose.below(nodes), choose.below(nodes)]);
    const drawn = [...(shapes[name]?.(nodes, choose) ?? []), ...stray];
    const once = new Map(drawn.map((arc) => [arc.join(' '), arc]));
    const arcs = [...once.values()].filter(([from, to]) => from !== to);
    const sets = upTo(3)
      .map(() => upTo(arcs.length).filter(() => choose.chance(0.2)))
      .filter(({ length }) => length > 1);
    const found = counted(
      netOfArcs(nodes, arcs),
      sets.map((one) => Int32Array.from(one)),
      {
        left: Number.POSITIVE_INFINITY,
      },
    );
    const all = slowPairs(nodes, arcs);
    const without = (some: readonly number[]) =>
      slowPairs(
        nodes,
        arcs.filter((_, arc) => !some.includes(arc)),
      );
    expect({
      seed,
      pairs: found.pairs,
      nodes: [...found.nodes],
      arcs: [...found.arcs],
      sets: [...found.sets],
    }).toEqual({
      seed,
      pairs: all,
      nodes: upTo(nodes).map(
        (node) => slowPairs(nodes, arcs, node) - slowPairs(nodes, arcs, node, node),
      ),
      arcs: upTo(arcs.length).map((arc) => all - without([arc])),
      sets: sets.map((some) => all - without(some)),
    });
  }
});

test('a count whose steps are spent says so, and says nothing too high', () => {
  const ring = upTo(60).map((at): Arc => [at, (at + 1) % 60]);
  const all = counted(netOfArcs(60, ring), [], { left: Number.POSITIVE_INFINITY });
  for (const left of [0, 10_000, 30_000, 60_000]) {
    const some = counted(netOfArcs(60, ring), [], { left });
    expect([left, some.whole]).toEqual([left, false]);
    for (const [node, pairs] of some.nodes.entries())
      expect(pairs).toBeLessThanOrEqual(all.nodes[node] as number);
  }
});
