/** Everything that is published as one file, and such a file read again. */
import { gunzipSync, gzipSync } from 'node:zlib';
import { z } from 'zod';
import { KnowledgeError } from '../../errors.ts';
import type { LayersApart } from '../../model/layer.ts';
import { audited } from '../contributions/audit.ts';
import type { StoredAct } from '../contributions/chain.ts';
import { digestOf, mostUnpacked } from './canonical.ts';
import { digestOfPieces } from './pieces.ts';
import { namesOf } from './read-revision.ts';
import { needKnownForm } from './stored-form.ts';

/** Form 1 has the facts of each revision in its line, form 2 the pieces before the revisions. */
const formatOf = (form: 1 | 2) => `kompetenslandskap-dump-${form}` as const;
const count = z.number().int().min(0);
const Head = z.strictObject({
  format: z.enum([formatOf(1), formatOf(2)]),
  revisions: count.min(1),
  pieces: count.default(0),
  tombstones: count,
  /** Marks of erased persons, which hold no name. */
  erased: z.array(z.string()),
  /** How many acts are remembered; earlier releases remembered none. */
  acts: count.default(0),
  /** The id of the database, and where facts lie apart; earlier releases wrote neither. */
  database: z.string().nullable().default(null),
  layers: z.record(z.string(), z.string()).default({}),
  /** Said where there are any, so that earlier releases read a dump without. */
  accounts: count.default(0),
});
/** A revision as a dump has it; `pieces` are the digests of its pieces. */
export const dumpedRevision = z.strictObject({
  number: count.min(1),
  digest: z.string(),
  date: z.iso.datetime(),
  parent: count.nullable(),
  added: count,
  changed: count,
  removed: count,
  author: z.string().nullable().default(null),
  message: z.string().nullable().default(null),
  /** Per layer its name and digest. */
  layers: z.array(z.string()).default([]),
  /** The head of the memory of acts it was published with. */
  acts: z.string().nullable().default(null),
  pieces: z.array(z.string()),
});
const RevisionOfForm1 = dumpedRevision.omit({ pieces: true }).extend({ facts: z.string() });
const PieceLine = z.strictObject({ facts: z.string() });
/** What was withdrawn, as a dump has it. */
export const dumpedTombstone = z.strictObject({
  id: z.string(),
  kind: z.string(),
  withdrawnIn: count,
  /** Earlier releases wrote one id, or none. */
  replacedBy: z.union([z.array(z.string()), z.string(), z.null()]).transform(namesOf),
});
/** An act just as it is kept, and what lies apart from it. */
const dumpedAct = z.strictObject({
  text: z.string(),
  parts: z.array(z.strictObject({ name: z.string(), salt: z.string(), value: z.string() })),
});
const stored = z.record(z.string(), z.union([z.string(), z.null(), z.array(z.string())]));
/** An account with its keys, as they are stored; who is signed in where is not kept. */
export const dumpedAccount = z.strictObject({ account: stored, keys: z.array(stored) });
export type DumpedAccount = z.output<typeof dumpedAccount>;
export type DumpedRevision = z.output<typeof dumpedRevision>;
type Tombstone = z.output<typeof dumpedTombstone>;

/** What a file holds: every revision, oldest first, what was withdrawn, the marks of who was erased, and accounts. */
export interface Dump {
  readonly revisions: readonly DumpedRevision[];
  /** The canonical texts of all pieces, by digest. */
  readonly pieces: ReadonlyMap<string, string>;
  readonly tombstones: readonly Tombstone[];
  /** Everything that was done with contributions, oldest first. */
  readonly acts: readonly StoredAct[];
  readonly erased: readonly string[];
  readonly database: string | null;
  readonly layers: LayersApart;
  readonly accounts: readonly DumpedAccount[];
}

/** The file: gzipped lines of JSON, a head, the pieces, the revisions, the tombstones, the accounts, and the digest of all of it. */
export function fileOf(dump: Dump): Buffer {
  const { revisions, tombstones, acts, erased, database, layers, accounts } = dump;
  const pieces = [...dump.pieces].sort(([a], [b]) => (a < b ? -1 : 1));
  const head = {
    format: formatOf(2),
    revisions: revisions.length,
    pieces: pieces.length,
    tombstones: tombstones.length,
    erased,
    acts: acts.length,
    database,
    layers: Object.fromEntries(layers),
    ...(accounts.length > 0 && { accounts: accounts.length }),
  };
  const told = [...revisions, ...tombstones, ...acts, ...accounts];
  const lines = [head, ...pieces.map(([, facts]) => ({ facts })), ...told];
  const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
  const whole = Buffer.from(`${text}${digestOf(text)}\n`);
  if (whole.length > mostUnpacked)
    throw new KnowledgeError('BAD_DUMP', 'All revisions together are larger than a dump may be.', {
      hint: `More than ${mostUnpacked / 1024 / 1024} MB would not be restored; keep the database's own files instead.`,
    });
  return gzipSync(whole, { level: 9 });
}

