/** What differs between the graphs of two readings, and the statements that bring the nodes of the one to the other. */
import { isDeepStrictEqual } from 'node:util';
import { type NameRanks, ranksIn } from '../../engine/flows/name-ranks.ts';
import type { Reading } from '../../engine/reading.ts';
import { type Fact, isParty } from '../../model/fact.ts';
import { isSame } from '../../model/same.ts';
import type { Row, RunNamed } from './connect.ts';
import { derivedChange } from './derived-rows.ts';
import { type NodeRow, nodeRow, ranksOf } from './node-rows.ts';
import { type RelationshipRow, statedRows } from './relationship-rows.ts';

/** Rows of the statements that make a change, in the order they are run. */
export interface GraphChange {
  readonly gone: readonly Omit<RelationshipRow, 'properties'>[];
  readonly withdrawn: readonly string[];
  readonly nodes: readonly NodeRow[];
  readonly ranks: readonly { readonly id: string; readonly ranks: Row }[];
  readonly come: readonly RelationshipRow[];
}

/** A query by name, with some rows of it. */
export type Statement = readonly [name: string, parameters: Row];

/** How many nodes and how many relationships one statement writes; a transaction of so many takes some 30 MB. */
const most = { nodes: 4000, relationships: 10_000 } as const;

/** @param before - what the nodes say now; undefined where there are none */
export function graphChange(before: Reading | undefined, after: Reading): GraphChange {
  const withdrawn = before?.facts.facts.filter(({ id }) => !after.facts.byId.has(id)) ?? [];
  const changed = after.facts.facts.filter(
    (fact) => !isSame(before?.facts.byId.get(fact.id), fact),
  );
  const former = changed.flatMap(({ id }) => before?.facts.byId.get(id) ?? []);
  const derived = derivedChange(before, after);
  const { gone, come } = difference(
    [...[...withdrawn, ...former].flatMap(statedRows), ...derived.gone],
    [...changed.flatMap(statedRows), ...derived.come],
  );
  const ranks = ranksIn(after.graph);
  return {
    gone: gone.map(({ from, type, to, key }) => ({ from, type, to, key })),
    withdrawn: withdrawn.map(({ id }) => id),
    nodes: changed.map((fact) => nodeRow(fact, ranks)),
    ranks: before ? shiftedRanks(before, after, ranks) : [],
    come,
  };
}

/** Whether it is written at once, with the revision; what is larger follows it. */
export function isSmall({ gone, withdrawn, nodes, ranks, come }: GraphChange): boolean {
  const rows = gone.length + withdrawn.length + nodes.length + ranks.length + come.length;
  return rows <= most.relationships;
}

/** The statements of a change, none larger than a transaction can be. */
export function* statementsOf(change: GraphChange): Generator<Statement> {
  yield* batches('record/load/remove-relationships', 'rows', change.gone, most.relationships);
  yield* batches('record/load/remove-nodes', 'ids', change.withdrawn, most.nodes);
  yield* batches('record/load/nodes', 'rows', change.nodes, most.nodes);
  yield* batches('record/load/ranks', 'rows', change.ranks, most.nodes);
  yield* batches('record/load/relationships', 'rows', change.come, most.relationships);
}

/** Writes a change within a transaction. */
export async function writeChange(run: RunNamed, change: GraphChange): Promise<void> {
  for (const [name, parameters] of statementsOf(change)) await run(name, parameters);
}

function* batches(
  name: string,
  parameter: 'rows' | 'ids',
  all: readonly unknown[],
  size: number,
): Generator<Statement> {
  for (let at = 0; at < all.length; at += size)
    yield [name, { [parameter]: all.slice(at, at + size) }];
}

/** A new name shifts all that come after it: of those parties nothing but their places is written. */
function shiftedRanks(before: Reading, after: Reading, ranks: NameRanks) {
  const former = ranksIn(before.graph);
  return after.facts.facts.flatMap((fact: Fact) => {
    if (!isParty(fact) || !before.graph.partyNumber.has(fact.id)) return [];
    const now = ranksOf(fact, ranks);
    return isDeepStrictEqual(ranksOf(fact, former), now) ? [] : [{ id: fact.id, ranks: now }];
  });
}

function difference(before: readonly RelationshipRow[], after: readonly RelationshipRow[]) {
  const [old, now] = [new Set(before.map(saying)), new Set(after.map(saying))];
  return {
    gone: before.filter((row) => !now.has(saying(row))),
    come: after.filter((row) => !old.has(saying(row))),
  };
}

/** All that a row says, in whatever order its properties stand. */
function saying({ from, type, to, key, properties }: RelationshipRow): string {
  const names = Object.keys(properties).sort();
  return JSON.stringify([from, type, to, key, ...names.map((name) => [name, properties[name]])]);
}
