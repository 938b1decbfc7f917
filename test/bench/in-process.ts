/** What questions cost in this process, without HTTP, and whether the cost grows with the size alone. */
import { coverageOf } from '../../src/engine/coverage/coverage-of.ts';
import { breaks } from '../../src/engine/questions/breaks/breaks.ts';
import { conformance } from '../../src/engine/questions/conformance/conformance.ts';
import { find } from '../../src/engine/questions/find/find.ts';
import { searchIndexOf } from '../../src/engine/questions/find/search-index.ts';
import { loops } from '../../src/engine/questions/loops/loops.ts';
import { select } from '../../src/engine/questions/select/select.ts';
import { singlePoints } from '../../src/engine/questions/single-points/single-points.ts';
import { upstream } from '../../src/engine/questions/upstream/upstream.ts';
import { whatIf } from '../../src/engine/questions/what-if/what-if.ts';
import type { Reading } from '../../src/engine/reading.ts';
import { readingOf } from '../../src/engine/reading-of.ts';
import type { Fact } from '../../src/model/fact.ts';
import { regionsOf } from './regions.ts';
import type { Size } from './sizes.ts';

/** One question on one size; milliseconds. */
export interface Row {
  readonly size: string;
  readonly what: string;
  readonly median: number;
  readonly low: number;
  readonly high: number;
}
const asOf = '2026-11-20T12:00:00Z';
const fresh = (facts: readonly Fact[]): Reading =>
  readingOf({ facts, revision: 1, digest: 'bench', asOf });

/** Milliseconds of several runs; what a run needs is made before the clock starts. */
async function measure<T>(times: number, prepare: () => T, work: (made: T) => unknown) {
  const taken: number[] = [];
  for (let time = 0; time < times; time++) {
    const made = prepare();
    const start = performance.now();
    await work(made);
    taken.push(performance.now() - start);
  }
  taken.sort((a, b) => a - b);
  return {
    median: taken[times >> 1] as number,
    low: taken[0] as number,
    high: taken.at(-1) as number,
  };
}

/** Measures the questions on one size, so many times each. */
export async function measureQuestions(
  { name, regions }: Size,
  times: number,
  tell: (line: string) => void,
): Promise<Row[]> {
  const facts = regionsOf(regions);
  const rows: Row[] = [];
  let partly = false;
  const add = (what: string, taken: Omit<Row, 'size' | 'what'>) => {
    rows.push({ size: name, what, ...taken });
    tell(`${name} ${what}: ${taken.median.toFixed(1)} ms`);
  };
  add('read and build the flow graph', await measure(times, () => [...facts], fresh));
  const reading = fresh(facts);
  /** The same reading, with nothing kept of earlier answers. */
  const unread = (): Reading => ({ ...reading, graph: { ...reading.graph } });
  const landscapes = reading.facts.of('LANDSCAPE');
  const one = landscapes[0] as (typeof landscapes)[number];
  add('coverage of one region', await measure(times, unread, (made) => coverageOf(made, one)));
  add(
    'coverage of every region',
    await measure(times, unread, (made) => {
      for (const landscape of landscapes) coverageOf(made, landscape);
    }),
  );
  add(
    'conformance of one region',
    await measure(times, unread, (made) => conformance(made, { landscape: one.id })),
  );
  add(
    'what if one forum type goes',
    await measure(times, unread, (made) =>
      whatIf(made, { removeParties: ['region-0-rad-gront'], landscape: one.id }),
    ),
  );
  add(
    'single points of one region',
    await measure(times, unread, (made) => singlePoints(made, { landscape: one.id })),
  );
  const cuts = await measure(times, unread, async (made) => {
    partly = (await singlePoints(made)).partial;
  });
  if (name !== 'stress') {
    const whole = { parties: 300 * regions, flows: 1500 * regions };
    const large = fresh(regionsOf(1, whole));
    add(
      'single points of one landscape of this size, with carriers',
      await measure(
        times,
        () => ({ ...large, graph: { ...large.graph } }),
        (made) => singlePoints(made),
      ),
    );
  }
  add(`single points of the whole graph${partly ? ', until the budget is spent' : ''}`, cuts);
  add(
    'breaks of the whole graph',
    await measure(times, unread, (made) => breaks(made, { first: 100 })),
  );
  add(
    'circles of the whole graph',
    await measure(times, unread, (made) => loops(made, { first: 1 })),
  );
  add(
    'a selection over the whole graph',
    await measure(times, unread, (made) =>
      select(made, { expression: 'area:green level:local kind:demand' }),
    ),
  );
  add(
    'make the search index',
    await measure(times, unread, ({ facts: index }) => searchIndexOf(index)),
  );
  const text =
    'Vilka forum och råd matar en verkstad i region 0, och vem av dem kommer i första hand?';
  add(
    'find what a whole question is about',
    await measure(times, unread, (made) => find(made, { text })),
  );
  add(
    'upstream, three steps',
    await measure(times, unread, (made) => upstream(made, { of: 'region-0-rad-gront', depth: 3 })),
  );
  return rows;
}

/** The table of these rows. */
export function questionTable(rows: readonly Row[]): string {
  const lines = rows.map((row) => {
    const base = rows.find(({ size, what }) => size === 'region' && what === row.what);
    const times = base && row.size !== 'region' ? `${(row.median / base.median).toFixed(1)} ×` : '';
    return `| ${row.size} | ${row.what} | ${row.median.toFixed(1)} | ${row.low.toFixed(1)}–${row.high.toFixed(1)} | ${times} |`;
  });
  return `| size | what | median | spread | against one region |
| --- | --- | --- | --- | --- |
${lines.join('\n')}
`;
}
