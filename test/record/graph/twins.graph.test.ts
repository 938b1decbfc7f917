/** The Cypher in queries/ and the questions give the same answers, on random landscapes side by side and on the seed. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FlowFilter } from '../../../src/engine/answering/answer.ts';
import { type Lift, lifts } from '../../../src/engine/flows/flow-graph.ts';
import { breaks } from '../../../src/engine/questions/breaks/breaks.ts';
import { downstream } from '../../../src/engine/questions/downstream/downstream.ts';
import { paths } from '../../../src/engine/questions/paths/paths.ts';
import { upstream } from '../../../src/engine/questions/upstream/upstream.ts';
import type { Reading } from '../../../src/engine/reading.ts';
import { readSeed } from '../../../src/landscape/read-seed.ts';
import type { Fact } from '../../../src/model/fact.ts';
import { FlowKind } from '../../../src/model/words.ts';
import { connect, type Row } from '../../../src/record/graph/connect.ts';
import { publish } from '../../../src/record/revisions/publish.ts';
import { readRevision } from '../../../src/record/revisions/read-revision.ts';
import { emptyDatabase, testDatabase } from '../../neo4j.ts';
import { chooser, partyIds, randomFacts } from '../../random-landscape.ts';

const connection = connect(testDatabase());
const now = '2026-11-20T13:05:00.000Z';
/** Random landscapes that lie side by side; each lengthens what the Cypher has to leave out for the others. */
const batches = [0, 1, 2, 3, 4, 5].map((batch) =>
  Array.from({ length: 25 }, (_, at) => batch * 25 + at + 1),
);

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

/** The Cypher follows areas and roles by one kind of flow at a time, as a question does that asks for it. */
function asAsked(asked: Asked): Asked {
  if (asked.lift !== 'WHOLES') return asked;
  return { ...asked, filter: { ...asked.filter, sameKind: true } };
}

/** All pages of a reach as the Cypher gives it. */
function reached(reading: Reading, ask: typeof upstream, of: string, asked: Asked) {
  const rows: { degree: number; party: string }[] = [];
  for (let after: string | null = null; ; ) {
    const { edges, pageInfo } = ask(reading, { of, ...asAsked(asked), first: 100, after });
    rows.push(...edges.map(({ degree, node }) => ({ degree, party: node })));
    if (!pageInfo.hasNextPage) return rows;
    after = pageInfo.endCursor;
  }
}

async function reachedInCypher(name: string, of: string, asked: Asked) {
  const rows = await connection.read(`console/${name}`, { of, ...parametersOf(asked) });
  return rows.map(({ degree, party }) => ({ degree, party }));
}

async function wayInCypher(from: string, to: string, asked: Asked) {
  const [row] = await connection.read('console/shortest-way', { from, to, ...parametersOf(asked) });
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
  const rows = await connection.read('console/breaks', { kinds: filter.kinds ?? null, landscape });
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

function areApart({ facts }: Reading, one: string, other: string, landscape: string | null) {
  const [here, there] = [one, other].map((id) => facts.byId.get(id)?.landscapes ?? []) as [
    string[],
    string[],
  ];
  if (landscape !== null || here.length === 0 || there.length === 0) return false;
  return !here.some((id) => there.includes(id));
}

async function expectSameWay(reading: Reading, from: string, to: string, asked: Asked) {
  const { lift, filter, landscape } = asAsked(asked);
  const answer = paths(reading, { from, to, lift, filter, landscape, first: 1 });
  // A way by a wider reading than asked is no way here, and none leads from one landscape to another.
  const ways = answer.lift === lift && !areApart(reading, from, to, landscape) ? answer.ways : [];
  const about = JSON.stringify({ from, to, ...asked });
  expect(await wayInCypher(from, to, asked), about).toEqual(ways[0]?.length ?? null);
}

/** Asked of a party that dozens of landscapes share, one of its own has to be named: each is a walk of its own. */
function named(reading: Reading, seed: number, parties: readonly string[], asked: Asked): Asked {
  const isShared = parties.every((id) => reading.facts.byId.get(id)?.landscapes.length === 0);
  return asked.landscape === null && isShared
    ? { ...asked, landscape: `l${seed}-sormland` }
    : asked;
}

describe.each(batches)('on 25 random landscapes from number %i on', (...seeds) => {
  let reading: Reading;
  beforeAll(async () => {
    reading = await published(seeds.flatMap(prefixed));
  });

  test('upstream and downstream reach the same parties in the same order', async () => {
    for (const seed of seeds) {
      const of = chooser(seed).one(partyIds(prefixed(seed)));
      await expectSameReach(reading, of, named(reading, seed, [of], askedOf(seed)));
    }
  });

  test('the shortest way is as long, also from a party back to itself', async () => {
    for (const seed of seeds) {
      const choose = chooser(seed + 77);
      const ids = partyIds(prefixed(seed));
      const from = choose.one(ids);
      const to = choose.one(ids);
      await expectSameWay(reading, from, to, named(reading, seed, [from, to], askedOf(seed)));
      await expectSameWay(reading, from, from, named(reading, seed, [from], askedOf(seed)));
    }
  });

  test('flow stops at the same places', async () => {
    expect(await breaksInCypher({}, null)).toEqual(allBreaks(reading, {}, null));
    for (const seed of seeds.slice(0, 5)) {
      const { filter, landscape } = askedOf(seed);
      expect(await breaksInCypher(filter, landscape)).toEqual(
        allBreaks(reading, filter, landscape),
      );
    }
  });
});

describe('on four random landscapes, with nothing named', () => {
  const few = [3, 8, 21, 30];
  let reading: Reading;
  beforeAll(async () => {
    reading = await published(few.flatMap(prefixed));
  });

  test('what several landscapes share is followed in each by itself', async () => {
    let shared = 0;
    for (const seed of few)
      for (const of of partyIds(prefixed(seed))) {
        const asked = { ...askedOf(seed), lift: 'TYPE', landscape: null } as const;
        shared += reading.facts.byId.get(of)?.landscapes.length === 0 ? 1 : 0;
        await expectSameReach(reading, of, asked);
        await expectSameWay(reading, of, `l${seed}-gront`, asked);
      }
    expect(shared).toBeGreaterThan(10);
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
