/** The plain relationships for reading, which follow from all facts together: those of flows, of who acts as one, and of what stands for whom. */
import neo4j from 'neo4j-driver';
import { actingFor } from '../../engine/flows/courses.ts';
import { giverOf, receiverOf } from '../../engine/flows/ends.ts';
import type { FlowGraph } from '../../engine/flows/flow-graph.ts';
import { idAt } from '../../engine/flows/party-at.ts';
import { typeLift, wholesOf, widestLift } from '../../engine/flows/stands-for.ts';
import { areasPlacedIn } from '../../engine/placed-in.ts';
import type { Reading } from '../../engine/reading.ts';
import type { FactOf } from '../../model/fact.ts';
import { byId } from '../../model/fact-index.ts';
import { sideOf } from '../../model/words.ts';
import type { RelationshipRow } from './relationship-rows.ts';

/** Relationships to take away, and those to write; some may stand in both. */
export interface Differing {
  readonly gone: RelationshipRow[];
  readonly come: RelationshipRow[];
}

/** All of a reading. */
export function derivedRows(reading: Reading): RelationshipRow[] {
  return derivedChange(undefined, reading).come;
}

/** Those of flows and parties that are other than before. */
export function derivedChange(before: Reading | undefined, after: Reading): Differing {
  const differing: Differing = { gone: [], come: [] };
  compareFeeds(before?.graph, after.graph, differing);
  compareParties(before, after, differing);
  return differing;
}

/** Goes through the courses of both, which stand in the order of their flows' ids. */
function compareFeeds(before: FlowGraph | undefined, after: FlowGraph, { gone, come }: Differing) {
  for (let [then, now] = [0, 0]; ; ) {
    const [old, flow] = [before?.flows[then], after.flows[now]];
    if (old === undefined && flow === undefined) return;
    const order = old === undefined ? 1 : flow === undefined ? -1 : byId(old, flow);
    const oldEnd = before && order <= 0 ? courseAfter(before, then) : then;
    const end = order >= 0 ? courseAfter(after, now) : now;
    const isSame =
      order === 0 && before !== undefined && isSameFlow([before, then, oldEnd], [after, now, end]);
    if (before && !isSame) gone.push(...feedsRows([before, then, oldEnd]));
    if (!isSame) come.push(...feedsRows([after, now, end]));
    [then, now] = [oldEnd, end];
  }
}

/** The courses of one flow: the first, and the first after them. */
type CoursesOfFlow = readonly [graph: FlowGraph, from: number, to: number];

function courseAfter({ flows }: FlowGraph, course: number): number {
  let next = course + 1;
  while (flows[next] === flows[course]) next += 1;
  return next;
}

function isSameFlow([before, then, oldEnd]: CoursesOfFlow, [after, now, end]: CoursesOfFlow) {
  const [old, flow] = [before.flows[then], after.flows[now]];
  if (old?.flowKind !== flow?.flowKind || old?.standing !== flow?.standing) return false;
  if (oldEnd - then !== end - now) return false;
  for (let at = 0; at < end - now; at += 1) {
    const [one, other] = [then + at, now + at];
    if (giverAt(before, one) !== giverAt(after, other)) return false;
    if (receiverAt(before, one) !== receiverAt(after, other)) return false;
  }
  return true;
}

const giverAt = (graph: FlowGraph, course: number) => graph.parties[giverOf(graph, course)]?.id;
const receiverAt = (graph: FlowGraph, course: number) =>
  graph.parties[receiverOf(graph, course)]?.id;

/** The plain edges of a flow with both ends, one for each course, for reading and for walks in Cypher. */
function* feedsRows([graph, from, to]: CoursesOfFlow): Generator<RelationshipRow> {
  for (let course = from; course < to; course += 1) {
    const { id, flowKind, standing } = graph.flows[course] as FactOf<'FLOW'>;
    const [giver, receiver] = [giverAt(graph, course), receiverAt(graph, course)];
    if (giver === undefined || receiver === undefined) continue;
    const properties = { flow: id, kind: flowKind, side: sideOf(standing), standing, key: id };
    yield { from: giver, type: 'FEEDS', to: receiver, key: id, properties };
  }
}

function compareParties(before: Reading | undefined, after: Reading, { gone, come }: Differing) {
  const old = new Map<string, RelationshipRow[]>();
  if (before) for (const [id, rows] of standingFor(before)) old.set(id, rows);
  for (const [id, rows] of standingFor(after)) {
    const former = old.get(id);
    old.delete(id);
    if (former && isSameRows(former, rows)) continue;
    gone.push(...(former ?? []));
    come.push(...rows);
  }
  for (const rows of old.values()) gone.push(...rows);
}

const isSameRows = (one: readonly RelationshipRow[], other: readonly RelationshipRow[]) =>
  one.length === other.length &&
  one.every(({ type, to, properties }, at) => {
    const row = other[at] as RelationshipRow;
    return type === row.type && to === row.to && `${properties.lift}` === `${row.properties.lift}`;
  });

/**
 * Who acts as one with each party: the forum of a meeting, the forum type that runs a process; the areas it is placed in; and what stands for it:
 * itself (0), its types (1), its areas and roles (2).
 */
function* standingFor({ facts, graph }: Reading): Generator<[string, RelationshipRow[]]> {
  const acting = actingFor(facts, graph.parties, graph.partyNumber);
  for (const [number, party] of graph.parties.entries()) {
    const { id: from } = party;
    const rows: RelationshipRow[] = [liftRow(from, from, 0)];
    for (const to of areasPlacedIn(facts, party))
      rows.push({ from, type: 'IN_AREA', to, key: '', properties: {} });
    for (const other of acting(number).slice(1))
      rows.push({ from, type: 'ACTS_AS', to: idAt(graph, other), key: '', properties: {} });
    for (const lift of [typeLift, widestLift])
      for (const whole of wholesOf(graph, number, lift, lift))
        rows.push(liftRow(from, idAt(graph, whole), lift));
    yield [from, rows];
  }
}

function liftRow(from: string, to: string, lift: number): RelationshipRow {
  return { from, type: 'LIFTS', to, key: '', properties: { lift: neo4j.int(lift) } };
}
