/** From a revision as it is kept to one that questions can be asked of, without holding up those who ask meanwhile. */
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { flowsOfCourses, type severalCourses } from '../../engine/flows/courses.ts';
import type { FlowGraph } from '../../engine/flows/flow-graph.ts';
import { keepIndex } from '../../engine/questions/find/kept-index.ts';
import { indexInSteps, type SearchIndex } from '../../engine/questions/find/search-index.ts';
import type { Reading } from '../../engine/reading.ts';
import { readingOf } from '../../engine/reading-of.ts';
import { type Fact, isParty, type PartyFact } from '../../model/fact.ts';
import { collectFacts } from '../../model/fact-index.ts';
import { keepPiece } from './kept-pieces.ts';
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
        for (const { digest: own, numbers } of piece.pieces)
          keepPiece({ digest: own, facts: Array.from(numbers, (at) => facts.facts[at] as Fact) });
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
  { large = largeBytes }: OpenOptions = {},
): Promise<Reading> {
  const packed = kept.pieces.filter((piece): piece is PackedPiece => 'bytes' in piece);
  const bytes = packed.reduce((sum, piece) => sum + unpackedBytes(piece.bytes), 0);
  if (packed.length === kept.pieces.length && bytes >= large) return openBeside(kept, packed);
  const reading = readingOf({ ...kept, facts: factsIn(kept.pieces.map(opened)) });
  await readyForSearch(reading);
  return reading;
}

/** Makes the search index of a reading, a millisecond or two at a time. */
export async function readyForSearch({ facts }: Reading): Promise<void> {
  const steps = indexInSteps(facts);
  for (;;) {
    const step = steps.next();
    if (step.done) return keepIndex(facts, step.value);
    await setImmediate();
  }
}
