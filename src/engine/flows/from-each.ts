/** Which pairs are lost when something goes, counted giver by giver: what the dominators of each say. For nets without circles. */
import { countCutOff, type Gone } from './cut-off.ts';
import { growTree, roomForTree } from './dominators.ts';
import type { Net } from './net.ts';
import { add, type Problem, type Steps, type Tally } from './through-a-hub.ts';

/** About how many arcs so many nodes have. */
const arcsAmong = ({ nodes, from }: Net, count: number) => (count * from.length) / nodes;

/** Adds to a tally what is lost of the pairs of each start in turn; stops between two when the steps are spent. */
export function* fromEach(
  { net, starts, sets }: Problem,
  tally: Tally,
  steps: Steps,
): Generator<void, boolean> {
  const tree = roomForTree(net.nodes);
  const ways = { tree, away: net.out, back: net.in, isCut: new Uint8Array(net.nodes) };
  const gone: Gone = { node: -1, arcs: new Uint8Array(net.from.length) };
  for (let start = 0; start < net.nodes; start++) {
    if (starts[start] === 0 || net.out.offset[start] === net.out.offset[start + 1]) continue;
    if (steps.left < 0) return false;
    growTree(tree, net.out, net.in, start);
    const { count, order, arc, below, isOnly } = tree;
    tally.pairs += count - 1;
    for (let at = 1; at < count; at++) {
      add(tally.nodes, net.node[order[at] as number] as number, below[at] as number);
      if (isOnly[at] === 0) continue;
      add(tally.arcs, net.arc[arc[at] as number] as number, (below[at] as number) + 1);
    }
    steps.left -= 40 * count + 6 * arcsAmong(net, count);
    for (const { set, arcs } of sets) {
      for (const one of arcs) gone.arcs[one] = 1;
      const { count: cut, looked } = countCutOff(ways, arcs, net.to, gone);
      for (const one of arcs) gone.arcs[one] = 0;
      add(tally.sets, set, cut);
      steps.left -= arcs.length + 20 * looked;
    }
    yield;
  }
  return true;
}
