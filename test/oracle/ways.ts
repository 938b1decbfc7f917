/** All simple ways by trying everything, and which parties reach each other by closing the relation. For small landscapes. */
import type { Lift } from '../../src/engine/flows/flow-graph.ts';
import { FlowKind } from '../../src/model/words.ts';
import {
  allMeant,
  areApart,
  type Course,
  coursesSeen,
  type FlowFact,
  factOf,
  inIdOrder,
  partiesOf,
  standsFor,
  type View,
  viewsOf,
} from './landscape.ts';

export interface WayAsked extends View {
  readonly from: string;
  readonly to: string;
  readonly lift: Lift;
}

/** Shortest first, then by flow ids in order, then by the courses of one flow. */
function inWayOrder(a: readonly Course[], b: readonly Course[]): number {
  const differs = a.findIndex((course, at) => course !== b[at]);
  if (a.length !== b.length || differs < 0) return a.length - b.length;
  const [one, other] = [a[differs], b[differs]] as [Course, Course];
  return inIdOrder(one.id, other.id) || one.nth - other.nth;
}

/** Ways in order as the ids of their flows, each once, whatever courses they take. */
const eachOnce = (ways: readonly (readonly Course[])[]): string[][] => {
  const told = [...ways].sort(inWayOrder).map((way) => way.map(({ id }) => id));
  const seen = new Set<string>();
  return told.filter((way) => !seen.has(way.join()) && seen.add(way.join()));
};

/** Where a way has come to a party: to itself, to what stands for it, and to whoever is it as well, such as its meetings. */
function ends(facts: View['facts'], to: string, lift: Lift): string[] {
  const others = partiesOf(facts).map(({ id }) => id);
  return [
    ...standsFor(facts, to, lift),
    ...others.filter((id) => allMeant(facts, id).includes(to)),
  ];
}

/** The flows a view shows, in groups that no way leaves: all together, or each kind by itself. */
function groupsOf(view: View): Course[][] {
  const seen = coursesSeen(view);
  if (view.filter?.sameKind !== true) return [seen];
  return FlowKind.options.map((kind) => seen.filter(({ flowKind }) => flowKind === kind));
}

/**
 * Every way over some flows. Without areas and roles a way passes no party twice. With them it leaves no party twice for
 * its own flows, and passes through no area or role twice with the same kind of flow, always with the kind it came by.
 */
function waysOver(
  { facts, from, lift }: WayAsked,
  goals: readonly string[],
  flows: readonly Course[],
  longest: number,
): Course[][] {
  const found: Course[][] = [];
  const near = (id: string) => standsFor(facts, id, lift === 'NONE' ? 'NONE' : 'TYPE');
  const go = (
    at: string,
    cameBy: string | null,
    way: readonly Course[],
    left: readonly string[],
  ) => {
    if (way.length === longest) return;
    for (const course of flows) {
      const { giver, receiver, flowKind } = course;
      if (giver === undefined || receiver === undefined) continue;
      const isOwn = near(at).includes(giver);
      const isThrough = !isOwn && standsFor(facts, at, lift).includes(giver);
      if (!isOwn && !(isThrough && (cameBy === null || cameBy === flowKind))) continue;
      const place = cameBy === null || isOwn ? at : `${giver} ${flowKind}`;
      if (left.includes(place)) continue;
      if (goals.includes(receiver)) found.push([...way, course]);
      else if (receiver !== from && (lift === 'WHOLES' || !left.includes(receiver)))
        go(receiver, flowKind, [...way, course], [...left, place]);
    }
  };
  go(from, null, [], []);
  return found;
}

/** Every way of at most `longest` steps, shortest first, then by flow ids; between parties that have a landscape in common. */
export function everyWay(asked: WayAsked, longest: number): string[][] {
  const goals = ends(asked.facts, asked.to, asked.lift);
  const ways = viewsOf(asked, [asked.from, asked.to]).flatMap((view) =>
    groupsOf(view).flatMap((flows) => waysOver({ ...asked, ...view }, goals, flows, longest)),
  );
  return eachOnce(ways);
}

/**
 * The shortest way across each place between two landscapes: there by the one to somebody both share, or to a flow that
 * itself leads across, and on by the other. What areas and roles pass on does not count.
 */
export function everyWayAcross(asked: WayAsked, longest: number): string[][] {
  const { facts, from, to } = asked;
  if (!areApart(asked, from, to)) return [];
  const lift = asked.lift === 'WHOLES' ? 'TYPE' : asked.lift;
  const goals = ends(facts, to, lift);
  const holds = (landscape: string) => (id: string) => {
    const { landscapes } = factOf(facts, id);
    return landscapes.length === 0 || landscapes.includes(landscape);
  };
  const kinds = asked.filter?.sameKind === true ? FlowKind.options : [null];
  const over = (view: View, kind: FlowKind | null) =>
    coursesSeen(view).filter(({ flowKind }) => kind === null || flowKind === kind);
  const found = kinds.flatMap((kind) =>
    factOf(facts, from).landscapes.flatMap((here) =>
      factOf(facts, to).landscapes.flatMap((there) => {
        const [one, other] = [here, there].map((landscape) => ({ ...asked, lift, landscape })) as [
          WayAsked,
          WayAsked,
        ];
        const [flowsHere, flowsThere] = [over(one, kind), over(other, kind)];
        const first = (way: WayAsked, ends: readonly string[], flows: readonly Course[]) =>
          waysOver(way, ends, flows, longest).sort(inWayOrder)[0];
        const before = (id: string) => (id === from ? [] : first(one, [id], flowsHere));
        const after = (id: string) => first({ ...other, from: id }, goals, flowsThere);
        const shared = partiesOf(facts)
          .map(({ id }) => id)
          .filter((id) => id !== from && holds(here)(id) && holds(there)(id))
          .map((id) => [before(id), [], after(id)]);
        const across = over({ ...asked, landscape: null }, kind)
          .filter(({ giver, receiver }) => giver !== undefined && receiver !== undefined)
          .filter(({ giver }) => holds(here)(giver as string))
          .filter(
            ({ receiver }) => holds(there)(receiver as string) && !holds(here)(receiver as string),
          )
          .map((course) => [
            before(course.giver as string),
            [course],
            course.receiver === to ? [] : after(course.receiver as string),
          ]);
        return [...shared, ...across].flatMap((legs) =>
          legs.every((leg) => leg !== undefined) ? [legs.flat() as Course[]] : [],
        );
      }),
    ),
  );
  return eachOnce(found);
}

/** The parts whose parties all reach each other, by closing the relation (Warshall); each sorted, without lone parties. */
export function partsByClosure(flows: readonly FlowFact[]): string[][] {
  const both = flows.filter(({ giver, receiver }) => giver !== undefined && receiver !== undefined);
  const ids = [...new Set(both.flatMap(({ giver, receiver }) => [giver, receiver] as string[]))];
  const reaches = new Set(both.map(({ giver, receiver }) => `${giver} ${receiver}`));
  for (const middle of ids)
    for (const one of ids)
      for (const other of ids)
        if (reaches.has(`${one} ${middle}`) && reaches.has(`${middle} ${other}`))
          reaches.add(`${one} ${other}`);
  const parts = new Map<string, string[]>();
  for (const one of ids) {
    const part = ids.filter(
      (other) => reaches.has(`${one} ${other}`) && reaches.has(`${other} ${one}`),
    );
    if (part.length > 0) parts.set(part.sort().join(), part);
  }
  return [...parts.values()];
}
