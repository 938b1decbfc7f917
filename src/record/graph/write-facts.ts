/** Turns the graph of one reading into that of the next, inside a transaction: only what differs is written. */
import { isDeepStrictEqual } from 'node:util';
import neo4j from 'neo4j-driver';
import type { Reading } from '../../engine/reading.ts';
import type { RunNamed } from './connect.ts';
import { type NodeRow, nodeRow } from './node-rows.ts';
import { type RelationshipRow, relationshipRows } from './relationship-rows.ts';

const batchSize = 5000;

async function inBatches(
  run: RunNamed,
  name: string,
  parameter: 'rows' | 'ids',
  all: readonly unknown[],
): Promise<void> {
  for (let at = 0; at < all.length; at += batchSize)
    await run(name, { [parameter]: all.slice(at, at + batchSize) });
}

/**
 * Writes the difference between two readings.
 *
 * @param before - what the database holds; undefined when nothing yet
 * @param replacements - what took the place of a withdrawn id, where something did
 */
export async function writeFacts(
  run: RunNamed,
  before: Reading | undefined,
  after: Reading,
  replacements: ReadonlyMap<string, string> = new Map(),
): Promise<void> {
  const withdrawn = before?.facts.facts.filter(({ id }) => !after.facts.byId.has(id)) ?? [];
  const relationships = difference(before, after, before ? await holdsAdded(run, before) : true);
  await inBatches(
    run,
    'record/load/remove-relationships',
    'rows',
    relationships.gone.map(identity),
  );
  await inBatches(
    run,
    'record/load/remove-nodes',
    'ids',
    withdrawn.map(({ id }) => id),
  );
  const tombstones = withdrawn.map(({ id, kind }) => ({
    id,
    kind,
    withdrawnIn: neo4j.int(after.revision),
    replacedBy: replacements.get(id) ?? null,
  }));
  await inBatches(run, 'record/load/tombstones', 'rows', tombstones);
  await inBatches(run, 'record/load/nodes', 'rows', changedNodes(before, after));
  await inBatches(run, 'record/load/relationships', 'rows', relationships.come);
}

function identity({ from, type, to, key }: RelationshipRow) {
  return { from, type, to, key };
}

function changedNodes(before: Reading | undefined, after: Reading): NodeRow[] {
  return after.facts.facts.flatMap((fact) => {
    const row = nodeRow(fact, after);
    const old = before?.facts.byId.get(fact.id);
    if (before && old && isDeepStrictEqual(nodeRow(old, before), row)) return [];
    return [row];
  });
}

/**
 * Whether the database holds what is added to the facts of a reading. One filled by an earlier version does not; it gets all
 * of it with the next revision.
 */
async function holdsAdded(run: RunNamed, before: Reading): Promise<boolean> {
  const [row] = await run('record/load/added');
  const rows = [...relationshipRows(before).values()];
  const total = (type: string) => rows.filter((one) => one.type === type).length;
  return row?.feeds === total('FEEDS') && row?.acting === total('ACTS_AS');
}

function difference(
  before: Reading | undefined,
  after: Reading,
  isWhole: boolean,
): { gone: RelationshipRow[]; come: RelationshipRow[] } {
  const old = before ? relationshipRows(before) : new Map<string, RelationshipRow>();
  const now = relationshipRows(after);
  const isAnew = ({ isAdded }: RelationshipRow) => isAdded === true && !isWhole;
  return {
    gone: [...old].filter(([key, row]) => isAnew(row) || !now.has(key)).map(([, row]) => row),
    come: [...now].filter(([key, row]) => isAnew(row) || !old.has(key)).map(([, row]) => row),
  };
}
