/** A folder's changes published on top of what is published, or nothing of them. */
import { KnowledgeError } from '../../errors.ts';
import type { InStep } from '../../landscape/in-step.ts';
import { type LayersApart, layerOf } from '../../model/layer.ts';
import type { GraphConnection } from '../../record/graph/connect.ts';
import { type Publication, type PublishOptions, publish } from '../../record/revisions/publish.ts';
import { lookAtReturning, needMayReturn } from '../../record/revisions/returning.ts';
import { SeedFaults } from '../cli/seed-faults.ts';
import { idsOf, rememberedBelow } from './below.ts';
import { type CompareOptions, type Comparison, compare, readPublished } from './compare.ts';
import { conflictsText } from './conflicts-text.ts';
import { type Folder, keepLine } from './folder.ts';

/** How a folder is loaded. */
export interface LoadOptions
  extends CompareOptions,
    Pick<PublishOptions, 'now' | 'parent' | 'author' | 'message' | 'read'> {
  /** Layers of which more than a tenth may be withdrawn. */
  readonly withdrawing?: readonly string[] | undefined;
  /** Where the database is, for people who read the folder's line. */
  readonly at?: string | undefined;
}

/** What came of loading. */
export interface Loaded {
  readonly publication: Publication;
  readonly comparison: Comparison;
  /** Whether the folder could be written to. */
  readonly isRemembered: boolean;
}

const triesAgainstOthers = 5;

/**
 * Publishes what the folder changed and remembers what it is in step with. Where somebody publishes at the same moment, it begins again.
 *
 * @throws as {@link needLoadable} and `publish`
 */
export async function loadFolder(
  connection: GraphConnection,
  folder: Folder,
  options: LoadOptions,
): Promise<Loaded> {
  for (let tries = 1; ; tries += 1) {
    const comparison = await compare(connection, folder, await readPublished(connection), options);
    await needLoadable(connection, comparison, options);
    try {
      const publication = await publishMerged(connection, comparison, options);
      const isRemembered = keepLine(folder, lineAfter(comparison, publication, options.at));
      return { publication, comparison, isRemembered };
    } catch (error) {
      const isRace = error instanceof KnowledgeError && error.code === 'LOAD_CONFLICT';
      if (!isRace || options.parent !== undefined || tries === triesAgainstOthers) throw error;
    }
  }
}

/**
 * Whether the folder's changes can be published.
 *
 * @throws {@link KnowledgeError} `LOAD_CONFLICT` where others changed the same, `LOAD_WITHDRAWS_MUCH`, `SEED_REUSED_ID`, or the faults of the result
 */
export async function needLoadable(
  connection: GraphConnection,
  comparison: Comparison,
  options: Pick<LoadOptions, 'revived' | 'withdrawing'>,
): Promise<void> {
  const { ours, faults } = comparison;
  if (ours.conflicts.length > 0)
    throw new KnowledgeError('LOAD_CONFLICT', conflictsText(comparison, ours.conflicts), {
      hint:
        comparison.base === undefined
          ? 'It is not known what the folder was made from: --base <revision> tells, or "pull" brings in what is published.'
          : '"pull --mine" keeps what the folder says, "pull --theirs" takes what is published; then load again.',
    });
  needTold(comparison, options.withdrawing ?? []);
  const back = ours.made.filter(({ act }) => act === 'RETURN').map(({ fact }) => fact);
  const returned = ours.facts.filter(({ id }) => back.includes(id));
  needMayReturn(await lookAtReturning(connection.read, returned, new Set(options.revived ?? [])));
  if (faults.length > 0) throw new SeedFaults(faults);
}

const muchOfALayer = 0.1;

/** A load that would withdraw much of a landscape is told so by name. */
function needTold({ ours, now }: Comparison, told: readonly string[]): void {
  const gone = new Set(ours.made.filter(({ act }) => act === 'WITHDRAW').map(({ fact }) => fact));
  const counts = new Map<string, { all: number; gone: number }>();
  for (const fact of now.facts) {
    const layer = layerOf(fact, now.apart);
    const count = counts.get(layer) ?? { all: 0, gone: 0 };
    counts.set(layer, { all: count.all + 1, gone: count.gone + (gone.has(fact.id) ? 1 : 0) });
  }
  const much = [...counts].filter(
    ([layer, count]) => count.gone > count.all * muchOfALayer && !told.includes(layer),
  );
  if (much.length === 0) return;
  const says = much.map(([layer, count]) => `${count.gone} of the ${count.all} facts of ${layer}`);
  throw new KnowledgeError('LOAD_WITHDRAWS_MUCH', `This would withdraw ${says.join(', ')}.`, {
    hint: `If that is meant: load --withdraw ${much.map(([layer]) => layer).join(' ')}`,
  });
}

function publishMerged(
  connection: GraphConnection,
  { ours, now, folder }: Comparison,
  { now: moment, parent, author, message, read, revived }: LoadOptions,
): Promise<Publication> {
  const layers = layersAfter(now.apart, folder);
  return publish(connection, ours.facts, {
    now: moment,
    parent: parent ?? now.revisions[0]?.number ?? 0,
    author,
    message,
    replacements: folder.reading.replacements,
    ...(read === undefined ? {} : { read }),
    ...(revived === undefined ? {} : { revived }),
    ...(isSameMap(layers, now.apart) ? {} : { layers }),
  });
}

/** Where facts lie apart: the folder's as it says, others as before. */
function layersAfter(apart: LayersApart, { facts, below, reading }: Folder): LayersApart {
  const said = idsOf([...facts, ...below]);
  return new Map([...[...apart].filter(([id]) => !said.has(id)), ...reading.apart]);
}

function isSameMap(one: LayersApart, other: LayersApart): boolean {
  return one.size === other.size && [...one].every(([id, layer]) => other.get(id) === layer);
}

/**
 * What the folder is in step with after a load: the new revision, where it holds all of it; else what it was in step with before, and
 * that its changes are published.
 */
function lineAfter(
  { folder, ours, base, theirs, now, layers }: Comparison,
  { database, revision, digest, unchanged }: Publication,
  at: string | undefined,
): InStep {
  const place = {
    database,
    ...(at === undefined ? {} : { at }),
    layers: [...layers],
    ...rememberedBelow(folder, ours.facts, revision, database),
  };
  const lacking = theirs.made;
  if (lacking.length === 0) return { ...place, revision, digest };
  if (base === undefined)
    return { ...place, revision, digest, without: lacking.map(({ fact }) => fact) };
  const then = now.revisions.find(({ number }) => number === base.revision);
  const loaded = [...(base.line?.loaded ?? []), ...(unchanged ? [] : [revision])];
  return {
    ...place,
    revision: base.revision,
    digest: then?.digest ?? digest,
    ...(loaded.length > 0 ? { loaded } : {}),
    ...(base.line?.without ? { without: base.line.without } : {}),
  };
}
