/** What facts point to, as relationships, and the plain ones for reading derived from flows and wholes. */
import neo4j from 'neo4j-driver';
import type { Reading } from '../flows/flow-graph.ts';
import type { Fact } from '../model/fact.ts';
import { references, targetsOf } from '../model/references.ts';
import { sideOf } from '../model/words.ts';

/** A relationship as `queries/load/relationships.cypher` takes it; `key` tells two between the same nodes apart. */
export interface RelationshipRow {
  readonly from: string;
  readonly type: string;
  readonly to: string;
  readonly key: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** All relationships of a reading, by what identifies them and all they say. */
export function relationshipRows(reading: Reading): Map<string, RelationshipRow> {
  const rows = new Map<string, RelationshipRow>();
  const add = (row: RelationshipRow) => rows.set(JSON.stringify(row), row);
  for (const fact of reading.facts.facts) {
    for (const row of pointingRows(fact)) add(row);
    for (const row of citationRows(fact)) add(row);
    const edge = feedsRow(fact);
    if (edge) add(edge);
  }
  for (const row of liftRows(reading)) add(row);
  return rows;
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

/** The plain edge of a flow with both ends, for reading and for walks in Cypher. */
function feedsRow(fact: Fact): RelationshipRow | undefined {
  if (fact.kind !== 'FLOW' || !fact.giver || !fact.receiver) return undefined;
  const { id, flowKind, standing } = fact;
  return {
    from: fact.giver,
    type: 'FEEDS',
    to: fact.receiver,
    key: id,
    properties: { flow: id, kind: flowKind, side: sideOf(standing), standing, key: id },
  };
}

/** What stands for each party: itself (0), its types (1), its areas and roles (2). */
function* liftRows({ graph }: Reading): Generator<RelationshipRow> {
  for (const [number, { id }] of graph.parties.entries()) {
    yield liftRow(id, id, 0);
    const end = graph.wholeOffset[number + 1] as number;
    for (let at = graph.wholeOffset[number] as number; at < end; at += 1) {
      const whole = graph.parties[graph.wholes[at] as number];
      if (whole) yield liftRow(id, whole.id, graph.wholeLift[at] as number);
    }
  }
}

function liftRow(from: string, to: string, lift: number): RelationshipRow {
  return { from, type: 'LIFTS', to, key: '', properties: { lift: neo4j.int(lift) } };
}
