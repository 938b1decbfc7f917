/** Erases a person from the database: from the graph, from every kept revision, from tombstones; and remembers that, without the name. */
import neo4j from 'neo4j-driver';
import { readingOf } from '../../engine/reading-of.ts';
import { KnowledgeError } from '../../errors.ts';
import {
  type Erasure,
  erasedFacts,
  erasedText,
  erasureOf,
  perhapsStillNaming,
} from '../../model/erase-person.ts';
import type { Fact, FactOf } from '../../model/fact.ts';
import type { LayersApart } from '../../model/layer.ts';
import { didYouMean } from '../../model/nearest.ts';
import type { GraphConnection, RunNamed } from '../graph/connect.ts';
import { writeFacts } from '../graph/write-facts.ts';
import { canonicalText, compress, decompress, digestOf } from './canonical.ts';
import { rememberErased } from './erased-marks.ts';
import { keepLayersApart, layerDigests, layersApartIn } from './layers.ts';
import { takeLock } from './take-lock.ts';

/** What was erased: what stands in its place, and how many revisions were rewritten. */
export interface Erased {
  readonly erasure: Erasure;
  readonly revisions: number;
  /** Facts of the current revision that still hold the last name; it may be somebody else's. */
  readonly perhaps: readonly string[];
}

interface Kept {
  readonly number: number;
  readonly facts: readonly Fact[];
  readonly author: string | null;
  readonly message: string | null;
}

/**
 * Erases a person in one transaction. Seats, memberships and attendance stay, without name.
 *
 * @param newId - what stands in the place of the id, such as `borttagen-person-3f9a01c2`
 * @throws {@link KnowledgeError} `UNKNOWN_ENTITY`, `BAD_USER_INPUT` when the id is no person's
 */
export function erasePerson(
  connection: GraphConnection,
  id: string,
  newId: string,
): Promise<Erased> {
  return connection.transaction(async (run) => {
    await takeLock(run);
    const kept = (await run('record/erase/revisions')).map(
      ({ number, facts, author, message }): Kept => ({
        number: number as number,
        facts: decompress(facts as Int8Array),
        author: author as string | null,
        message: message as string | null,
      }),
    );
    const erasure = erasureOf(id, newId, personsIn(kept, id));
    const apart = new Map(
      [...(await layersApartIn(run))].map(([fact, layer]) => [erasedText(fact, erasure), layer]),
    );
    for (const one of kept) await rewrite(run, one, erasure, apart);
    await renameInGraph(run, kept, erasure);
    await keepLayersApart(run, apart);
    const gone = (await run('record/erase/tombstones'))
      .map((row) => row.id as string)
      .filter((tombstone) => erasedText(tombstone, erasure) !== tombstone);
    await run('record/load/remove-nodes', { ids: gone });
    await rememberErased(run, erasure);
    const current = erasedFacts(kept.at(-1)?.facts ?? [], erasure);
    return { erasure, revisions: kept.length, perhaps: perhapsStillNaming(current, erasure) };
  });
}

/** Every fact of a person in any revision, when the one to erase is among them. */
function personsIn(kept: readonly Kept[], id: string): FactOf<'PERSON'>[] {
  const all = kept.flatMap(({ facts }) => facts);
  const persons = all.filter((fact): fact is FactOf<'PERSON'> => fact.kind === 'PERSON');
  if (persons.some((person) => person.id === id)) return persons;
  const found = all.filter((fact) => fact.id === id);
  if (found.length > 0)
    throw new KnowledgeError('BAD_USER_INPUT', `"${id}" is no person; only persons are erased.`);
  const everybody = kept.at(-1)?.facts.filter(({ kind }) => kind === 'PERSON') ?? [];
  const hint = didYouMean(
    id,
    everybody.map((person) => ({ id: person.id, names: [person.name?.sv ?? ''] })),
  );
  throw new KnowledgeError('UNKNOWN_ENTITY', `No person has the id "${id}".`, hint ? { hint } : {});
}

/** Keeps the revision without the name, under a digest of its own. */
async function rewrite(
  run: RunNamed,
  { number, facts, author, message }: Kept,
  erasure: Erasure,
  apart: LayersApart,
): Promise<void> {
  const left = erasedFacts(facts, erasure);
  const text = canonicalText(left);
  await run('record/erase/rewrite', {
    number: neo4j.int(number),
    digest: digestOf(text),
    facts: compress(text),
    layers: layerDigests(left, apart),
    author: author === null || erasedText(author, erasure) !== author ? null : author,
    message: message === null ? null : erasedText(message, erasure),
  });
}

/**
 * Takes the name of who published off every revision; what was published stays.
 *
 * @returns how many revisions bore it
 */
export async function eraseAuthor(connection: GraphConnection, author: string): Promise<number> {
  const [row] = await connection.write('record/erase/author', { author });
  return (row?.revisions ?? 0) as number;
}

/** Brings nodes and relationships of the current revision in line. */
async function renameInGraph(
  run: RunNamed,
  kept: readonly Kept[],
  erasure: Erasure,
): Promise<void> {
  const current = kept.at(-1);
  if (current === undefined) return;
  const reading = (facts: readonly Fact[]) =>
    readingOf({ facts, revision: current.number, digest: '', asOf: '' });
  const after = reading(erasedFacts(current.facts, erasure));
  await writeFacts(run, reading(current.facts), after);
}
