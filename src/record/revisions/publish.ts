/** Publishes facts as the next revision: in one transaction, or not at all; nodes that do not fit into it follow. */
import neo4j from 'neo4j-driver';
import { atOnce } from '../../engine/kept.ts';
import type { Reading } from '../../engine/reading.ts';
import { readingAfter, readingOf } from '../../engine/reading-of.ts';
import { KnowledgeError } from '../../errors.ts';
import { compareFacts, type FactChanges } from '../../model/compare-facts.ts';
import type { NewAct } from '../../model/contributions/act.ts';
import type { Fact } from '../../model/fact.ts';
import type { LayersApart } from '../../model/layer.ts';
import { appendActs } from '../contributions/chain.ts';
import { rememberPublication } from '../contributions/remember-publication.ts';
import type { GraphConnection, RunNamed } from '../graph/connect.ts';
import { ensureConstraints, needNoClash } from '../graph/look-over.ts';
import { writtenLabels } from '../graph/node-rows.ts';
import { graphChange, isSmall, writeChange } from '../graph/write-facts.ts';
import { canonicalText, digestOf } from './canonical.ts';
import { changeOfPieces } from './change-of-pieces.ts';
import { needNotErased } from './erased-marks.ts';
import { holdPieces, type Piece } from './kept-pieces.ts';
import { keepLayersApart, layerDigests, layerDigestsAfter, layersApartIn } from './layers.ts';
import { nodesFollow } from './nodes-follow.ts';
import { digestOfPieces, factsIn, packedList, piecesOf } from './pieces.ts';
import { lookAtReturning, needMayReturn } from './returning.ts';
import { needSayable } from './sayable.ts';
import { keepPieces, opened, storedRevision } from './stored-pieces.ts';
import { type Store, takeLockToWrite } from './take-lock.ts';

/** What came of publishing. Unchanged facts publish nothing, and the changes are empty. */
export interface Publication {
  readonly revision: number;
  readonly digest: string;
  readonly unchanged: boolean;
  readonly changes: FactChanges;
  /** The id of the database it was published in. */
  readonly database: string;
}

/** Which revision something was published as. */
export interface PublishedAs {
  readonly revision: number;
  readonly digest: string;
}

/** How a publication is made. */
export interface PublishOptions {
  /** ISO instant of the publication. */
  readonly now: string;
  /** The revision the facts were made from; absent, whichever is current. */
  readonly parent?: number;
  /** What took the place of a withdrawn id. */
  readonly replacements?: ReadonlyMap<string, readonly string[]>;
  /** Where facts lie apart from what their landscapes say; absent, as before. */
  readonly layers?: LayersApart;
  /** Withdrawn ids that may come back with other content. */
  readonly revived?: readonly string[];
  /** Who publishes, and why. */
  readonly author?: string | undefined;
  readonly message?: string | undefined;
  /** What is done in publishing, as the memory of acts keeps it; a load of all that changes, unless told. */
  readonly acts?: (run: RunNamed, published: PublishedAs) => Promise<readonly NewAct[]>;
  /** Handed the reading of what was published, so that nobody need read it again. */
  readonly read?: (reading: Reading) => void;
}

/** What is current when a revision is published; nothing before the first. */
interface Former {
  readonly reading: Reading | undefined;
  readonly pieces: readonly Piece[];
  readonly layers: readonly string[];
}

/**
 * Publishes facts. Nodes this program does not own are never touched.
 *
 * @throws {@link KnowledgeError} `SEED_SHAPE` for texts and addresses nobody may be shown, `LOAD_CONFLICT` when another revision was published since `parent`,
 * `SEED_REUSED_ID` when a withdrawn fact comes back as another thing or, not revived, changed, `PERSON_ERASED` when an erased person does, `DATABASE_NOT_OURS` when others' nodes bear our labels
 */
export async function publish(
  connection: GraphConnection,
  facts: readonly Fact[],
  options: PublishOptions,
): Promise<Publication> {
  await needNoClash(connection, writtenLabels);
  await ensureConstraints(connection);
  const pieces = piecesOf(facts);
  const [digest, kept] = [digestOfPieces(pieces.map((piece) => piece.digest)), factsIn(pieces)];
  let after: Reading | undefined;
  const published = await connection.transaction(async (run) => {
    after = undefined;
    const current = await takeLockToWrite(run);
    const { number } = current;
    needParent(number, options.parent);
    const [store] = await run('record/load/identify', { database: null });
    const database = store?.database as string;
    await keepReplacements(run, options.replacements);
    if (options.layers) await keepLayersApart(run, options.layers);
    if (current.digest !== null && isSaidBy(current, digest, kept)) {
      const changes = compareFacts([], []);
      const same = { revision: number, digest: current.digest };
      if (options.acts) await appendActs(run, await options.acts(run, same), options.now);
      return { revision: number, digest: current.digest, unchanged: true, changes, database };
    }
    const former = await formerOf(run, number);
    const { gone, come } = former.reading
      ? changeOfPieces(former.reading.facts, former.pieces, pieces)
      : { gone: [], come: kept };
    needSayable(come);
    await needNotErased(run, come);
    await letReturn(run, former.reading, come, options.revived);
    const made = former.reading
      ? atOnce(readingAfter(former.reading, { gone: new Set(gone), come }))
      : readingOf({ facts: kept, revision: 0, digest: '', asOf: '' });
    after = { ...made, revision: number + 1, digest, asOf: options.now };
    holdPieces(after.facts, pieces);
    const changes = compareFacts([...gone], come);
    await leaveTombstones(run, { before: former.reading, after, gone: changes.removed }, options);
    const change = graphChange(former.reading, after);
    const isWritten = current.nodes === number && isSmall(change);
    if (isWritten) await writeChange(run, change);
    const apart = options.layers ?? (await layersApartIn(run));
    const layers =
      options.layers !== undefined || former.layers.length === 0
        ? layerDigests(kept, apart)
        : layerDigestsAfter(former.layers, kept, apart, [...gone, ...come]);
    await keepRevision(run, {
      ...{ options, pieces, former, changes, layers, reading: after },
      nodes: isWritten ? number + 1 : current.nodes,
    });
    await rememberPublication(run, { revision: number + 1, digest }, [...gone, ...come], options);
    return { revision: number + 1, digest, unchanged: false, changes, database };
  });
  if (after !== undefined) options.read?.(after);
  await nodesFollow(connection);
  return published;
}

