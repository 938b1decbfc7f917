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
import { isSame } from '../../model/same.ts';
import { eraseParts } from '../contributions/erase-parts.ts';
import type { GraphConnection, Row, RunNamed } from '../graph/connect.ts';
import { graphChange, writeChange } from '../graph/write-facts.ts';
import { rememberErased } from './erased-marks.ts';
import type { Piece } from './kept-pieces.ts';
import { keepLayersApart, layerDigests, layersApartIn } from './layers.ts';
import { nodesFollow } from './nodes-follow.ts';
import { digestOfPieces, factsIn, packedList, piecesOf } from './pieces.ts';
import { digestsOf, keepPieces, opened, type PackedPiece, packedPieces } from './stored-pieces.ts';
import { takeLockToWrite } from './take-lock.ts';

/** What was erased: what stands in its place, and how many revisions were rewritten. */
export interface Erased {
  readonly erasure: Erasure;
  readonly revisions: number;
  /** Facts of the current revision that still hold the last name; it may be somebody else's. */
  readonly perhaps: readonly string[];
}

/** A kept revision, and what it will be; the same pieces where the person does not stand in it. */
interface Kept {
  readonly row: Row;
  readonly pieces: readonly Piece[];
  readonly after: readonly Piece[];
}

/**
 * Erases a person in one transaction. Seats, memberships and attendance stay, without name.
 *
 * @param newId - what stands in the place of the id, such as `borttagen-person-3f9a01c2`
 * @throws {@link KnowledgeError} `UNKNOWN_ENTITY`, `BAD_USER_INPUT` when the id is no person's
 */
export async function erasePerson(
  connection: GraphConnection,
  id: string,
  newId: string,
): Promise<Erased> {
  for (;;) {
    // Whoever brings nodes to a revision would bring the name back.
    await nodesFollow(connection);
    const erased = await eraseNow(connection, id, newId);
    if (erased !== undefined) return erased;
  }
}

/** Undefined where the nodes are no revision's meanwhile. */
function eraseNow(
  connection: GraphConnection,
  id: string,
  newId: string,
): Promise<Erased | undefined> {
  return connection.transaction(async (run) => {
    const { nodes, number: current } = await takeLockToWrite(run);
    if (nodes !== current) return undefined;
    const rows = await run('record/erase/revisions');
    const held = await heldPieces(run, rows);
    const piecesOfRow = (row: Row) => digestsOf(row).map((digest) => held.get(digest) as Piece);
    const erasure = erasureOf(id, newId, personsIn([...held.values()], id));
    const erased = erasedPieces(held.values(), erasure);
    const kept = rows.map((row): Kept => {
      const pieces = piecesOfRow(row);
      return { row, pieces, after: piecesWithout(pieces, erased) };
    });
    const apart = new Map(
      [...(await layersApartIn(run))].map(([fact, layer]) => [erasedText(fact, erasure), layer]),
    );
    for (const one of kept) await rewrite(run, one, erasure, apart);
    await forget(run, kept);
    await renameInGraph(run, kept);
    await keepLayersApart(run, apart);
    const gone = (await run('record/erase/tombstones'))
      .map((row) => row.id as string)
      .filter((tombstone) => erasedText(tombstone, erasure) !== tombstone);
    await run('record/load/remove-tombstones', { ids: gone });
    await eraseParts(run, (_, value) => erasedText(value, erasure) !== value);
    await rememberErased(run, erasure);
    const left = factsIn(kept.at(-1)?.after ?? []);
    const revisions = kept.filter(isOther).length;
    return { erasure, revisions, perhaps: perhapsStillNaming(left, erasure) };
  });
}

/** Every piece of these revisions, once. */
async function heldPieces(run: RunNamed, rows: readonly Row[]): Promise<Map<string, Piece>> {
  const ofForm1 = rows.flatMap(({ digest, facts }): PackedPiece[] =>
    facts === null ? [] : [{ digest: digest as string, bytes: facts as Int8Array }],
  );
  const own = new Set(ofForm1.map(({ digest }) => digest));
  const digests = [...new Set(rows.flatMap(digestsOf))].filter((digest) => !own.has(digest));
  const packs = await packedPieces(run, digests);
  return new Map([...ofForm1, ...packs].map((piece) => [piece.digest, opened(piece)]));
}

