/** Flow graphs built in processes of their own, as large as they come. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** One flow graph: how long it took to build from indexed facts, and what it takes of memory. */
export interface BuiltGraph {
  readonly regions: number;
  readonly parties: number;
  readonly flows: number;
  readonly tookMs: number;
  readonly bytesPerFlow: number;
}

const program = fileURLToPath(new URL('./flow-graph.program.ts', import.meta.url));
const typescript = new URL('../../src/thread/typescript.js', import.meta.url).href;

/** Builds the flow graph of so many regions; the facts of 5,000,000 flows take some 4 GB beside it. */
export async function buildGraph(regions: number): Promise<BuiltGraph> {
  const words = ['--max-old-space-size=12288', '--expose-gc', '--import', typescript, program];
  const { stdout } = await promisify(execFile)(process.execPath, [...words, String(regions)]);
  return JSON.parse(stdout) as BuiltGraph;
}

/** The table of built graphs. */
export function graphTable(graphs: readonly BuiltGraph[]): string {
  const grouped = (value: number) => Math.round(value).toLocaleString('en');
  const rows = graphs.map(
    ({ parties, flows, tookMs, bytesPerFlow }) =>
      `| ${grouped(parties)} | ${grouped(flows)} | ${grouped(tookMs)} | ${bytesPerFlow.toFixed(0)} |`,
  );
  return `| parties | flows | built in ms | bytes a flow |
| --- | --- | --- | --- |
${rows.join('\n')}
`;
}
