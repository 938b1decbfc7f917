/**
 * `npm run bench`: what questions cost over HTTP beside other ways to answer them, and what it takes to hold, load and swap
 * landscapes of several sizes. `--quick` measures a region shortly; words choose parts (http, questions, graphs, swap, loads,
 * start, pages, lists) and sizes (region, country, stress). A run of everything writes docs/bench.md and the README's table.
 */
import { type BuiltGraph, buildGraph } from './flow-graphs.ts';
import { type Compared, compareServers } from './http/compare.ts';
import { measureQuestions, type Row } from './in-process.ts';
import { measureLists, type Paged } from './lists.ts';
import { type Loaded, measureLoad } from './loads.ts';
import { type PageWeight, weighPages } from './pages.ts';
import { writePages } from './report.ts';
import { measureShapes } from './shapes.ts';
import { sizes } from './sizes.ts';
import { measureStarts, type Start } from './starts.ts';
import { measureSwap, type Swapped } from './swap.ts';

const words = process.argv.slice(2);
const quick = words.includes('--quick');
const parts = ['http', 'questions', 'graphs', 'swap', 'loads', 'start', 'pages', 'lists'];
const quickParts = ['http', 'questions', 'graphs'];
const isMeasured = (part: string) =>
  words.some((word) => parts.includes(word))
    ? words.includes(part)
    : !quick || quickParts.includes(part);
const named = sizes.filter(({ name }) => words.includes(name));
const chosen = named.length > 0 ? named : quick ? sizes.slice(0, 1) : sizes;
const pace = quick
  ? { seconds: 0.5, rounds: 3, variables: 100 }
  : { seconds: 2, rounds: 3, variables: 500 };

const start = performance.now();
const tell = (line: string) =>
  process.stderr.write(`${Math.round((performance.now() - start) / 1000)} s  ${line}\n`);

const compared: Compared[] = [];
const rows: Row[] = [];
const graphs: BuiltGraph[] = [];
const swaps: Swapped[] = [];
const loads: Loaded[] = [];
const lists: Paged[] = [];
let starts: readonly Start[] = [];
let pages: readonly PageWeight[] = [];

if (isMeasured('http'))
  for (const size of chosen) compared.push(await compareServers(size, pace, tell));
if (isMeasured('questions'))
  for (const size of chosen) rows.push(...(await measureQuestions(size, quick ? 3 : 5, tell)));
if (isMeasured('questions') && chosen.some(({ name }) => name === 'country'))
  rows.push(...measureShapes(tell));
if (isMeasured('graphs'))
  for (const regions of quick ? [334] : [21, 334, 3334]) {
    graphs.push(await buildGraph(regions));
    tell(`flow graph: ${JSON.stringify(graphs.at(-1))}`);
  }
if (isMeasured('swap'))
  for (const size of chosen) {
    swaps.push(await measureSwap(size, quick ? 2 : 10));
    tell(`swap: ${JSON.stringify(swaps.at(-1))}`);
  }
if (isMeasured('loads'))
  for (const size of chosen) loads.push(...(await measureLoad(size, quick ? 2 : 6, tell)));
if (isMeasured('lists')) for (const size of chosen) lists.push(...(await measureLists(size, tell)));
if (isMeasured('start')) starts = await measureStarts(tell);
if (isMeasured('pages')) pages = await weighPages();

const isWhole = parts.every(isMeasured) && chosen.length === sizes.length && !quick;
writePages({ compared, rows, graphs, swaps, loads, lists, starts, pages }, isWhole);