/** Every fact of a person in any revision, when the one to erase is among them. */
function personsIn(held: readonly Piece[], id: string): FactOf<'PERSON'>[] {
  const all = held.flatMap(({ facts }) => facts);
  const persons = all.filter((fact): fact is FactOf<'PERSON'> => fact.kind === 'PERSON');
  if (persons.some((person) => person.id === id)) return persons;
  const found = all.filter((fact) => fact.id === id);
  if (found.length > 0)
    throw new KnowledgeError('BAD_USER_INPUT', `"${id}" is no person; only persons are erased.`);
  const hint = didYouMean(
    id,
    persons.map((person) => ({ id: person.id, names: [person.name?.sv ?? ''] })),
  );
  throw new KnowledgeError('UNKNOWN_ENTITY', `No person has the id "${id}".`, hint ? { hint } : {});
}

/** Of the pieces in which the person stands, the facts without. */
function erasedPieces(held: Iterable<Piece>, erasure: Erasure): Map<Piece, readonly Fact[]> {
  const found = new Map<Piece, readonly Fact[]>();
  for (const piece of held) {
    const left = erasedFacts(piece.facts, erasure);
    if (!isSame(left, piece.facts)) found.set(piece, left);
  }
  return found;
}

/** A revision's pieces anew, where the person stands in one: ids change, and with them where facts stand. */
function piecesWithout(
  pieces: readonly Piece[],
  erased: ReadonlyMap<Piece, readonly Fact[]>,
): readonly Piece[] {
  if (!pieces.some((piece) => erased.has(piece))) return pieces;
  return piecesOf(pieces.flatMap((piece) => erased.get(piece) ?? piece.facts));
}

const isOther = ({ pieces, after }: Kept) => pieces !== after;

/** Keeps the revision without the name, under a digest of its own. */
async function rewrite(
  run: RunNamed,
  { row, pieces, after }: Kept,
  erasure: Erasure,
  apart: LayersApart,
): Promise<void> {
  const { number, author, message } = row as { number: number; author: string; message: string };
  const said = {
    author: author === null || erasedText(author, erasure) !== author ? null : author,
    message: message === null ? null : erasedText(message, erasure),
  };
  if (pieces === after && said.author === author && said.message === message) return;
  if (pieces === after)
    return void (await run('record/erase/say', { number: neo4j.int(number), ...said }));
  const digests = after.map(({ digest }) => digest);
  const before = new Set(pieces.map(({ digest }) => digest));
  await keepPieces(
    run,
    after.filter(({ digest }) => !before.has(digest)),
  );
  await run('record/erase/rewrite', {
    number: neo4j.int(number),
    digest: digestOfPieces(digests),
    pieces: packedList(digests),
    layers: layerDigests(factsIn(after), apart),
    ...said,
  });
}

/** Removes the pieces in which the person stood; no revision has them any more. */
async function forget(run: RunNamed, kept: readonly Kept[]): Promise<void> {
  const left = new Set(kept.flatMap(({ after }) => after.map(({ digest }) => digest)));
  const held = new Set(kept.flatMap(({ pieces }) => pieces.map(({ digest }) => digest)));
  await run('record/erase/pieces', { digests: [...held].filter((digest) => !left.has(digest)) });
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
async function renameInGraph(run: RunNamed, kept: readonly Kept[]): Promise<void> {
  const current = kept.at(-1);
  if (current === undefined || !isOther(current)) return;
  const revision = current.row.number as number;
  const reading = (pieces: readonly Piece[]) =>
    readingOf({ facts: factsIn(pieces), revision, digest: '', asOf: '' });
  await writeChange(run, graphChange(reading(current.pieces), reading(current.after)));
}
