/** From a revision as it is kept to one that questions can be asked of, without holding up those who ask meanwhile. */
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { flowsOfCourses, type severalCourses } from '../../engine/flows/courses.ts';
import type { FlowGraph } from '../../engine/flows/flow-graph.ts';
import type { InSteps } from '../../engine/kept.ts';
import { changedSearch } from '../../engine/questions/find/changed-search.ts';
import { keepIndex, keptIndex } from '../../engine/questions/find/kept-index.ts';
import { indexInSteps, type SearchIndex } from '../../engine/questions/find/search-index.ts';
import type { Reading } from '../../engine/reading.ts';
import { readingAfter, readingOf } from '../../engine/reading-of.ts';
import { type Fact, isParty, type PartyFact } from '../../model/fact.ts';
import { collectFacts, type FactsChanged } from '../../model/fact-index.ts';
import { changeOfPieces } from './change-of-pieces.ts';
import { holdPieces, keepPiece, type Piece, piecesRead } from './kept-pieces.ts';
import { factsIn } from './pieces.ts';
import { type KeptRevision, opened, type PackedPiece } from './stored-pieces.ts';

/** Facts of more text than this are opened beside; here two megabytes take some 30 ms, and a thread 200 ms to begin. */
const largeBytes = 2_000_000;

/** How much text was compressed, as gzip's last four bytes say. */
function unpackedBytes(packed: Int8Array): number {
  if (packed.byteLength < 4) return 0;
  return new DataView(packed.buffer, packed.byteOffset).getUint32(packed.byteLength - 4, true);
}

/** Facts one batch after the other, and in the end what was made of them; `pieces` names the facts of each by number. */
type Handed =
  | { readonly facts: readonly Fact[] }
  | {
      readonly pieces: readonly { readonly digest: string; readonly numbers: Uint32Array }[];
      readonly arrays: Omit<FlowGraph, 'parties' | 'flows' | 'partyNumber'>;
      readonly several: ReturnType<typeof severalCourses>;
      readonly search: SearchIndex;
    };

/** Asks a thread for one piece after the other; between two, requests are answered. */
async function* piecesFrom(thread: Worker): AsyncGenerator<Handed> {
  let failed: ((error: Error) => void) | undefined;
  let handed: ((piece: Handed) => void) | undefined;
  const next = () =>
    new Promise<Handed>((resolve, reject) => {
      handed = resolve;
      failed = reject;
    });
  let piece = next();
  thread.on('message', (value: Handed) => handed?.(value));
  thread.on('error', (error) => failed?.(error));
  thread.on('exit', () => failed?.(new Error('The thread that opens a revision ended early.')));
  for (;;) {
    const value = await piece;
    yield value;
    if ('arrays' in value) return;
    await setImmediate();
    piece = next();
    thread.postMessage('next');
  }
}

async function openBeside(kept: KeptRevision, pieces: readonly PackedPiece[]): Promise<Reading> {
  const { revision, digest, asOf } = kept;
  const thread = new Worker(new URL('../../thread/beside.js', import.meta.url), {
    workerData: { program: new URL('./read-thread.ts', import.meta.url).href, pieces },
    execArgv: [],
  });
  try {
    const collected = collectFacts();
    const parties: PartyFact[] = [];
    const partyNumber = new Map<string, number>();
    for await (const piece of piecesFrom(thread)) {
      if ('arrays' in piece) {
        const facts = collected.index();
        keepIndex(facts, piece.search);
        const flows = flowsOfCourses(facts.of('FLOW'), piece.several);
        const graph = { ...piece.arrays, parties, flows, partyNumber };
        const own = piece.pieces.map(({ numbers, ...one }) =>
          keepPiece({ ...one, facts: Array.from(numbers, (at) => facts.facts[at] as Fact) }),
        );
        holdPieces(facts, own);
        return { revision, digest, asOf, facts, graph };
      }
      collected.add(piece.facts);
      for (const fact of piece.facts)
        if (isParty(fact)) partyNumber.set(fact.id, parties.push(fact) - 1);
    }
    throw new Error('The thread that opens a revision handed over no flow graph.');
  } finally {
    await thread.terminate();
  }
}

/** How a revision is opened. */
export interface OpenOptions {
  /** A reading that may have most of the same facts. */
  readonly near?: Reading | undefined;
  /** Size of the text in bytes from which on another thread does the work. */
  readonly large?: number;
}

/** Opens a revision, every piece of it verified. */
export async function openRevision(
  kept: KeptRevision,
  { near, large = largeBytes }: OpenOptions = {},
): Promise<Reading> {
  const packed = kept.pieces.filter((piece): piece is PackedPiece => 'bytes' in piece);
  const bytes = packed.reduce((sum, piece) => sum + unpackedBytes(piece.bytes), 0);
  if (packed.length === kept.pieces.length && bytes >= large) return openBeside(kept, packed);
  return inTurns(openHere(kept, near));
}

/** How long it goes on before others have their turn, in milliseconds. */
const turnMs = 6;

/** Does work in steps, a few milliseconds at a time. */
async function inTurns<T>(steps: InSteps<T>): Promise<T> {
  for (let since = performance.now(); ; ) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - since < turnMs) continue;
    await setImmediate();
    since = performance.now();
  }
}

function* openHere(kept: KeptRevision, near: Reading | undefined): InSteps<Reading> {
  const pieces: Piece[] = [];
  for (const piece of kept.pieces) {
    pieces.push(opened(piece));
    if ('bytes' in piece) yield;
  }
  const { revision, digest, asOf } = kept;
  const nearPieces = near && piecesRead(near.facts);
  const { facts, search, graph } =
    near && nearPieces
      ? yield* openNear(near, changeOfPieces(near.facts, nearPieces, pieces))
      : yield* openAnew(pieces);
  holdPieces(facts, pieces);
  keepIndex(facts, search);
  return { revision, digest, asOf, facts, graph };
}

function* openAnew(pieces: readonly Piece[]) {
  const { facts, graph } = readingOf({ facts: factsIn(pieces), revision: 0, digest: '', asOf: '' });
  return { facts, graph, search: yield* indexInSteps(facts) };
}

/** The same, made of a reading that has most of the facts: they stay the same objects, and only what changed is read. */
function* openNear(near: Reading, change: FactsChanged) {
  const { facts, graph } = yield* readingAfter(near, change);
  const before = keptIndex(near.facts);
  const search = before
    ? yield* changedSearch(before, near.facts, facts, change)
    : yield* indexInSteps(facts);
  return { facts, graph, search };
}

/** Makes the search index of a reading, a few milliseconds at a time. */
export async function readyForSearch({ facts }: Reading): Promise<void> {
  keepIndex(facts, await inTurns(indexInSteps(facts)));
}
