/** What a fact is related to, in either direction: what publishing writes into Neo4j as relationships. */
import { entityKinds, type Fact, isPartyKind, labelOf } from '../../model/fact.ts';
import { references, targetsOf } from '../../model/references.ts';
import { endOf, flowAt, flowsFrom } from '../flows/ends.ts';
import { partyAt } from '../flows/party-at.ts';
import { areasPlacedIn, placedIn } from '../placed-in.ts';
import type { Reading } from '../reading.ts';
import type { Relation } from './shapes.ts';
import type { Edge } from './values.ts';

/** Per kind, the kinds of node it is: everything is an entity, who may give and receive a party. */
const nodeKinds = new Map(
  entityKinds.map((kind) => {
    const party = isPartyKind(kind) ? ['Party'] : [];
    return [kind, new Set([labelOf(kind), 'Entity', ...party])] as const;
  }),
);

/** Whether a fact is a node of that kind. */
export function isOf(kind: string, fact: Fact): boolean {
  return nodeKinds.get(fact.kind)?.has(kind) === true;
}

/** Per kind and relationship, the properties it comes from. */
const properties = new Map<string, readonly string[]>();
for (const kind of entityKinds) {
  properties.set(`${kind} IN_LANDSCAPE`, ['landscapes']);
  for (const { relationship, property } of references[kind]) {
    const name = `${kind} ${relationship}`;
    properties.set(name, [...(properties.get(name) ?? []), property]);
  }
}

/** The ids a fact points to by relationships of one type, each once. */
function pointedTo(fact: Fact, type: string): readonly string[] {
  const ids =
    properties.get(`${fact.kind} ${type}`)?.flatMap((name) => targetsOf(fact, name)) ?? [];
  return ids.length < 2 ? ids : [...new Set(ids)];
}

/** Citations, told apart by their place among those of their fact. */
function citations(reading: Reading, fact: Fact, direction: Relation['direction']): Edge[] {
  const of = (citing: Fact, node: (document: string) => Fact | undefined) =>
    citing.citations.flatMap((by, at): Edge[] => {
      const end = node(by.document);
      return end === undefined ? [] : [{ node: end, key: String(at), by }];
    });
  if (direction === 'OUT') return of(fact, (document) => reading.facts.byId.get(document));
  const { facts } = reading;
  return facts
    .citing(fact.id)
    .flatMap((citing) => of(citing, (id) => (id === fact.id ? citing : undefined)));
}

/** Flows with both ends, one edge for each way a flow goes between two parties. */
function feeds({ graph }: Reading, fact: Fact, along: Relation['direction']): Edge[] {
  const party = graph.partyNumber.get(fact.id);
  if (party === undefined) return [];
  const direction = along === 'OUT' ? 'DOWNSTREAM' : 'UPSTREAM';
  const edges = new Map<string, Edge>();
  for (const course of flowsFrom(graph, direction, party)) {
    const end = endOf(graph, direction, course);
    if (end < 0) continue;
    const by = flowAt(graph, course);
    edges.set(`${by.id} ${end}`, { node: partyAt(graph, end), key: by.id, by });
  }
  return [...edges.values()];
}

/** What is related and says nothing of how, each once. */
function plain({ facts }: Reading, fact: Fact, { type, direction }: Relation): readonly Fact[] {
  const isArea = type === 'IN_AREA';
  if (direction === 'OUT') {
    const ids = [...pointedTo(fact, type), ...(isArea ? areasPlacedIn(facts, fact) : [])];
    return ids.flatMap((id) => facts.byId.get(id) ?? []);
  }
  const pointing = facts.pointingTo(fact.id);
  const own = pointing.filter((other) => pointedTo(other, type).includes(fact.id));
  return isArea ? [...own, ...placedIn(facts, fact.id)] : own;
}

const telling: Readonly<Record<string, typeof citations>> = { CITES: citations, FEEDS: feeds };

/** All that a fact is related to by a relation, one edge for each time, in no certain order. */
export function related(reading: Reading, fact: Fact, relation: Relation): Edge[] {
  const { type, direction, to } = relation;
  const edges = telling[type]?.(reading, fact, direction);
  if (edges !== undefined) return edges.filter(({ node }) => isOf(to, node));
  return relatedNodes(reading, fact, relation).map((node) => ({ node, key: '' }));
}

/** The nodes a fact is related to by a relation, each once. */
export function relatedNodes(reading: Reading, fact: Fact, relation: Relation): readonly Fact[] {
  if (relation.type in telling)
    return [...new Set(related(reading, fact, relation).map(({ node }) => node))];
  return plain(reading, fact, relation).filter((node) => isOf(relation.to, node));
}

/** All there is of a kind of node, in id order. */
export function allOf({ facts, graph }: Reading, kind: string): readonly Fact[] {
  if (kind === 'Entity') return facts.facts;
  if (kind === 'Party') return graph.parties;
  const of = entityKinds.find((one) => labelOf(one) === kind);
  return of === undefined ? [] : facts.of(of);
}
