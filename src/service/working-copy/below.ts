/**
 * What a folder is laid on, beside what is published. It is somebody else's: what changed in it since it was last published is published
 * with the folder, as after a new release of the program; what others made of it in the database stands, and stops nobody.
 */
import type { InStep } from '../../landscape/in-step.ts';
import type { Change } from '../../model/changes/change.ts';
import { changesBetween } from '../../model/changes/changes-between.ts';
import type { Fact } from '../../model/fact.ts';
import { layerOf } from '../../model/layer.ts';
import { isSame } from '../../model/same.ts';
import type { GraphConnection } from '../../record/graph/connect.ts';
import { canonicalText, digestOf } from '../../record/revisions/canonical.ts';
import { layerDigests } from '../../record/revisions/layers.ts';
import { readFacts } from '../../record/revisions/read-revision.ts';
import type { PublishedNow } from './compare.ts';
import { type Folder, lineOf } from './folder.ts';

type Remembered = NonNullable<InStep['below']>;

/** What is to change in the database of what lies below the folder; nothing there is ever taken back for being unknown. */
export async function changesBelow(
  connection: GraphConnection,
  folder: Folder,
  now: PublishedNow,
): Promise<readonly Change[]> {
  const remembered = lineOf(folder, now.database)?.below;
  if (folder.below.length === 0 || isPublished(folder, now, remembered)) return [];
  const then = remembered && (await factsThen(connection, folder, now, remembered));
  const changes = then ? changesBetween(then, folder.below) : missing(folder.below, now);
  return changes.filter(({ act, fact }) => act !== 'ADD' || !now.withdrawn.has(fact));
}

/** Whether what lies below says what it said when it was last published, or what some revision says in the same layers. */
function isPublished(
  { below, reading }: Folder,
  { revisions }: PublishedNow,
  remembered: Remembered | undefined,
): boolean {
  if (digestOf(canonicalText(below)) === remembered?.digest) return true;
  const layers = layerDigests(below, reading.apart);
  return revisions.some((one) => layers.every((layer) => one.layers.includes(layer)));
}

/** What lay below when it was last published; where that cannot be told exactly, of those that still do, so that nothing else is withdrawn. */
async function factsThen(
  connection: GraphConnection,
  { facts, below, reading }: Folder,
  now: PublishedNow,
  { revision, digest }: Remembered,
): Promise<readonly Fact[] | undefined> {
  if (!now.revisions.some(({ number }) => number === revision)) return undefined;
  const layers = new Set(below.map((fact) => layerOf(fact, reading.apart)));
  const own = new Set(facts.map(({ id }) => id));
  const there = await readFacts(connection, revision);
  const then = there.filter((fact) => layers.has(layerOf(fact, now.apart)) && !own.has(fact.id));
  if (digestOf(canonicalText(then)) === digest) return then;
  const still = idsOf(below);
  return there.filter(({ id }) => still.has(id));
}

function missing(below: readonly Fact[], { facts }: PublishedNow): readonly Change[] {
  const there = idsOf(facts);
  return changesBetween(
    [],
    below.filter(({ id }) => !there.has(id)),
  );
}

/** What the folder remembers once a revision is published: that revision, where it says all of what lies below just so; else what it remembered. */
export function rememberedBelow(
  folder: Folder,
  facts: readonly Fact[],
  revision: number,
  database: string | undefined,
): Pick<InStep, 'below'> {
  if (folder.below.length === 0) return {};
  const before = lineOf(folder, database)?.below;
  if (publishedOtherwise(folder, facts) > 0) return before === undefined ? {} : { below: before };
  return { below: { revision, digest: digestOf(canonicalText(folder.below)) } };
}

/** How many facts below the folder are published otherwise, or not. */
export function publishedOtherwise({ below }: Folder, published: readonly Fact[]): number {
  const there = new Map(published.map((fact) => [fact.id, fact]));
  return below.filter((fact) => !isSame(there.get(fact.id), fact)).length;
}

export const idsOf = (facts: readonly Fact[]): ReadonlySet<string> =>
  new Set(facts.map(({ id }) => id));
