/** Who stands around a party in the picture: columns of steps on each side, and each flow between them. */
import { followed } from '../../client/followed.ts';
import type { AroundFragment, PartyFragment } from '../ask/documents.generated.ts';
import type { ShownFlow } from '../parts/shown-flow.ts';
import { Growth, signOf } from './growth.ts';

/** A side of a party: those who feed it, or those it feeds. */
export type Side = 'up' | 'down';

/** What was asked and answered about one side of one party. */
export interface Reached {
  readonly of: string;
  readonly side: Side;
  readonly edges: AroundFragment['edges'];
  readonly unstated: AroundFragment['unstated'];
  readonly total: number;
}

/** A party where it stands in the picture. */
export interface Neighbour {
  /** Unique in the picture; the party's id where it stands once. */
  readonly key: string;
  readonly id: string;
  /** Null stands for an end that no source states. */
  readonly party: PartyFragment | null;
  /** Steps from the asked party; those who feed it are negative, 0 stands below it. */
  readonly column: number;
  /** The key of the one it was reached from. */
  readonly parent: string;
  /** Flows to it, and from it, that the answers do not show. */
  readonly hidden: Readonly<Record<Side, number>>;
  /** Steps of the shortest circle through it and the asked party, when longer than two. */
  readonly circle: number | undefined;
  /** The key of the one that was opened to show it. */
  readonly openedBy?: string;
  /** It stands elsewhere in the picture too, nearer the asked party. */
  readonly isRepeat?: boolean;
}

/** A flow in the picture, from key to key. */
export interface Drawn {
  /** Unique in the picture; the flow's id where it is drawn once. */
  readonly key: string;
  readonly flow: ShownFlow;
  readonly from: string;
  readonly to: string;
}

/** What the picture shows. */
export interface Neighbourhood {
  readonly root: PartyFragment;
  /** The nearest first. */
  readonly neighbours: readonly Neighbour[];
  readonly flows: readonly Drawn[];
  /** How many more there are on a side of a party that was asked, by `side:id`. */
  readonly more: ReadonlyMap<string, number>;
  /** How many parties were reached on a side of a party that was asked, by `side:id`. */
  readonly totals: ReadonlyMap<string, number>;
}

/** The id of an end that no source states. */
export function unstatedEnd(flow: { readonly id: string }): string {
  return `unstated:${flow.id}`;
}

/** Adds one side of one party; nothing when the party stands where its further neighbours have no column. */
function grow(growth: Growth, root: string, depth: number, answer: Reached): void {
  const { of, side, edges, unstated } = answer;
  const start = growth.keyOn(side, of);
  if (start === undefined) return;
  const isRoot = of === root;
  const sign = signOf(side);
  const column = growth.columnOf(start);
  // Whoever stands further in shows its neighbours as the next step already.
  if (!isRoot && Math.abs(column) < depth) return;
  const openedBy = isRoot ? {} : { openedBy: start };
  for (const { node, degree, by, towards, onward, inbound } of edges) {
    const nearKeys = by.map((_, at) => {
      const id = towards[at];
      return (degree > 1 && id ? growth.keyOn(side, id) : undefined) ?? start;
    });
    const hidden = { up: inbound, down: onward };
    const parent = nearKeys[0] ?? start;
    const at = column + sign * degree;
    const key = growth.stand(side, node, { column: at, parent, hidden, ...openedBy });
    by.map(followed).forEach((flow, place) => {
      const near = nearKeys[place] as string;
      if (side === 'up') growth.draw(flow, key, near);
      else growth.draw(flow, near, key);
    });
  }
  for (const flow of unstated.map(followed)) {
    const id = unstatedEnd(flow);
    growth.unstated(id, column + sign, start);
    if (side === 'up') growth.draw(flow, id, start);
    else growth.draw(flow, start, id);
  }
}

/**
 * Puts answers together.
 *
 * One step away, who stands on both sides stands once, below the asked party. Further away, or where such a party is
 * opened, each side is told by itself, so that a column holds whom the answer of its side counts there. A flow that was
 * stated for a whole, such as all regions, is drawn to the asked party when it reached it directly.
 *
 * @param answers - of the asked party first, then of those that were opened, in the order they were opened
 * @param circling - flows of a party to itself
 * @param depth - how many steps were asked
 */
export function neighbourhoodOf(
  root: PartyFragment,
  answers: readonly Reached[],
  circling: readonly ShownFlow[] = [],
  depth = 1,
): Neighbourhood {
  const growth = new Growth(root.id, answers);
  const more = new Map<string, number>();
  const totals = new Map<string, number>();
  for (const answer of answers) {
    const { side, of, total, edges } = answer;
    totals.set(`${side}:${of}`, total);
    if (total > edges.length) more.set(`${side}:${of}`, total - edges.length);
    grow(growth, root.id, depth, answer);
  }
  for (const flow of circling) growth.draw(flow, root.id, root.id);
  const neighbours = [...growth.neighbours.values()];
  return { root, neighbours, flows: [...growth.flows.values()], more, totals };
}

/** Each flow once, in the order they were drawn. */
export function flowsIn({ flows }: Neighbourhood): ShownFlow[] {
  return [...new Map(flows.map(({ flow }) => [flow.id, flow])).values()];
}

/** How many parties stand around the asked one, each once. */
export function partiesIn({ neighbours }: Neighbourhood): number {
  const counted = neighbours.filter(({ party }) => party);
  return new Set(counted.map(({ id }) => id)).size;
}

/** The parties that feed the asked one, those on both sides, and those it feeds: what a phone lists. */
export function sidesOf({ root, flows }: Neighbourhood): Record<'up' | 'both' | 'down', Drawn[]> {
  const plain = (key: string) => key.replace(/~(up|down)$/, '');
  const giving = new Set(flows.filter(({ to }) => to === root.id).map(({ from }) => plain(from)));
  const getting = new Set(flows.filter(({ from }) => from === root.id).map(({ to }) => plain(to)));
  const sides: Record<'up' | 'both' | 'down', Drawn[]> = { up: [], both: [], down: [] };
  for (const drawn of flows) {
    if (drawn.from !== root.id && drawn.to !== root.id) continue;
    const other = plain(drawn.from === root.id ? drawn.to : drawn.from);
    if (giving.has(other) && getting.has(other)) sides.both.push(drawn);
    else sides[drawn.to === root.id ? 'up' : 'down'].push(drawn);
  }
  return sides;
}
