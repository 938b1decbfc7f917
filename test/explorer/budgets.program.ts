/** `npm run budgets`: what the pages cost, measured and written to docs/budgets.md; nothing here fails a build. */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { chromium } from 'playwright-core';
import { readingOf } from '../../src/engine/reading-of.ts';
import { seedReading } from '../seed-reading.ts';
import { expandTwoHundred } from './budgets/expanding.ts';
import { type Lighthouse, lighthouseOf } from './budgets/lighthouse.ts';
import { panThousand } from './budgets/panning.ts';
import { type Script, scriptsBefore, slowlyUsable } from './budgets/scripts.ts';
import type { Work } from './budgets/work.ts';
import { chromiumPath, chromiumWords } from './chromium.ts';
import { crowdOf } from './crowd.ts';
import { serveReading } from './reading-service.ts';

const executablePath = chromiumPath();
const told = (line: string) => process.stderr.write(`${line}\n`);
const ms = (value: number) => `${value.toFixed(0)} ms`;
const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

/** One page of each kind, with an answer on it. */
const pages = [
  '/?landscape=sormland',
  '/entity/branschforum?landscape=sormland',
  '/map?landscape=sormland',
  '/ways?from=programrad&to=lokal-kompetensverkstad&landscape=sormland',
  '/coverage?landscape=sormland',
  '/what-if?remove=kommunernas-naringslivschefer&landscape=sormland',
  '/conformance?landscape=sormland',
  '/calendar?landscape=sormland',
  '/goals?landscape=vastmanland',
  '/sources?landscape=sormland',
  '/questions?landscape=sormland',
];

/** The pages that are opened first, and what can be used of them. */
const first = [
  { path: '/?landscape=sormland', what: '.doors a, .door' },
  { path: '/entity/branschforum?landscape=sormland', what: 'svg.pic a' },
];

const sumOf = (scripts: readonly Script[]) =>
  scripts.reduce((sum, { compressed }) => sum + compressed, 0);

function lighthouseRow({ path, scores, largestPaintMs, blockedMs, shift }: Lighthouse): string {
  const [performance, accessibility, practices] = scores;
  return `| \`${path}\` | ${performance} | ${accessibility} | ${practices} | ${ms(largestPaintMs)} | ${ms(blockedMs)} | ${shift.toFixed(2)} |`;
}

const workCells = ({ script, layout, all }: Work) => `${ms(script)} | ${ms(layout)} | ${ms(all)}`;

const seed = await serveReading(seedReading);
const facts = crowdOf(200, 1000);
const crowd = await serveReading(
  readingOf({ facts, revision: 1, digest: 'c'.repeat(64), asOf: '2026-11-20T12:00:00.000Z' }),
);
const browser = await chromium.launch({ executablePath, args: chromiumWords });
const version = browser.version();
const begun: string[] = [];
for (const page of first) {
  const scripts = await scriptsBefore(browser, seed.url, page);
  const took = await slowlyUsable(browser, seed.url, page);
  const [least, median, most] = [0, 2, 4].map((at) => ms(took[at] ?? 0));
  begun.push(
    `| \`${page.path}\` | ${scripts.length} | ${kB(sumOf(scripts))} | ${median} | ${least}–${most} |`,
  );
  told(begun.at(-1) ?? '');
}
const expanding = await expandTwoHundred(browser, crowd.url);
told(`expanding: ${JSON.stringify(expanding)}`);
const panning = await panThousand(browser, crowd.url);
told(`panning: ${JSON.stringify(panning)}`);
await browser.close();
const rows: string[] = [];
for (const path of pages) {
  const found = await lighthouseOf(seed.url, path, executablePath);
  rows.push(lighthouseRow(found));
  told(`lighthouse ${path}: ${found.scores.join(' ')} ${found.failing.join('; ')}`);
}
await seed.close();
await crowd.close();

writeFileSync(
  'docs/budgets.md',
  `# What the pages cost

Written by \`npm run budgets\` on ${cpus().length} processor cores, Node ${process.version}, Chromium ${version}, from a service on the same machine.

## Before a page can be used: at most 150 kB of script, and 2 s on a slow connection

Scripts asked for until the doors of the start or the picture of a party are there, compressed with Brotli; and the time until then in a window of 1280 × 800
with slow 4G (1.6 Mbit/s, 150 ms) and a processor slowed four times, with nothing kept from before. Median, least and most of five.

| page | scripts | compressed | usable after | least–most |
| --- | --- | --- | --- | --- |
${begun.join('\n')}

## Lighthouse

Lighthouse 13.5.0 with its desktop preset. Asked for: accessibility 100, performance and best practices at least 95.

| page | performance | accessibility | best practices | largest paint | blocked | moved |
| --- | --- | --- | --- | --- | --- | --- |
${rows.join('\n')}

## A party with 200 neighbours: ${ms(expanding.whole.all)} of work to expand, of at most 200 ms

A made landscape where 100 parties feed one and 100 are fed by it. Work is all that the page's thread does from the key press until it is calm again. Median of
${expanding.times} runs, ${ms(expanding.lowest)}–${ms(expanding.highest)}; ${expanding.nodes} nodes on screen after it.

| what | script | style and layout | all |
| --- | --- | --- | --- |
| from those that fit to all 200 in one step | ${workCells(expanding.whole)} |
| opened from a neighbour by its \`+n\`, those that fit | ${workCells(expanding.opened)} |

## ${panning.nodes} nodes on screen: a frame every ${panning.median.toFixed(1)} ms while panning

All of the picture in view, dragged for two seconds; frames as the page is given them, drawn by the processor, without a graphics card. Median
${panning.median.toFixed(1)} ms, 95th percentile ${panning.high.toFixed(1)} ms, longest ${panning.longest.toFixed(1)} ms, of ${panning.frames} frames.
`,
);
told('docs/budgets.md is written.');
