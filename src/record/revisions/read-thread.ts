/** The thread that opens a large revision: it unpacks the facts, builds flow graph and search index, and hands all over piece by piece. */
import { parentPort, workerData } from 'node:worker_threads';
import { buildFlowGraph } from '../../engine/flows/build-flow-graph.ts';
import { severalCourses } from '../../engine/flows/courses.ts';
import { searchIndexOf } from '../../engine/questions/find/search-index.ts';
import { indexFacts } from '../../model/fact-index.ts';
import { factsIn } from './pieces.ts';
import { opened, type PackedPiece } from './stored-pieces.ts';

/** How many facts are handed over at once: what the receiver unpacks in half a millisecond. */
const batch = 100;

const pieces = (workerData.pieces as PackedPiece[]).map(opened);
const index = indexFacts(factsIn(pieces));
const { facts } = index;
const numberOf = new Map(facts.map((fact, number) => [fact, number]));
const composed = pieces.map(({ digest, facts: own }) => ({
  digest,
  numbers: Uint32Array.from(own, (fact) => numberOf.get(fact) as number),
}));
const graph = buildFlowGraph(index);
const { parties: _, flows: __, partyNumber: ___, ...arrays } = graph;
const several = severalCourses(graph);
const search = searchIndexOf(index);
const moved = [arrays, search]
  .flatMap(Object.values)
  .flatMap((value) => (ArrayBuffer.isView(value) ? [value.buffer as ArrayBuffer] : []));
let at = 0;
// Each batch is asked for, so that they never queue up at the receiver.
parentPort?.on('message', () => {
  if (at < facts.length) parentPort?.postMessage({ facts: facts.slice(at, at + batch) });
  else parentPort?.postMessage({ pieces: composed, arrays, several, search }, moved);
  at += batch;
});
parentPort?.postMessage({ facts: [] });
