/** Publishes facts as the next revision: in one transaction, or not at all. */
import neo4j from 'neo4j-driver';
import type { Reading } from '../../engine/reading.ts';
import { readingOf } from '../../engine/reading-of.ts';
import { KnowledgeError } from '../../errors.ts';
import { isAddress } from '../../model/address.ts';
import { compareFacts, type FactChanges } from '../../model/compare-facts.ts';
import type { Fact } from '../../model/fact.ts';
import type { LayersApart } from '../../model/layer.ts';
import { unsayableWithin } from '../../model/unsayable.ts';
import type { GraphConnection, RunNamed } from '../graph/connect.ts';
import { ensureConstraints, needNoClash } from '../graph/look-over.ts';
import { writtenLabels } from '../graph/node-rows.ts';
import { writeFacts } from '../graph/write-facts.ts';
import { canonicalText, compress, decompress, digestOf, factsOf } from './canonical.ts';
import { needNotErased } from './erased-marks.ts';
import { keepLayersApart, layerDigests, layersApartIn } from './layers.ts';
import { lookAtReturning, needMayReturn } from './returning.ts';
import { takeLock } from './take-lock.ts';

/** What came of publishing. Unchanged facts publish nothing, and the changes are empty. */
export interface Publication {
  readonly revision: number;
  readonly digest: string;
  readonly unchanged: boolean;
  readonly changes: FactChanges;
  /** The id of the database it was published in. */
  readonly database: string;
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
  /** Handed the reading of what was published, so that nobody need read it again. */
  readonly read?: (reading: Reading) => void;
}

interface Current {
  readonly number: number;
  readonly digest: string;
  /** The facts as they are kept; undefined before the first revision. */
  readonly packed?: Int8Array;
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
  needSayable(facts);
  await needNoClash(connection, writtenLabels);
  await ensureConstraints(connection);
  const text = canonicalText(facts);
  const digest = digestOf(text);
  let after: Reading | undefined;
  const published = await connection.transaction(async (run) => {
    const current = await lockCurrent(run);
    needParent(current, options.parent);
    const [store] = await run('record/load/identify', { database: null });
    const database = store?.database as string;
    await keepReplacements(run, options.replacements);
    const apart = options.layers ?? (await layersApartIn(run));
    if (current.digest === digest) {
      if (options.layers) await keepLayersApart(run, apart);
      const changes = compareFacts([], []);
      return { revision: current.number, digest, unchanged: true, changes, database };
    }
    await needNotErased(run, facts);
    const before = readingOfCurrent(current);
    await letReturn(run, before, facts, options.revived);
    const revision = current.number + 1;
    after = readingOf({ facts: factsOf(text), revision, digest, asOf: options.now });
    const changes = compareFacts(before?.facts.facts ?? [], facts);
    await writeFacts(run, before, after, options.replacements);
    if (options.layers) await keepLayersApart(run, apart);
    await run('record/load/revision', {
      id: `_revision-${revision}`,
      number: neo4j.int(revision),
      digest,
      date: options.now,
      parent: current.number > 0 ? neo4j.int(current.number) : null,
      added: neo4j.int(changes.added.length),
      changed: neo4j.int(changes.changed.length),
      removed: neo4j.int(changes.removed.length),
      facts: compress(text),
      author: options.author ?? null,
      message: options.message ?? null,
      layers: layerDigests(facts, apart),
    });
    return { revision, digest, unchanged: false, changes, database };
  });
  if (after !== undefined && !published.unchanged) options.read?.(after);
  return published;
}

/** What the seed is checked for, whoever hands over the facts: texts and addresses go into pages and files as they are. */
function needSayable(facts: readonly Fact[]): void {
  for (const fact of facts) {
    const found = unsayableWithin(fact);
    if (found !== undefined) throw unsayable(fact, found.path.join('.'), found.says, found.hint);
    if (fact.kind !== 'DOCUMENT' || fact.url === undefined || isAddress(fact.url)) continue;
    throw unsayable(fact, 'url', 'It is no address of the web or of mail.', 'Write https://…');
  }
}

function unsayable({ id }: Fact, property: string, says: string, hint: string): KnowledgeError {
  return new KnowledgeError('SEED_SHAPE', `"${property}" of "${id}": ${says}`, { hint });
}

/** Takes the lock, so that no other load goes on beside this one, and reads what is current. */
async function lockCurrent(run: RunNamed): Promise<Current> {
  const row = await takeLock(run);
  if (typeof row.number !== 'number') return { number: 0, digest: '' };
  const { number, digest } = row as { number: number; digest: string };
  return { number, digest, packed: row.facts as Int8Array };
}

function readingOfCurrent({ number, digest, packed }: Current): Reading | undefined {
  if (packed === undefined) return undefined;
  return readingOf({ facts: decompress(packed), revision: number, digest, asOf: '' });
}

function needParent(current: Current, parent: number | undefined): void {
  if (parent === undefined || parent === current.number) return;
  throw new KnowledgeError(
    'LOAD_CONFLICT',
    `Revision ${current.number} was published meanwhile; these facts were made from ${parent}.`,
    { hint: 'Look at what changed, then load again.' },
  );
}

/** What was withdrawn and comes back loses its tombstone. */
async function letReturn(
  run: RunNamed,
  before: Reading | undefined,
  facts: readonly Fact[],
  revived: readonly string[] = [],
): Promise<void> {
  const fresh = facts.filter(({ id }) => !before?.facts.byId.has(id));
  const returning = await lookAtReturning(run, fresh, new Set(revived));
  needMayReturn(returning);
  if (returning.ids.length > 0) await run('record/load/remove-nodes', { ids: returning.ids });
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