function refuse(what: string, cause?: unknown): never {
  throw new KnowledgeError('BAD_DUMP', what, {
    hint: 'Take a file that "dump" wrote whole, with this program or an earlier version of it.',
    ...(cause === undefined ? {} : { cause }),
  });
}

function tooLarge(): never {
  return refuse(`Unpacked the file holds more than ${mostUnpacked / 1024 / 1024} MB.`);
}

function unpacked(file: Uint8Array): string {
  if (file.length > mostUnpacked) return tooLarge();
  try {
    return gunzipSync(file, { maxOutputLength: mostUnpacked }).toString('utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return tooLarge();
    return refuse('The file is no dump, or only a part of one.', error);
  }
}

/** The lines one after the other; they are not all made at once, since there may be very many. */
function* linesOf(text: string): Generator<string> {
  for (let from = 0; from <= text.length; ) {
    const end = text.indexOf('\n', from);
    yield text.slice(from, end < 0 ? text.length : end);
    from = end < 0 ? text.length + 1 : end + 1;
  }
}

function read<S extends z.ZodType>(shape: S, line: string | undefined, at: number): z.output<S> {
  try {
    return shape.parse(JSON.parse(line ?? ''));
  } catch (error) {
    return refuse(`Line ${at + 1} of the unpacked file is not as it should be.`, error);
  }
}

/** Some of what is left, at the most so many. */
function* takenFrom(lines: Generator<string>, most: number): Generator<string> {
  for (let taken = 0; taken < most; taken += 1) {
    const line = lines.next();
    if (line.done) return;
    yield line.value;
  }
}

/** Each revision is what its digest says, follows the one before, and the tombstones are of these revisions. */
function needSound({ revisions, tombstones, pieces, acts }: Dump): void {
  const heads = revisions.flatMap(({ number, acts: head }) =>
    head === null ? [] : [[number, head] as const],
  );
  audited(acts, new Map(heads));
  for (const [at, revision] of revisions.entries()) {
    const { number, digest } = revision;
    if (number !== at + 1) refuse(`Revision ${at + 1} is missing.`);
    if (!revision.pieces.every((piece) => pieces.has(piece)))
      refuse(`Revision ${number} lacks some of its pieces.`);
    if (!isPiece(revision) && digestOfPieces(revision.pieces) !== digest)
      refuse(`Revision ${number} does not have its digest.`);
  }
  const late = tombstones.find(({ withdrawnIn }) => withdrawnIn > revisions.length);
  if (late) refuse(`"${late.id}" was withdrawn in a revision that is not there.`);
}

/** Whether it is of form 1: one piece, under the digest of its text. */
export function isPiece({ digest, pieces }: DumpedRevision): boolean {
  return pieces.length === 1 && pieces[0] === digest;
}

/**
 * Reads a file that {@link fileOf} made.
 *
 * @throws {@link KnowledgeError} `BAD_DUMP` when any of it is missing or was changed, `STORED_FORM_NEWER` when a newer release wrote it
 */
export function dumpOf(file: Uint8Array): Dump {
  const text = unpacked(file);
  const [, form = 1] = /^{"format":"kompetenslandskap-dump-(\d{1,9})"/.exec(text) ?? [];
  needKnownForm(Number(form), 'The dump');
  const lines = linesOf(text);
  let at = -1;
  const next = <S extends z.ZodType>(shape: S): z.output<S> => {
    at += 1;
    const line = lines.next();
    return read(shape, line.done ? undefined : line.value, at);
  };
  const end = text.lastIndexOf('\n', text.length - 2) + 1;
  const head = next(Head);
  if (text.slice(end) !== `${digestOf(text.slice(0, end))}\n`)
    refuse('The file is damaged: its digest is not that of its lines.');
  const pieces = new Map<string, string>();
  const nextPiece = (facts: string) => pieces.set(digestOf(facts), facts);
  for (let left = head.pieces; left > 0; left -= 1) nextPiece(next(PieceLine).facts);
  const nextOfForm1 = () => {
    const { facts, ...revision } = next(RevisionOfForm1);
    nextPiece(facts);
    return { ...revision, pieces: [digestOf(facts)] };
  };
  const revisions: DumpedRevision[] = [];
  while (revisions.length < head.revisions)
    revisions.push(head.format === formatOf(1) ? nextOfForm1() : next(dumpedRevision));
  const tombstones: Tombstone[] = [];
  while (tombstones.length < head.tombstones) tombstones.push(next(dumpedTombstone));
  const acts: StoredAct[] = [];
  while (acts.length < head.acts) acts.push(next(dumpedAct));
  const accounts: DumpedAccount[] = [];
  while (accounts.length < head.accounts) accounts.push(next(dumpedAccount));
  const { erased, database } = head;
  const layers = new Map(Object.entries(head.layers));
  const dump = { revisions, pieces, tombstones, acts, erased, database, layers, accounts };
  const ending = [...takenFrom(lines, 3)];
  if (ending.length !== 2 || ending[1] !== '') refuse('The file has lines too many.');
  needSound(dump);
  return dump;
}
