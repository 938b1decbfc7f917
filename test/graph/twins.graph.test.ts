/** The Cypher in queries/ and the questions give the same answers, on random landscapes side by side and on the seed. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Lift, lifts, type Reading } from '../../src/flows/flow-graph.ts';
import { connect, type Row } from '../../src/graph/connect.ts';
import type { Fact } from '../../src/model/fact.ts';
import { FlowKind } from '../../src/model/words.ts';
import type { FlowFilter } from '../../src/questions/answer.ts';
import { breaks } from '../../src/questions/breaks.ts';
import { downstream } from '../../src/questions/downstream.ts';
import { paths } from '../../src/questions/paths.ts';
import { upstream } from '../../src/questions/upstream.ts';
import { publish } from '../../src/revisions/publish.ts';
import { readRevision } from '../../src/revisions/read-revision.ts';
import { readSeed } from '../../src/seed/read-seed.ts';
import { emptyDatabase, testDatabase } from '../neo4j.ts';
import { chooser, partyIds, randomFacts } from '../random-landscape.ts';

const connection = connect(testDatabase());
const now = '2026-11-20T13:05:00.000Z';
const seeds = Array.from({ length: 240 }, (_, at) => at + 1);

afterAll(() => connection.close());

/** The facts of one random landscape, every id begun with its number, so that many lie side by side. */
function prefixed(seed: number): Fact[] {
  const facts = randomFacts(seed);
  const ids = new Set(facts.map(({ id }) => id));
  return JSON.parse(JSON.stringify(facts), (_, value: unknown) =>
    typeof value === 'string' && ids.has(value) ? `l${seed}-${value}` : value,
  ) as Fact[];
}

async function published(facts: readonly Fact[]): Promise<Reading> {
  await emptyDatabase();
  await publish(connection, facts, { now });
  return readRevision(connection, 1);
}

interface Asked {
  readonly lift: Lift;
  readonly depth: number;
  readonly filter: FlowFilter;
  readonly landscape: string | null;
}

/** What is asked of the landscape with this number, some of it narrowed by kind and landscape. */
function askedOf(seed: number): Asked {
  const choose = chooser(seed + 5_000_011);
  return {
    lift: choose.one(lifts),
    depth: choose.one([1, 2, 3, 1000]),
    filter: { kinds: choose.chance(0.4) ? choose.some(FlowKind.options, 0.6) : null },
    landscape: choose.chance(0.4)
      ? choose.one([`l${seed}-sormland`, `l${seed}-vastmanland`])
      : null,
  };
}

function parametersOf({ lift, depth, filter, landscape }: Asked): Row {
  return { lift: lifts.indexOf(lift), depth, kinds: filter.kinds ?? null, landscape };
}

/** All pages of a reach as the Cypher gives it. */
function reached(reading: Reading, ask: typeof upstream, of: string, asked: Asked) {
  const rows: { degree: number; party: string }[] = [];
  for (let after: string | null = null; ; ) {
    const { edges, pageInfo } = ask(reading, { of, ...asked, first: 100, after });
    rows.push(...edges.map(({ degree, node }) => ({ degree, party: node })));
    if (!pageInfo.hasNextPage) return rows;
    after = pageInfo.endCursor;
  }
}

async function reachedInCypher(name: string, of: string, asked: Asked) {
  const rows = await connection.read(name, { of, ...parametersOf(asked) });
  return rows.map(({ degree, party }) => ({ degree, party }));
}

async function wayInCypher(from: string, to: string, asked: Asked) {
  const [row] = await connection.read('shortest-way', { from, to, ...parametersOf(asked) });
  return row?.length ?? null;
}

function allBreaks(reading: Reading, filter: FlowFilter, landscape: string | null) {
  const rows: { kind: string; party: string | null; flow: string | null }[] = [];
  for (let after: string | null = null; ; ) {
    const answer = breaks(reading, { filter, landscape, first: 100, after });
    rows.push(...answer.breaks.map(({ kind, party, flow }) => ({ kind, party, flow })));
    if (!answer.pageInfo.hasNextPage) return rows;
    after = answer.pageInfo.endCursor;
  }
}

async function breaksInCypher(filter: FlowFilter, landscape: string | null) {
  const rows = await connection.read('breaks', { kinds: filter.kinds ?? null, landscape });
  return rows.map(({ kind, party, flow }) => ({ kind, party, flow }));
}

async function expectSameReach(reading: Reading, of: string, asked: Asked) {
  const about = JSON.stringify({ of, ...asked });
  expect(await reachedInCypher('upstream', of, asked), `upstream ${about}`).toEqual(
    reached(reading, upstream, of, asked),
  );
  expect(await reachedInCypher('downstream', of, asked), `downstream ${about}`).toEqual(
    reached(reading, downstream, of, asked),
  );
}

async function expectSameWay(reading: Reading, from: string, to: string, asked: Asked) {
  const { lift, filter, landscape } = asked;
  const { ways } = paths(reading, { from, to, lift, filter, landscape, first: 1 });
  const about = JSON.stringify({ from, to, ...asked });
  expect(await wayInCypher(from, to, asked), about).toEqual(ways[0]?.length ?? null);
}

describe('on 240 random landscapes', () => {
  let reading: Reading;
  beforeAll(async () => {
    reading = await published(seeds.flatMap(prefixed));
  });

  test('upstream and downstream reach the same parties in the same order', async () => {
    for (const seed of seeds) {
      const of = chooser(seed).one(partyIds(prefixed(seed)));
      await expectSameReach(reading, of, askedOf(seed));
    }
  });

  test('the shortest way is as long, also from a party back to itself', async () => {
    for (const seed of seeds) {
      const choose = chooser(seed + 77);
      const ids = partyIds(prefixed(seed));
      const from = choose.one(ids);
      await expectSameWay(reading, from, choose.one(ids), askedOf(seed));
      await expectSameWay(reading, from, from, askedOf(seed));
    }
  });

  test('flow stops at the same places', async () => {
    expect(await breaksInCypher({}, null)).toEqual(allBreaks(reading, {}, null));
    for (const seed of seeds.slice(0, 20)) {
      const { filter, landscape } = askedOf(seed);
      expect(await breaksInCypher(filter, landscape)).toEqual(
        allBreaks(reading, filter, landscape),
      );
    }
  });
});

describe('on the seed', () => {
  let reading: Reading;
  beforeAll(async () => {
    const { facts } = readSeed('seed');
    reading = await published(facts);
  });

  test('every lift and some depths reach the same parties', async () => {
    for (const lift of lifts)
      for (const depth of [1, 3, 1000])
        for (const of of ['branschforum', 'lokal-kompetensverkstad', 'arbetsgivare']) {
          const asked = { lift, depth, filter: {}, landscape: 'sormland' };
          await expectSameReach(reading, of, asked);
          await expectSameReach(reading, of, { ...asked, landscape: null });
        }
  });

  test('the shortest way is as long', async () => {
    for (const lift of lifts) {
      const asked = { lift, depth: 1, filter: {}, landscape: null };
      await expectSameWay(reading, 'arbetsgivare', 'lokal-kompetensverkstad', asked);
      await expectSameWay(reading, 'lokal-kompetensverkstad', 'arbetsgivare', asked);
    }
  });

  test('flow stops at the same places, in each landscape and in all', async () => {
    for (const landscape of [null, 'sormland', 'vastmanland'])
      expect(await breaksInCypher({}, landscape)).toEqual(allBreaks(reading, {}, landscape));
  });
});
