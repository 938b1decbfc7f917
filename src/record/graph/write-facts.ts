/** Turns the graph of one reading into that of the next, inside a transaction: only what differs is written. */
import { isDeepStrictEqual } from 'node:util';
import neo4j from 'neo4j-driver';
import { type NameRanks, ranksIn } from '../../engine/flows/name-ranks.ts';
import type { Reading } from '../../engine/reading.ts';
import { type Fact, isParty } from '../../model/fact.ts';
import { isSame } from '../../model/same.ts';
import type { RunNamed } from './connect.ts';
import { nodeRow, ranksOf } from './node-rows.ts';
import { bySaying, derivedRows, type RelationshipRow, statedRows } from './relationship-rows.ts';

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
  const changed = changedFacts(before, after);
  const derived = before ? [...derivedRows(before)] : [];
  const isWhole = before === undefined || (await holdsAdded(run, derived));
  const stated = difference(
    [...withdrawn, ...changed.flatMap(({ id }) => before?.facts.byId.get(id) ?? [])].flatMap(
      statedRows,
    ),
    changed.flatMap(statedRows),
    true,
  );
  const added = difference(derived, derivedRows(after), isWhole);
  const gone = [...stated.gone, ...added.gone].map(identity);
  await inBatches(run, 'record/load/remove-relationships', 'rows', gone);
  const ids = withdrawn.map(({ id }) => id);
  await inBatches(run, 'record/load/remove-nodes', 'ids', ids);
  const tombstones = withdrawn.map(({ id, kind }) => ({
    id,
    kind,
    withdrawnIn: neo4j.int(after.revision),
    replacedBy: replacements.get(id) ?? [],
  }));
  await inBatches(run, 'record/load/tombstones', 'rows', tombstones);
  const ranks = ranksIn(after.graph);
  const rows = changed.map((fact) => nodeRow(fact, ranks));
  await inBatches(run, 'record/load/nodes', 'rows', rows);
  await inBatches(run, 'record/load/ranks', 'rows', shiftedRanks(before, after, ranks));
  const come = [...stated.come, ...added.come];
  await inBatches(run, 'record/load/relationships', 'rows', come);
}

function identity({ from, type, to, key }: RelationshipRow) {
  return { from, type, to, key };
}

/** The facts that are new or say something else than before. */
function changedFacts(before: Reading | undefined, after: Reading): readonly Fact[] {
  return after.facts.facts.filter((fact) => !isSame(before?.facts.byId.get(fact.id), fact));
}

/** A new name shifts all that come after it: of those parties nothing but their places is written. */
function shiftedRanks(before: Reading | undefined, after: Reading, ranks: NameRanks) {
  if (before === undefined) return [];
  const former = ranksIn(before.graph);
  return after.facts.facts.flatMap((fact) => {
    if (!isParty(fact) || !before.graph.partyNumber.has(fact.id)) return [];
    const now = ranksOf(fact, ranks);
    return isDeepStrictEqual(ranksOf(fact, former), now) ? [] : [{ id: fact.id, ranks: now }];
  });
}

/**
 * Whether the database holds what is added to the facts, beside the relationships it should hold. One filled by an earlier version does not; it gets all
 * of it with the next revision.
 */
async function holdsAdded(run: RunNamed, derived: readonly RelationshipRow[]): Promise<boolean> {
  const [row] = await run('record/load/added');
  const total = (type: string) => derived.filter((one) => one.type === type).length;
  return row?.feeds === total('FEEDS') && row?.acting === total('ACTS_AS');
}

/** The relationships to take away and those to write; without the whole, all that is added is written anew. */
function difference(
  before: Iterable<RelationshipRow>,
  after: Iterable<RelationshipRow>,
  isWhole: boolean,
): { gone: RelationshipRow[]; come: RelationshipRow[] } {
  const [old, now] = [bySaying(before), bySaying(after)];
  const isAnew = ({ isAdded }: RelationshipRow) => isAdded === true && !isWhole;
  return {
    gone: [...old].filter(([key, row]) => isAnew(row) || !now.has(key)).map(([, row]) => row),
    come: [...now].filter(([key, row]) => isAnew(row) || !old.has(key)).map(([, row]) => row),
  };
}
