/** What facts point to, as relationships, and the plain ones for reading derived from flows and wholes. */
import neo4j from 'neo4j-driver';
import { actingFor, statedCourse } from '../../engine/flows/courses.ts';
import { giverOf, receiverOf } from '../../engine/flows/ends.ts';
import { idAt } from '../../engine/flows/party-at.ts';
import { typeLift, wholesOf, widestLift } from '../../engine/flows/stands-for.ts';
import type { Reading } from '../../engine/reading.ts';
import type { Fact } from '../../model/fact.ts';
import { references, targetsOf } from '../../model/references.ts';
import { sideOf } from '../../model/words.ts';

/** A relationship as `queries/load/relationships.cypher` takes it; `key` tells two between the same nodes apart. */
export interface RelationshipRow {
  readonly from: string;
  readonly type: string;
  readonly to: string;
  readonly key: string;
  readonly properties: Readonly<Record<string, unknown>>;
  /** Set for what no fact states as such: another course of a flow, and who acts as one with whom. */
  readonly isAdded?: true;
}

/** What a fact points to and cites; it follows from that fact alone. */
export function statedRows(fact: Fact): RelationshipRow[] {
  return [...pointingRows(fact), ...citationRows(fact)];
}

/** The plain ones for reading, which follow from all facts together. */
export function* derivedRows(reading: Reading): Generator<RelationshipRow> {
  yield* feedsRows(reading);
  yield* actingRows(reading);
  yield* liftRows(reading);
}

/** Rows by all they say, in whatever order their properties stand. */
export function bySaying(rows: Iterable<RelationshipRow>): Map<string, RelationshipRow> {
  const found = new Map<string, RelationshipRow>();
  for (const row of rows) found.set(saying(row), row);
  return found;
}

function saying({ from, type, to, key, properties }: RelationshipRow): string {
  const names = Object.keys(properties).sort();
  const told = names.map((name) => `${name} ${JSON.stringify(properties[name])}`);
  return [from, type, to, key, ...told].join(' ');
}

function pointingRows(fact: Fact): RelationshipRow[] {
  const all = [
    ...references[fact.kind].map(({ property, relationship }) => [property, relationship] as const),
    ['landscapes', 'IN_LANDSCAPE'] as const,
  ];
  return all.flatMap(([property, type]) =>
    [...new Set(targetsOf(fact, property))].map((to) => ({
      from: fact.id,
      type,
      to,
      key: '',
      properties: {},
    })),
  );
}

function citationRows(fact: Fact): RelationshipRow[] {
  return fact.citations.map(({ document, reason, supports, ...rest }, at) => {
    const key = String(at);
    const reasons = reason ? { reasonSv: reason.sv, reasonEn: reason.en } : {};
    const properties = { ...rest, supports: [...supports], ...reasons, key };
    return { from: fact.id, type: 'CITES', to: document, key, properties };
  });
}

/** The plain edges of flows with both ends, one for each course, for reading and for walks in Cypher. */
function* feedsRows({ graph }: Reading): Generator<RelationshipRow> {
  for (const [course, { id, flowKind, standing }] of graph.flows.entries()) {
    const giver = graph.parties[giverOf(graph, course)];
    const receiver = graph.parties[receiverOf(graph, course)];
    if (giver === undefined || receiver === undefined) continue;
    const row = {
      from: giver.id,
      type: 'FEEDS',
      to: receiver.id,
      key: id,
      properties: { flow: id, kind: flowKind, side: sideOf(standing), standing, key: id },
    };
    yield statedCourse(graph, course) === course ? row : { ...row, isAdded: true };
  }
}

/** Who acts as one with a party: the forum of a meeting, the forum type that runs a process. */
function* actingRows({ facts, graph }: Reading): Generator<RelationshipRow> {
  const acting = actingFor(facts, graph.parties, graph.partyNumber);
  for (const [number, { id }] of graph.parties.entries())
    for (const other of acting(number).slice(1)) {
      const to = idAt(graph, other);
      yield { from: id, type: 'ACTS_AS', to, key: '', properties: {}, isAdded: true };
    }
}

/** What stands for each party: itself (0), its types (1), its areas and roles (2). */
function* liftRows({ graph }: Reading): Generator<RelationshipRow> {
  for (const [number, { id }] of graph.parties.entries()) {
    yield liftRow(id, id, 0);
    for (const lift of [typeLift, widestLift])
      for (const whole of wholesOf(graph, number, lift, lift))
        yield liftRow(id, idAt(graph, whole), lift);
  }
}

function liftRow(from: string, to: string, lift: number): RelationshipRow {
  return { from, type: 'LIFTS', to, key: '', properties: { lift: neo4j.int(lift) } };
}
