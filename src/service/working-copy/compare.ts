/** A folder beside what is published: what it would change, what others changed meanwhile, and what does not go together. */

import type { KnowledgeError } from '../../errors.ts';
import type { InStep } from '../../landscape/in-step.ts';
import type { Change } from '../../model/changes/change.ts';
import { changesBetween } from '../../model/changes/changes-between.ts';
import { type Conflict, type Merge, merge } from '../../model/changes/merge.ts';
import type { Fact } from '../../model/fact.ts';
import { type LayersApart, layerOf } from '../../model/layer.ts';
import type { GraphConnection } from '../../record/graph/connect.ts';
import { readLayersApart } from '../../record/revisions/layers.ts';
import {
  databaseId,
  listRevisions,
  listTombstones,
  type PublishedRevision,
  readFacts,
} from '../../record/revisions/read-revision.ts';
import { type Base, baseOf } from './base.ts';
import { changesBelow, idsOf } from './below.ts';
import { faultsOfResult } from './faults-of-result.ts';
import type { Folder } from './folder.ts';

/** What is published now. */
export interface PublishedNow {
  /** The id of the database; undefined before the first publication of this release. */
  readonly database: string | undefined;
  /** Newest first; none before the first publication. */
  readonly revisions: readonly PublishedRevision[];
  readonly facts: readonly Fact[];
  readonly apart: LayersApart;
  /** Ids that were withdrawn, with the revision they were gone in. */
  readonly withdrawn: ReadonlyMap<string, number>;
}

/** A folder compared. Nothing has been changed yet. */
export interface Comparison {
  readonly folder: Folder;
  readonly now: PublishedNow;
  /** What the folder was made from; undefined where nobody knows. */
  readonly base: Base | undefined;
  /** The layers that are compared. */
  readonly layers: readonly string[];
  /** The folder's changes, and those of what it is laid on, put on top of what is published. */
  readonly ours: Merge;
  /** What others changed put into the folder. */
  readonly theirs: Merge;
  /** What would be wrong with the result. */
  readonly faults: readonly KnowledgeError[];
}

/** Reads what is published. */
export async function readPublished(connection: GraphConnection): Promise<PublishedNow> {
  const revisions = await listRevisions(connection);
  const stones = await listTombstones(connection);
  return {
    database: await databaseId(connection),
    revisions,
    facts: revisions[0] === undefined ? [] : await readFacts(connection, revisions[0].number),
    apart: await readLayersApart(connection),
    withdrawn: new Map([...stones].map(([id, { withdrawnIn }]) => [id, withdrawnIn])),
  };
}

/** How a folder is compared. */
export interface CompareOptions {
  /** The revision the folder was made from, where it is told. */
  readonly base?: number | undefined;
  /** Withdrawn ids that are meant to return. */
  readonly revived?: readonly string[] | undefined;
}

/** Compares a folder with what is published now. */
export async function compare(
  connection: GraphConnection,
  folder: Folder,
  now: PublishedNow,
  { base: told, revived = [] }: CompareOptions = {},
): Promise<Comparison> {
  const base = await baseOf(connection, folder, now, told);
  const layers = layersCompared(folder, now, base?.line);
  const isOurs = partOf(folder, now.apart, layers);
  const before = (base?.facts ?? []).filter(isOurs);
  const own = changesBetween(before, folder.facts).map((change) => asReturn(change, now));
  const [unknown, known] = base
    ? [[], own]
    : split(own, ({ act, fact }) => act === 'RETURN' && !revived.includes(fact));
  const beneath = merge(now.facts, await changesBelow(connection, folder, now));
  const merged = merge(beneath.facts, known);
  const ours = {
    facts: merged.facts,
    made: [...beneath.made, ...merged.made],
    conflicts: [...merged.conflicts, ...unknown.map(wasWithdrawn)],
  };
  const theirs = merge(folder.facts, changesBetween(before, now.facts.filter(isOurs)));
  return { folder, now, base, layers, ours, theirs, faults: faultsOf(folder, ours, now) };
}

/** The folder's layers, with those it had; all that there are where the folder is empty. */
function layersCompared({ facts, reading }: Folder, now: PublishedNow, line: InStep | undefined) {
  if (facts.length === 0 && line === undefined)
    return [...new Set(now.facts.map((fact) => layerOf(fact, now.apart)))].sort();
  return [...new Set([...reading.layers, ...(line?.layers ?? [])])].sort();
}

/** Whether a published fact is one the folder speaks of: it lies in its layers, or the folder says it; what lies below it does not. */
function partOf({ facts, below }: Folder, apart: LayersApart, layers: readonly string[]) {
  const [said, others] = [idsOf(facts), idsOf(below)];
  const ours = new Set(layers);
  return (fact: Fact) =>
    said.has(fact.id) || (!others.has(fact.id) && ours.has(layerOf(fact, apart)));
}

function asReturn(change: Change, { withdrawn }: PublishedNow): Change {
  const isBack = change.act === 'ADD' && withdrawn.has(change.fact);
  return isBack ? { ...change, act: 'RETURN' } : change;
}

/** Where nobody knows what the folder was made from, an old copy must not bring back what others withdrew. */
function wasWithdrawn(change: Change): Conflict {
  return { change, reason: 'WITHDRAWN', now: undefined };
}

function split<T>(all: readonly T[], isFirst: (one: T) => boolean): [T[], T[]] {
  return [all.filter(isFirst), all.filter((one) => !isFirst(one))];
}

/** What the result would bring of faults; facts that only the database holds are told by the revision. */
function faultsOf({ reading }: Folder, merged: Merge, { facts, revisions }: PublishedNow) {
  const all = [...reading.below, ...reading.checked];
  const written = new Map(all.map((checked) => [checked.fact.id, checked.raw]));
  return faultsOfResult(merged, { facts, revision: revisions[0]?.number ?? 0, written });
}
