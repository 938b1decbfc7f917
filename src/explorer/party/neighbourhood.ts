/** Who stands around a party in the picture: one box per party, in columns of steps, and each flow once. */
import { followed } from '../../client/followed.ts';
import type { AroundFragment, PartyFragment } from '../ask/documents.generated.ts';
import type { ShownFlow } from '../parts/shown-flow.ts';

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

/** A party in the picture. */
export interface Neighbour {
  readonly id: string;
  /** Null stands for an end that no source states. */
  readonly party: PartyFragment | null;
  /** Steps from the asked party; those who feed it are negative, those on both sides are 0. */
  readonly column: number;
  /** The party it was reached from. */
  readonly parent: string;
  /** Flows to it, and from it, that the picture does not show. */
  readonly hidden: Readonly<Record<Side, number>>;
  /** Steps of the shortest circle through it and the asked party, when longer than two. */
  readonly circle: number | undefined;
}

/** A flow in the picture; an end that no source states has an id of its own. */
export interface Drawn {
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
}

/** The id of an end that no source states. */
export function unstatedEnd(flow: { readonly id: string }): string {
  return `unstated:${flow.id}`;
}

type Growing = { -readonly [Key in keyof Neighbour]: Neighbour[Key] };

const none = { up: 0, down: 0 } as const;

/** Flows that come to a party and go from it beyond those shown; both answers count them alike. */
function hiddenBy({ inbound, onward }: Reached['edges'][number]): Record<Side, number> {
  return { up: inbound, down: onward };
}

/** Each answer leaves out what it did not ask for; what neither shows is at most the smaller number. */
function both(one: Readonly<Record<Side, number>>, other: Readonly<Record<Side, number>>) {
  return { up: Math.min(one.up, other.up), down: Math.min(one.down, other.down) };
}

/** Steps to each party on each side of the asked one. */
function stepsOf(root: string, answers: readonly Reached[], side: Side): Map<string, number> {
  const own = answers.find((answer) => answer.of === root && answer.side === side);
  return new Map((own?.edges ?? []).map(({ node, degree }) => [node.id, degree]));
}

/**
 * Puts answers together.
 *
 * A flow that was stated for a whole, such as all regions, is drawn to the asked party when it
 * reached it directly; further away the whole gets a box of its own, since the part is not told.
 *
 * @param answers - of the asked party first, then of those that were opened, in the order they were opened
 * @param circling - flows of a party to itself
 */
export function neighbourhoodOf(
  root: PartyFragment,
  answers: readonly Reached[],
  circling: readonly ShownFlow[] = [],
): Neighbourhood {
  const neighbours = new Map<string, Growing>();
  const flows = new Map<string, Drawn>();
  const more = new Map<string, number>();
  const steps = { up: stepsOf(root.id, answers, 'up'), down: stepsOf(root.id, answers, 'down') };
  const columnOf = (id: string) => (id === root.id ? 0 : neighbours.get(id)?.column);

  /** The side on which a party stands that was reached on both: the nearer one. */
  const isElsewhere = (id: string, side: Side) => {
    const [up = Infinity, down = Infinity] = [steps.up.get(id), steps.down.get(id)];
    return side === 'up' ? down < up : up <= down && up !== Infinity;
  };
  const circleOf = (id: string) => {
    const [up, down] = [steps.up.get(id), steps.down.get(id)];
    return up !== undefined && down !== undefined && up + down > 2 ? up + down : undefined;
  };
  const add = (one: Pick<Growing, 'id' | 'party' | 'column' | 'parent' | 'hidden'>) =>
    neighbours.set(one.id, { ...one, circle: circleOf(one.id) });

  for (const { of, side, edges, unstated, total } of answers) {
    const start = columnOf(of);
    if (start === undefined) continue;
    const sign = side === 'up' ? -1 : 1;
    for (const edge of edges) {
      const { node, degree } = edge;
      const by = edge.by.map(followed);
      const nearEnd = (flow: ShownFlow) => (side === 'up' ? flow.to : flow.from);
      const parent = by
        .map((flow) => nearEnd(flow)?.id)
        .find((id) => id !== undefined && columnOf(id) !== undefined && id !== node.id);
      const known = neighbours.get(node.id);
      const hidden = hiddenBy(edge);
      if (known) known.hidden = both(known.hidden, hidden);
      else if (node.id !== root.id && (of !== root.id || !isElsewhere(node.id, side))) {
        const isBoth =
          of === root.id && steps.up.get(node.id) === 1 && steps.down.get(node.id) === 1;
        const from = (parent === undefined ? undefined : columnOf(parent)) ?? start;
        const column = degree === 1 ? start + sign : from + sign;
        add({
          id: node.id,
          party: node,
          column: isBoth ? 0 : column,
          parent: degree === 1 ? of : (parent ?? of),
          hidden,
        });
      }
      for (const flow of by) {
        const near = nearEnd(flow);
        const isLifted = near && flow.statedBetween && columnOf(near.id) === undefined;
        if (isLifted && degree > 1)
          add({
            id: near.id,
            party: near,
            column: start + sign * (degree - 1),
            parent: of,
            hidden: none,
          });
        const nearId = near ? (isLifted && degree === 1 ? of : near.id) : unstatedEnd(flow);
        const ends = side === 'up' ? [node.id, nearId] : [nearId, node.id];
        if (!flows.has(flow.id))
          flows.set(flow.id, { flow, from: ends[0] as string, to: ends[1] as string });
      }
    }
    if (total > edges.length) more.set(`${side}:${of}`, total - edges.length);
    for (const flow of unstated.map(followed)) {
      const id = unstatedEnd(flow);
      const isStated = side === 'up' ? flow.to : flow.from;
      const own = isStated && columnOf(isStated.id) !== undefined ? isStated.id : of;
      flows.set(flow.id, side === 'up' ? { flow, from: id, to: own } : { flow, from: own, to: id });
      add({ id, party: null, column: start + sign, parent: of, hidden: none });
    }
  }
  for (const flow of circling) flows.set(flow.id, { flow, from: root.id, to: root.id });
  const shown = [...flows.values()].filter(
    ({ from, to }) => columnOf(from) !== undefined && columnOf(to) !== undefined,
  );
  return { root, neighbours: [...neighbours.values()], flows: shown, more };
}

/** The parties that feed the asked one, those on both sides, and those it feeds: what a phone lists. */
export function sidesOf({ root, flows }: Neighbourhood): Record<'up' | 'both' | 'down', Drawn[]> {
  const giving = new Set(flows.filter(({ to }) => to === root.id).map(({ from }) => from));
  const getting = new Set(flows.filter(({ from }) => from === root.id).map(({ to }) => to));
  const sides: Record<'up' | 'both' | 'down', Drawn[]> = { up: [], both: [], down: [] };
  for (const drawn of flows) {
    const other = drawn.from === root.id ? drawn.to : drawn.from;
    if (drawn.from !== root.id && drawn.to !== root.id) continue;
    if (giving.has(other) && getting.has(other)) sides.both.push(drawn);
    else sides[drawn.to === root.id ? 'up' : 'down'].push(drawn);
  }
  return sides;
}
