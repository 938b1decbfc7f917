/** The flow graph alone, in a process of its own: `flow-graph.program.ts 3334` builds that of so many regions and tells time and bytes as JSON. */
import { buildFlowGraph } from '../../src/engine/flows/build-flow-graph.ts';
import type { Fact } from '../../src/model/fact.ts';
import type { FactIndex } from '../../src/model/fact-index.ts';
import { regionsOf } from './regions.ts';

const regions = Number(process.argv[2]);
const facts = regionsOf(regions).sort((a, b) => (a.id < b.id ? -1 : 1));
const byKind = new Map<string, Fact[]>();
for (const { kind } of facts) byKind.set(kind, []);
for (const fact of facts) byKind.get(fact.kind)?.push(fact);
// What the graph reads of an index; the look-ups that only questions need would not fit beside.
const index = {
  facts,
  byId: new Map(facts.filter(({ kind }) => kind === 'AREA').map((fact) => [fact.id, fact])),
  of: (kind: string) => byKind.get(kind) ?? [],
} as unknown as FactIndex;

const collect = () => (globalThis as { gc?: () => void }).gc?.();
const used = () => {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};
const before = used();
const start = performance.now();
const graph = buildFlowGraph(index);
const tookMs = performance.now() - start;
const bytes = used() - before;
const { length } = graph.flows;
process.stdout.write(
  `${JSON.stringify({ regions, parties: graph.parties.length, flows: length, tookMs, bytesPerFlow: bytes / length })}\n`,
);
