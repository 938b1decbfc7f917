/** Flows as a Mermaid flowchart, for documents and wikis. */
import { type Format, same } from './format.ts';
import type { FlowTold } from './rows/flow-rows.ts';
import { flowsIn } from './rows/flows-in.ts';

/** Mermaid reads `"`, `#` and line ends inside quoted text as its own. */
function quoted(text: string): string {
  return `"${text.replaceAll('#', '#35;').replaceAll('"', '#quot;').replace(/\s+/g, ' ')}"`;
}

const arrow = (standing: string) =>
  standing === 'PROPOSED' || standing === 'MISSING' ? '-.->' : '-->';

/** What an arrow tells of a flow. */
export type Arrow = Pick<FlowTold, 'from' | 'to' | 'carries' | 'standing'>;

/** One node per party, one arrow per flow from giver to receiver; flows with an unstated end are left out. */
export function mermaidOf(flows: readonly Arrow[]): string {
  const names = new Map<string, string>();
  const lines: string[] = [];
  const nodeOf = ({ id, name }: { id: string; name: string }) => {
    if (!names.has(id)) names.set(id, `n${names.size}[${quoted(name)}]`);
    return `n${[...names.keys()].indexOf(id)}`;
  };
  for (const { from, to, carries, standing } of flows) {
    if (!from || !to) continue;
    const label = carries ? `|${quoted(carries)}|` : '';
    lines.push(`  ${nodeOf(from)} ${arrow(standing)}${label} ${nodeOf(to)}`);
  }
  return ['flowchart LR', ...[...names.values()].map((node) => `  ${node}`), ...lines, ''].join(
    '\n',
  );
}

/** Of answers that tell of flows. */
export const mermaid: Format = {
  name: 'mermaid',
  says: same('Mermaid'),
  mediaType: 'text/plain',
  ending: 'mmd',
  of: ['upstream', 'downstream', 'paths', 'select'],
  write: (answer) => mermaidOf(flowsIn(answer)),
};
