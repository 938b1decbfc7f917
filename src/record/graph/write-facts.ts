/** Turns the graph of one reading into that of the next, inside a transaction: only what differs is written. */
import { isDeepStrictEqual } from 'node:util';
import neo4j from 'neo4j-driver';
import { ranksIn } from '../../engine/flows/name-ranks.ts';
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
  replacements: ReadonlyMap<string, readonly string[]> = new Map(),
): Promise<void> {
  const withdrawn = before?.facts.facts.filter(({ id }) => !after.facts.byId.has(id)) ?? [];
  const old = before ? relationshipRows(before) : new Map<string, RelationshipRow>();
  const isWhole = before === undefined || (await holdsAdded(run, old));
  const relationships = difference(old, relationshipRows(after), isWhole);
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
    replacedBy: replacements.get(id) ?? [],
  }));
  await inBatches(run, 'record/load/tombstones', 'rows', tombstones);
  await inBatches(run, 'record/load/nodes', 'rows', changedNodes(before, after));
  await inBatches(run, 'record/load/relationships', 'rows', relationships.come);
}

function identity({ from, type, to, key }: RelationshipRow) {
  return { from, type, to, key };
}

function changedNodes(before: Reading | undefined, after: Reading): NodeRow[] {
  const [ranks, oldRanks] = [ranksIn(after.graph), ranksIn((before ?? after).graph)];
  return after.facts.facts.flatMap((fact) => {
    const row = nodeRow(fact, ranks);
    const old = before?.facts.byId.get(fact.id);
    if (old && isDeepStrictEqual(nodeRow(old, oldRanks), row)) return [];
    return [row];
  });
}

/**
 * Whether the database holds what is added to the facts, beside the relationships it should hold. One filled by an earlier version does not; it gets all
 * of it with the next revision.
 */
async function holdsAdded(
  run: RunNamed,
  before: ReadonlyMap<string, RelationshipRow>,
): Promise<boolean> {
  const [row] = await run('record/load/added');
  const rows = [...before.values()];
  const total = (type: string) => rows.filter((one) => one.type === type).length;
  return row?.feeds === total('FEEDS') && row?.acting === total('ACTS_AS');
}

/** The relationships to take away and those to write; without the whole, all that is added is written anew. */
function difference(
  old: ReadonlyMap<string, RelationshipRow>,
  now: ReadonlyMap<string, RelationshipRow>,
  isWhole: boolean,
): { gone: RelationshipRow[]; come: RelationshipRow[] } {
  const isAnew = ({ isAdded }: RelationshipRow) => isAdded === true && !isWhole;
  return {
    gone: [...old].filter(([key, row]) => isAnew(row) || !now.has(key)).map(([, row]) => row),
    come: [...now].filter(([key, row]) => isAnew(row) || !old.has(key)).map(([, row]) => row),
  };
}
