/** What a folder was made from: the published state its changes are counted from. */
import { KnowledgeError } from '../../errors.ts';
import type { InStep } from '../../landscape/in-step.ts';
import { changesBetween } from '../../model/changes/changes-between.ts';
import { merge } from '../../model/changes/merge.ts';
import type { Fact } from '../../model/fact.ts';
import { layerOf } from '../../model/layer.ts';
import type { GraphConnection } from '../../record/graph/connect.ts';
import { canonicalText, digestOf } from '../../record/revisions/canonical.ts';
import { layerDigests } from '../../record/revisions/layers.ts';
import { digestOfFacts } from '../../record/revisions/pieces.ts';
import { type PublishedRevision, readFacts } from '../../record/revisions/read-revision.ts';
import type { PublishedNow } from './compare.ts';
import { type Folder, lineOf } from './folder.ts';

export interface Base {
  readonly revision: number;
  readonly facts: readonly Fact[];
  /** The line that says so; undefined where the folder's own digest does, or it was told. */
  readonly line: InStep | undefined;
}

/**
 * What the folder was made from: what is told, else what its line says, else the newest revision that says just what it says.
 *
 * @throws {@link KnowledgeError} `UNKNOWN_REVISION` when a revision is told that is not there
 */
export async function baseOf(
  connection: GraphConnection,
  folder: Folder,
  now: PublishedNow,
  told: number | undefined,
): Promise<Base | undefined> {
  if (told !== undefined) return toldBase(connection, now, told);
  const line = lineOf(folder, now.database);
  const isKept = now.revisions.some(
    ({ number, digest }) => number === line?.revision && digest === line.digest,
  );
  const since = isKept
    ? now.revisions.filter(({ number }) => number > (line?.revision ?? 0))
    : now.revisions;
  const same = revisionSaying(folder, since);
  if (line !== undefined && isKept && same === undefined)
    return { revision: line.revision, facts: await factsOfLine(connection, line), line };
  if (same === undefined) return undefined;
  return { revision: same, facts: await readFacts(connection, same), line: undefined };
}

async function toldBase(
  connection: GraphConnection,
  { revisions }: PublishedNow,
  revision: number,
): Promise<Base> {
  if (!revisions.some(({ number }) => number === revision))
    throw new KnowledgeError('UNKNOWN_REVISION', `There is no revision ${revision}.`, {
      hint: 'kompetenslandskap ask revisions lists those that are published.',
    });
  return { revision, facts: await readFacts(connection, revision), line: undefined };
}

/** The revision without what the folder never had, and with what the folder changed since. */
async function factsOfLine(connection: GraphConnection, line: InStep): Promise<readonly Fact[]> {
  const without = new Set(line.without ?? []);
  let facts = (await readFacts(connection, line.revision)).filter(({ id }) => !without.has(id));
  for (const number of line.loaded ?? []) {
    const before = await readFacts(connection, number - 1);
    const loaded = changesBetween(before, await readFacts(connection, number));
    facts = [...merge(facts, loaded).facts];
  }
  return facts;
}

/** The newest revision that says in the folder's layers just what the folder says. */
function revisionSaying(
  { facts, below, reading }: Folder,
  revisions: readonly PublishedRevision[],
): number | undefined {
  if (facts.length === 0 || revisions.length === 0) return undefined;
  const said = [...below, ...facts];
  const whole = new Set([digestOfFacts(said)]);
  // Earlier releases kept no layers, and a digest of all facts at once.
  if (revisions.some((one) => one.layers.length === 0)) whole.add(digestOf(canonicalText(said)));
  const ofFolder = said.filter((fact) => reading.layers.includes(layerOf(fact, reading.apart)));
  const layers = layerDigests(ofFolder, reading.apart);
  return revisions.find(
    ({ digest, layers: kept }) =>
      whole.has(digest) || layers.every((layer) => kept.includes(layer)),
  )?.number;
}
