/** Publishes facts as the next revision: in one transaction, or not at all. */
import neo4j from 'neo4j-driver';
import type { Reading } from '../../engine/reading.ts';
import { readingOf } from '../../engine/reading-of.ts';
import { KnowledgeError } from '../../errors.ts';
import { isAddress } from '../../model/address.ts';
import { compareFacts, type FactChanges } from '../../model/compare-facts.ts';
import type { Fact } from '../../model/fact.ts';
import { unsayableWithin } from '../../model/unsayable.ts';
import type { GraphConnection, RunNamed } from '../graph/connect.ts';
import { ensureConstraints, needNoClash } from '../graph/look-over.ts';
import { writtenLabels } from '../graph/node-rows.ts';
import { writeFacts } from '../graph/write-facts.ts';
import { canonicalText, compress, decompress, digestOf, factsOf } from './canonical.ts';
import { needNotErased } from './erased-marks.ts';

/** What came of publishing. Unchanged facts publish nothing, and the changes are empty. */
export interface Publication {
  readonly revision: number;
  readonly digest: string;
  readonly unchanged: boolean;
  readonly changes: FactChanges;
}

/** How a publication is made. */
export interface PublishOptions {
  /** ISO instant of the publication. */
  readonly now: string;
  /** The revision the facts were made from; absent, whichever is current. */
  readonly parent?: number;
  /** What took the place of a withdrawn id. */
  readonly replacements?: ReadonlyMap<string, string>;
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
 * `SEED_REUSED_ID` when a withdrawn id comes back, `PERSON_ERASED` when an erased person does, `DATABASE_NOT_OURS` when others' nodes bear our labels
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
    if (current.digest === digest)
      return { revision: current.number, digest, unchanged: true, changes: compareFacts([], []) };
    await needNotErased(run, facts);
    const before = readingOfCurrent(current);
    await needFreshIds(run, before, facts);
    const revision = current.number + 1;
    after = readingOf({ facts: factsOf(text), revision, digest, asOf: options.now });
    const changes = compareFacts(before?.facts.facts ?? [], facts);
    await writeFacts(run, before, after, options.replacements);
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
    });
    return { revision, digest, unchanged: false, changes };
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
  const [row] = await run('record/load/lock');
  if (typeof row?.number !== 'number') return { number: 0, digest: '' };
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

async function needFreshIds(
  run: RunNamed,
  before: Reading | undefined,
  facts: readonly Fact[],
): Promise<void> {
  const ids = facts.map(({ id }) => id).filter((id) => !before?.facts.byId.has(id));
  const withdrawn = await run('record/load/withdrawn', { ids });
  if (withdrawn.length === 0) return;
  const names = withdrawn.map(({ id }) => `"${String(id)}"`).join(', ');
  throw new KnowledgeError('SEED_REUSED_ID', `Withdrawn ids are used again: ${names}.`, {
    hint: 'Ids are never used again: choose new ones. A trial database starts over when its folder .neo4j is deleted.',
  });
}
