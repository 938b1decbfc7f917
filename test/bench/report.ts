/** What was measured, as docs/bench.md and as the table of the README. */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { type BuiltGraph, graphTable } from './flow-graphs.ts';
import type { Compared } from './http/compare.ts';
import { memoryTable, rateTable, ratioTable } from './http/table.ts';
import { questionTable, type Row } from './in-process.ts';
import { listTable, type Paged } from './lists.ts';
import { type Loaded, loadTable } from './loads.ts';
import { type PageWeight, pageTable } from './pages.ts';
import { type Start, startTable } from './starts.ts';
import { type Swapped, swapTable } from './swap.ts';

/** All that can be measured; what was not is empty. */
export interface Findings {
  readonly compared: readonly Compared[];
  readonly rows: readonly Row[];
  readonly graphs: readonly BuiltGraph[];
  readonly swaps: readonly Swapped[];
  readonly loads: readonly Loaded[];
  readonly lists: readonly Paged[];
  readonly starts: readonly Start[];
  readonly pages: readonly PageWeight[];
}

const docs = new URL('../../docs/', import.meta.url);
const readme = new URL('../../README.md', import.meta.url);

function section(title: string, lead: string, table: string, isMeasured: boolean): string {
  return isMeasured ? `## ${title}\n\n${lead}\n\n${table}\n` : '';
}

function page({ compared, rows, graphs, swaps, loads, lists, starts, pages }: Findings): string {
  const gigabytes = Math.round(totalmem() / 1024 ** 3);
  const postgres = compared.find((one) => one.postgres)?.postgres;
  const beside = postgres
    ? `PostgreSQL is ${postgres.replace('postgres (PostgreSQL) ', '')}.`
    : 'PostgreSQL was not installed and is not measured.';
  return [
    `# What questions cost

Written by \`npm run bench\` on ${cpus().length} processor cores and ${gigabytes} GB, Node ${process.version}; [how it is measured, and what did not help](bench-notes.md). A region is 300 parties and
1,500 flows; the country 21 of them (6,300 and 31,500), stress 334 (100,200 and 501,000). Regions are made with fixed numbers, so that runs compare. ${beside}

`,
    section(
      'Over HTTP',
      'Ratios are medians over rounds. Latencies are those of 16 clients that ask without pause.',
      ratioTable(compared),
      compared.length > 0,
    ),
    section(
      'Each server',
      'Medians with the slowest and the fastest round.',
      rateTable(compared),
      compared.length > 0,
    ),
    section(
      'Memory',
      'After all questions were asked.',
      memoryTable(compared),
      compared.length > 0,
    ),
    section(
      'The flow graph alone',
      'Built from indexed facts, in a process of its own; bytes are what the process grew by.',
      graphTable(graphs),
      graphs.length > 0,
    ),
    section(
      'A new revision',
      'Direct feeds asked by 16 clients while a revision is unpacked, built and swapped in.',
      swapTable(swaps),
      swaps.length > 0,
    ),
    section(
      'A first load',
      'Published into an empty Neo4j with a heap of 512 MB, and then one flow changed, again and again.',
      loadTable(loads),
      loads.length > 0,
    ),
    section(
      'Pages of lists',
      'Lists of the graph door walked from end to end, 25 a page, in process; a page should cost the same wherever it stands.',
      listTable(lists),
      lists.length > 0,
    ),
    section(
      'Starting',
      'In a fresh clone; the first time installs, fetches Neo4j and builds the pages.',
      startTable(starts),
      starts.length > 0,
    ),
    section(
      'Page weight',
      'What the start page fetches before it can be used, with Brotli.',
      pageTable(pages),
      pages.length > 0,
    ),
    section(
      'Questions in process',
      'Milliseconds without HTTP; the last column is the cost against one region of the same run: the country has 21 times the facts, stress 334 times.',
      questionTable(rows),
      rows.length > 0,
    ),
  ]
    .join('')
    .trimEnd()
    .concat('\n');
}

const marks = { start: '<!-- bench -->', end: '<!-- /bench -->' };

/** Prints the page; a whole run also writes it, and the README's table. */
export function writePages(findings: Findings, isWhole: boolean): void {
  const text = page(findings);
  process.stdout.write(text);
  if (!isWhole) return;
  writeFileSync(new URL('bench.md', docs), text);
  const written = readFileSync(readme, 'utf8');
  const [before, , after] = written.split(/<!-- \/?bench -->/);
  const country = findings.compared.filter(({ size }) => size === 'country');
  if (after !== undefined)
    writeFileSync(readme, `${before}${marks.start}\n${ratioTable(country)}${marks.end}${after}`);
}
