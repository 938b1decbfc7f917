/** A terminal that remembers what was printed, 120 wide and without colours. */
import picocolors from 'picocolors';
import type { Terminal } from '../../../src/service/cli/terminal.ts';

export function listening(): Terminal & { heard(): { out: string; err: string } } {
  const out: string[] = [];
  const err: string[] = [];
  return {
    out: (text) => {
      out.push(text);
    },
    err: (text) => {
      err.push(text);
    },
    colours: picocolors.createColors(false),
    width: 120,
    heard: () => ({ out: out.join('\n'), err: err.join('\n') }),
  };
}
