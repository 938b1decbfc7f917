/** What the command line prints with: tables, and colours only on a terminal. */
import Table from 'cli-table3';
import picocolors from 'picocolors';

/** Where a command writes: results to `out`, what happens meanwhile and faults to `err`. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly colours: ReturnType<typeof picocolors.createColors>;
  readonly width: number;
}

/** The process's own terminal; colours where output is a terminal and `NO_COLOR` is not set. */
export function processTerminal(): Terminal {
  const coloured = process.stdout.isTTY === true && !process.env.NO_COLOR;
  return {
    // Nothing comes back: a command may end with what it prints, and that is no exit code.
    out: (text) => void process.stdout.write(`${text}\n`),
    err: (text) => void process.stderr.write(`${text}\n`),
    colours: picocolors.createColors(coloured),
    width: process.stdout.columns ?? 120,
  };
}

const bare = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '  ',
};

/** Rows under heads, in plain columns no wider than the terminal; long cells wrap. */
export function table(
  terminal: Terminal,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const drawn = new Table({
    head: heads.map((head) => terminal.colours.bold(head)),
    chars: bare,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
    colWidths: columnWidths(terminal.width, heads, rows),
    wordWrap: true,
  });
  drawn.push(...rows.map((row) => [...row]));
  return drawn
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}

/** What cannot be wrapped, such as an id to be copied. */
function longestWord(cell: string): number {
  return Math.max(0, ...cell.split(/\s+/).map((word) => word.length));
}

/** Each column as wide as its longest cell; the widest give way until all fit, but no word is cut. */
function columnWidths(
  width: number,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): number[] {
  const widths = heads.map(
    (head, column) => 1 + Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const least = heads.map((head, column) =>
    Math.max(head.length, ...rows.map((row) => longestWord(row[column] ?? ''))),
  );
  const room = Math.max(width, 60) - 2 * heads.length;
  while (widths.reduce((sum, each) => sum + each, 0) > room) {
    const spare = widths.map((each, column) => (each > (least[column] ?? 0) + 1 ? each : 0));
    const widest = spare.indexOf(Math.max(...spare));
    if (spare[widest] === 0) break;
    widths[widest] = (widths[widest] ?? 2) - 1;
  }
  return widths;
}