/** Whether the current revision has these very facts, under the digest of its form. */
function isSaidBy(current: Store, digest: string, facts: readonly Fact[]): boolean {
  if (current.digest === digest) return true;
  return current.isPiece && digestOf(canonicalText(facts)) === current.digest;
}

async function formerOf(run: RunNamed, number: number): Promise<Former> {
  const kept = number > 0 ? await storedRevision(run, number) : undefined;
  if (kept === undefined) return { reading: undefined, pieces: [], layers: [] };
  const pieces = kept.pieces.map(opened);
  return {
    reading: readingOf({ ...kept, facts: factsIn(pieces) }),
    ...{ pieces, layers: kept.layers },
  };
}

interface Next {
  readonly options: PublishOptions;
  readonly pieces: readonly Piece[];
  readonly former: Former;
  readonly changes: FactChanges;
  readonly layers: readonly string[];
  readonly reading: Reading;
  /** The revision whose facts the nodes are now; null while they are on their way. */
  readonly nodes: number | null;
}

/** Keeps the pieces that the former revision has not, and the list of all. */
async function keepRevision(
  run: RunNamed,
  { options, pieces, former, changes, layers, reading, nodes }: Next,
): Promise<void> {
  const before = new Set(former.pieces.map(({ digest }) => digest));
  await keepPieces(
    run,
    pieces.filter(({ digest }) => !before.has(digest)),
  );
  const parent = former.reading?.revision;
  await run('record/load/revision', {
    id: `_revision-${reading.revision}`,
    number: neo4j.int(reading.revision),
    digest: reading.digest,
    date: options.now,
    parent: parent === undefined ? null : neo4j.int(parent),
    added: neo4j.int(changes.added.length),
    changed: neo4j.int(changes.changed.length),
    removed: neo4j.int(changes.removed.length),
    pieces: packedList(pieces.map(({ digest }) => digest)),
    author: options.author ?? null,
    message: options.message ?? null,
    layers,
    isPiece: null,
    acts: null,
    nodes: nodes === null ? null : neo4j.int(nodes),
  });
}

function needParent(current: number, parent: number | undefined): void {
  if (parent === undefined || parent === current) return;
  throw new KnowledgeError(
    'LOAD_CONFLICT',
    `Revision ${current} was published meanwhile; these facts were made from ${parent}.`,
    { hint: 'Look at what changed, then load again.' },
  );
}

/** What was withdrawn and comes back loses its tombstone. */
async function letReturn(
  run: RunNamed,
  before: Reading | undefined,
  fresh: readonly Fact[],
  revived: readonly string[] = [],
): Promise<void> {
  const come = fresh.filter(({ id }) => !before?.facts.byId.has(id));
  const returning = await lookAtReturning(run, come, new Set(revived));
  needMayReturn(returning);
  if (returning.ids.length > 0) await run('record/load/remove-tombstones', { ids: returning.ids });
}

/** What is withdrawn leaves a tombstone, which tells what took its place, where something did. */
async function leaveTombstones(
  run: RunNamed,
  { before, after, gone }: { before: Reading | undefined; after: Reading; gone: readonly string[] },
  { replacements }: PublishOptions,
): Promise<void> {
  if (gone.length === 0) return;
  const rows = gone.map((id) => ({
    id,
    kind: before?.facts.byId.get(id)?.kind,
    withdrawnIn: neo4j.int(after.revision),
    replacedBy: replacements?.get(id) ?? [],
  }));
  await run('record/load/tombstones', { rows });
}

/** What took the place of a withdrawn fact can be known later than that it is gone. */
async function keepReplacements(
  run: RunNamed,
  replacements: PublishOptions['replacements'],
): Promise<void> {
  if (replacements === undefined || replacements.size === 0) return;
  const rows = [...replacements].map(([id, replacedBy]) => ({ id, replacedBy }));
  await run('record/load/replaced', { rows });
}
