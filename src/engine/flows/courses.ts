/**
 * The courses of flows: between whom each flow goes when it is walked. A flow has the course that is stated; one back when
 * it is mutual; and one more for each who acts as one with an end: the forum whose meeting that is, the forum type that
 * runs the process. Walks follow courses and need not know why there are several.
 */
import type { Fact, FactOf, PartyFact } from '../../model/fact.ts';
import type { FactIndex } from '../../model/fact-index.ts';
import type { InSteps } from '../kept.ts';

/** By course: the flow and its ends; and which run back. Of each flow the stated course comes first. */
export interface Courses {
  readonly flows: readonly FactOf<'FLOW'>[];
  readonly back: ReadonlySet<number>;
  readonly giver: Int32Array;
  readonly receiver: Int32Array;
}

const isMeetingPlace = (fact: Fact | undefined) =>
  fact?.kind === 'FORUM' || fact?.kind === 'FORUM_TYPE';

/** Each process and the forum types that lead it, both ways. */
function runnersOf(facts: FactIndex): Map<string, string[]> {
  const joined = new Map<string, string[]>();
  const join = (one: string, other: string) => joined.set(one, [...(joined.get(one) ?? []), other]);
  for (const { tieKind, source, target, standing } of facts.of('TIE')) {
    if (tieKind !== 'LEADS' || standing === 'MISSING') continue;
    const kinds = [facts.byId.get(source)?.kind, facts.byId.get(target)?.kind];
    if (kinds[0] !== 'FORUM_TYPE' || kinds[1] !== 'PROCESS') continue;
    join(source, target);
    join(target, source);
  }
  return joined;
}

/**
 * Those who act as one with a party, itself first: what is given to a meeting is given to its forum, and a process and the
 * forum type that runs it are the same work. A forum is not each of its meetings.
 */
export function actingFor(
  facts: FactIndex,
  parties: readonly PartyFact[],
  numbers: ReadonlyMap<string, number>,
): (party: number) => readonly number[] {
  const runners = runnersOf(facts);
  return (party) => {
    if (party < 0) return [party];
    const found = [party];
    for (const one of found) {
      const fact = parties[one] as PartyFact;
      const forums = fact.kind === 'EVENT' ? fact.partOf : [];
      for (const id of [...forums, ...(runners.get(fact.id) ?? [])]) {
        const number = numbers.get(id);
        if (number === undefined || found.includes(number)) continue;
        if (fact.kind === 'EVENT' && !isMeetingPlace(parties[number])) continue;
        found.push(number);
      }
    }
    return found;
  };
}

/** Those who act as a party, by id, itself first: its meetings, the process it runs. The other way of {@link actingFor}. */
export function actedBy(facts: FactIndex, id: string): readonly string[] {
  const found = [id];
  const runners = runnersOf(facts);
  for (const one of found) {
    const fact = facts.byId.get(one);
    const meetings = isMeetingPlace(fact)
      ? facts
          .pointingTo(one)
          .flatMap((event) =>
            event.kind === 'EVENT' && event.partOf.includes(one) ? [event.id] : [],
          )
      : [];
    for (const other of [...meetings, ...(runners.get(one) ?? [])])
      if (!found.includes(other)) found.push(other);
  }
  return found;
}

/** The number of the course as its flow is stated. Nearly every flow has one only, so no list of them is kept. */
export function statedCourse({ flows }: Pick<Courses, 'flows'>, course: number): number {
  let first = course;
  while (first > 0 && flows[first - 1] === flows[first]) first -= 1;
  return first;
}

/** How many courses each flow has beyond the first, for those that have several: where it begins, and how many. */
export function severalCourses({ flows }: Pick<Courses, 'flows'>): (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (let course = 1; course < flows.length; course++) {
    if (flows[course - 1] !== flows[course]) continue;
    const last = found.at(-1);
    if (last !== undefined && last[0] + last[1] === course - 1) last[1] += 1;
    else found.push([course - 1, 1]);
  }
  return found;
}

/** The flows of all courses, from each flow once and what {@link severalCourses} says. */
export function flowsOfCourses<T>(
  flows: readonly T[],
  several: readonly (readonly [number, number])[],
): readonly T[] {
  if (several.length === 0) return flows;
  const found: T[] = [];
  const more = new Map(several);
  for (const flow of flows) {
    const times = 1 + (more.get(found.length) ?? 0);
    for (let time = 0; time < times; time++) found.push(flow);
  }
  return found;
}

/** The givers and the receivers that the flows of courses are stated for. */
export function statedEnds(courses: Courses): Int32Array[] {
  const stated = Int32Array.from(courses.flows, (_, course) => statedCourse(courses, course));
  return [courses.giver, courses.receiver].map((ends) =>
    stated.map((course) => ends[course] as number),
  );
}

/** Does this course go between the very parties its flow is stated for, in either direction? */
export function asStated(
  graph: Pick<Courses, 'flows' | 'giver' | 'receiver'>,
  course: number,
): boolean {
  const { giver, receiver } = graph;
  const first = statedCourse(graph, course);
  if (first === course) return true;
  return giver[course] === receiver[first] && receiver[course] === giver[first];
}

/** How many flows are laid out at one go. */
const atOnce = 4000;

/** Lays out the courses of all flows in flow order, in steps; of each flow the stated one comes first. */
export function* coursesOf(
  flows: readonly FactOf<'FLOW'>[],
  numberOf: (id: string | undefined) => number,
  acting: (party: number) => readonly number[],
): InSteps<Courses> {
  const of: FactOf<'FLOW'>[] = [];
  const back = new Set<number>();
  const [giver, receiver]: [number[], number[]] = [[], []];
  const add = (flow: FactOf<'FLOW'>, first: number, isBack: boolean, ends: [number, number]) => {
    for (let at = first; at < of.length; at++)
      if (giver[at] === ends[0] && receiver[at] === ends[1]) return;
    if (isBack) back.add(of.length);
    of.push(flow);
    giver.push(ends[0]);
    receiver.push(ends[1]);
  };
  for (const [at, flow] of flows.entries()) {
    if (at % atOnce === 0) yield;
    const first = of.length;
    const [from, to] = [numberOf(flow.giver), numberOf(flow.receiver)];
    add(flow, first, false, [from, to]);
    const [givers, receivers] = [acting(from), acting(to)];
    if (!flow.mutual && givers.length === 1 && receivers.length === 1) continue;
    // What one meeting of a forum gives another stays within the forum.
    const isWithin = (one: number, other: number) =>
      acting(one).includes(other) || acting(other).includes(one);
    const pairs = givers.flatMap((one) =>
      receivers.flatMap((other): [number, number][] =>
        (one === from && other === to && one !== other) || !isWithin(one, other)
          ? [[one, other]]
          : [],
      ),
    );
    for (const pair of pairs) add(flow, first, false, pair);
    if (!flow.mutual) continue;
    for (const receiver of receivers)
      for (const [one, other] of pairs)
        if (other === receiver) add(flow, first, true, [other, one]);
  }
  return {
    flows: of,
    back,
    giver: Int32Array.from(giver),
    receiver: Int32Array.from(receiver),
  };
}
