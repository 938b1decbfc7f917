/** Gives lines other lanes and ports where that lets fewer of them cross. */
import type { Point } from '../picture/shapes.ts';
import type { Lane, LinePlan } from './draw-lines.ts';
import { crossings } from './route.ts';

type Drawn = Map<string, readonly Point[]>;
type Choice = Pick<LinePlan, 'lanes' | 'exchanged'>;

/** So many drawings are tried at most: a picture of many lines stays quick to draw. */
const mostTries = 240;

function crossed(lines: Drawn): number {
  const all = [...lines.values()];
  let found = 0;
  all.forEach((one, at) => {
    for (const other of all.slice(at + 1)) found += crossings(one, other);
  });
  return found;
}

/** Every two of a list. */
function pairsOf<Item>(all: readonly Item[]): (readonly [Item, Item])[] {
  return all.flatMap((one, at) => all.slice(at + 1).map((other) => [one, other] as const));
}

/** Lanes of one gap that may be exchanged. */
function lanePairs({ lanes }: LinePlan) {
  return pairsOf([...lanes.keys()]).filter(([one, other]) => {
    const [a, b] = [lanes.get(one) as Lane, lanes.get(other) as Lane];
    return a.gap === b.gap && a.lane !== b.lane;
  });
}

/** Ports of one side of a box that may be exchanged. */
function portPairs({ ways }: LinePlan) {
  const sides = new Map<string, string[]>();
  for (const { line, out, into } of ways)
    for (const [side, port] of [
      [`${line.from} ${out}`, `${line.id} out`],
      [`${line.to} ${into}`, `${line.id} into`],
    ] as const)
      sides.set(side, [...(sides.get(side) ?? []), port]);
  return [...sides.values()].flatMap(pairsOf);
}

const withLanes = (choice: Choice, [one, other]: readonly [string, string]): Choice => ({
  ...choice,
  lanes: new Map(choice.lanes)
    .set(one, choice.lanes.get(other) as Lane)
    .set(other, choice.lanes.get(one) as Lane),
});
const withPorts = (choice: Choice, pair: readonly [string, string]): Choice => ({
  ...choice,
  exchanged: [...choice.exchanged, pair],
});

/** The lines, with lanes and ports exchanged wherever fewer cross then. */
export function untangled(plan: LinePlan, draw: (plan: LinePlan) => Drawn): Drawn {
  let choice: Choice = plan;
  let best = draw(plan);
  let fewest = crossed(best);
  let tries = 0;
  const isBetter = (next: Choice) => {
    if (fewest === 0 || tries === mostTries) return false;
    tries += 1;
    const drawn = draw({ ...plan, ...next });
    const now = crossed(drawn);
    if (now >= fewest) return false;
    [choice, best, fewest] = [next, drawn, now];
    return true;
  };
  const lanes = lanePairs(plan);
  for (const pair of lanes) isBetter(withLanes(choice, pair));
  for (const ports of portPairs(plan)) {
    const next = withPorts(choice, ports);
    if (!isBetter(next)) lanes.some((pair) => isBetter(withLanes(next, pair)));
  }
  return best;
}
