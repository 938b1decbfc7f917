/** What single points cost on the shapes that are hardest to count, as large as a country: 6,310 parties, up to 31,500 flows. */
import { lostPairs } from '../../src/engine/flows/lost-pairs.ts';
import { netOf } from '../../src/engine/flows/net.ts';
import { chooser } from '../random-landscape.ts';
import type { Row } from './in-process.ts';

const [nodes, most] = [6310, 31_500] as const;
type Arc = readonly [from: number, to: number];
type Choose = ReturnType<typeof chooser>;

const times = (count: number, arc: (at: number) => Arc) =>
  Array.from({ length: count }, (_, at) => arc(at));
const ring = () => times(nodes, (at) => [at, (at + 1) % nodes]);
const clusters = (choose: Choose) =>
  times(most - 630, () => {
    const first = choose.below(631) * 10;
    return [first + choose.below(10), first + choose.below(10)];
  });

const shapes: Readonly<Record<string, (choose: Choose) => readonly Arc[]>> = {
  'a ring': ring,
  'a ring with flows back': (choose) => [
    ...ring(),
    ...times(most - nodes, () => {
      const from = choose.below(nodes);
      return [from, Math.max(0, from - 1 - choose.below(10))];
    }),
  ],
  'a path of clusters': (choose) => [
    ...clusters(choose),
    ...times(630, (at) => [at * 10, at * 10 + 15]),
  ],
  'a landscape without circles': (choose) =>
    times(most, () => {
      const from = choose.below(nodes);
      return [from, Math.min(nodes - 1, from + 1 + choose.below(8))];
    }),
};

/** Measures each shape once. */
export function measureShapes(tell: (line: string) => void): Row[] {
  return Object.entries(shapes).map(([name, arcsOf]) => {
    const drawn = arcsOf(chooser(7)).filter(([from, to]) => from !== to);
    const arcs = [...new Map(drawn.map((arc) => [arc.join(' '), arc])).values()];
    const same = (count: number) => Int32Array.from({ length: count }, (_, at) => at);
    const net = netOf({
      nodes,
      from: Int32Array.from(arcs, ([from]) => from),
      to: Int32Array.from(arcs, ([, to]) => to),
      node: same(nodes),
      arc: same(arcs.length),
    });
    const start = performance.now();
    const work = lostPairs(net, [], { left: Number.POSITIVE_INFINITY });
    while (!work.next().done);
    const taken = performance.now() - start;
    const what = `single points of ${name}`;
    tell(`country ${what}: ${taken.toFixed(0)} ms`);
    return { size: 'country', what, median: taken, low: taken, high: taken };
  });
}
