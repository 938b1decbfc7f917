/** What is too large for one transaction: readers see it whole or not at all, and the nodes are brought up whenever anything is broken off. */
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeEach, expect, test } from 'vitest';
import type { Fact } from '../../../src/model/fact.ts';
import { connect, type GraphConnection } from '../../../src/record/graph/connect.ts';
import { readAll, restoreAll } from '../../../src/record/revisions/dump.ts';
import { erasePerson } from '../../../src/record/revisions/erase.ts';
import { keepReading } from '../../../src/record/revisions/keeper.ts';
import { nodesFollow } from '../../../src/record/revisions/nodes-follow.ts';
import { digestOfFacts } from '../../../src/record/revisions/pieces.ts';
import { publish } from '../../../src/record/revisions/publish.ts';
import { currentRevision, readRevision } from '../../../src/record/revisions/read-revision.ts';
import { regionsOf } from '../../bench/regions.ts';
import { emptyDatabase, testDatabase } from '../../neo4j.ts';
import { wholeness } from '../../verify/crash/whole-graph.ts';

const connection = connect(testDatabase());
const now = '2026-11-20T13:05:00.000Z';
/** Some 2,500 facts and 12,000 relationships. */
const large = regionsOf(2, { parties: 250, flows: 850 });
/** The same with other citations and standings: more rows than one transaction takes. */
const other = large.map((fact): Fact => {
  const [cited] = fact.citations;
  const citations = ['2', '3'].map((locator) => ({ ...cited, locator }));
  return { ...fact, standing: 'DECIDED', citations } as Fact;
});

beforeEach(emptyDatabase);
afterAll(() => connection.close());

/** The same connection, which breaks at one of its transactions: before it, or when it is through and nobody hears of it. */
function breakingAt(broken: number, moment: 'before' | 'after'): GraphConnection {
  let transactions = 0;
  return {
    ...connection,
    async transaction(work) {
      transactions += 1;
      if (transactions === broken && moment === 'before') throw new Error('broken off');
      const done = await connection.transaction(work);
      if (transactions === broken) throw new Error('broken off');
      return done;
    },
  };
}

const isWhole = async () => expect((await wholeness(connection)).faults).toEqual([]);

/** What is current is one of these, and whole. */
async function expectOneOf(...all: readonly (readonly Fact[])[]): Promise<number> {
  const current = await currentRevision(connection);
  if (current === undefined) return 0;
  const { facts, digest } = await readRevision(connection, current.number);
  expect(all.map(digestOfFacts)).toContain(digest);
  expect(digestOfFacts(facts.facts)).toBe(digest);
  return current.number;
}

test.each(['before', 'after'] as const)(
  'a load broken off %s any of its transactions is there or not, and the nodes are brought up afterwards',
  async (moment) => {
    for (let broken = 1, passed = false; !passed; broken += 1) {
      const load = publish(breakingAt(broken, moment), large, { now });
      passed = await load.then(
        () => true,
        () => false,
      );
      expect(passed ? 1 : await expectOneOf(large)).toBe(
        broken === 1 && moment === 'before' ? 0 : 1,
      );
      await nodesFollow(connection, { staleMs: 0 });
      await isWhole();
      await emptyDatabase();
      if (passed) expect(broken).toBeGreaterThan(5);
    }
  },
);

test('a large change of a large landscape goes from node to node, and begins anew when it was broken off', async () => {
  await publish(connection, large, { now });
  await isWhole();
  await expect(publish(breakingAt(4, 'after'), other, { now })).rejects.toThrow('broken off');
  expect(await expectOneOf(other)).toBe(2);
  const { records } = await connection.driver.executeQuery('MATCH (s:Store) RETURN s.nodes AS n');
  expect(records[0]?.get('n')).toBe(null);
  await nodesFollow(connection, { staleMs: 0 });
  await isWhole();
  expect((await publish(connection, large, { now })).revision).toBe(3);
  await isWhole();
});

test('of loads at once each goes through, and the nodes are those of the last', async () => {
  const loads = [large, other, [...other.slice(1), ...large.slice(0, 1)]].map((facts) =>
    publish(connect(testDatabase()), facts, { now }),
  );
  const numbers = (await Promise.all(loads)).map(({ revision }) => revision);
  expect([...numbers].sort()).toEqual([1, 2, 3]);
  await isWhole();
});

test('a service that reads meanwhile sees one revision or the next, each whole', async () => {
  await publish(connection, large, { now });
  const keeper = await keepReading(connection, { pollMs: 5, now: Date.now });
  const seen = new Set([keeper.current()]);
  let isLoading = true;
  const looking = (async () => {
    while (isLoading || keeper.current().revision < 2) {
      seen.add(keeper.current());
      await wait(5);
    }
  })();
  await publish(connection, other, { now });
  isLoading = false;
  await looking;
  keeper.stop();
  const expected = [digestOfFacts(large), digestOfFacts(other)];
  for (const { revision, digest, facts } of seen) {
    expect(digest).toBe(expected[revision - 1]);
    expect(digestOfFacts(facts.facts)).toBe(digest);
  }
});

/** Erases the person as soon as somebody of that id is there; tells from how many revisions. */
async function erasedOnceThere(): Promise<number> {
  for (;;)
    try {
      return (await erasePerson(connection, 'anna-alm', 'borttagen-person-1')).revisions;
    } catch (error) {
      if ((error as { code?: string }).code !== 'UNKNOWN_ENTITY') throw error;
      await wait(5);
    }
}

test('a restored copy is whole too, and a person is erased from nodes that are on their way', async () => {
  const [any] = large.filter(({ kind }) => kind === 'ACTOR') as [Fact];
  const { citations, landscapes } = any;
  const name = { sv: 'Anna Alm', en: 'Anna Alm' };
  const person = {
    ...{ kind: 'PERSON', id: 'anna-alm', name, aliases: [], standing: 'OCCURRED' },
    ...{ citations, landscapes },
  } as unknown as Fact;
  await publish(connection, [...large, person], { now });
  const dump = await readAll(connection);
  await emptyDatabase();
  const restoring = restoreAll(connection, dump);
  const erased = await erasedOnceThere();
  await restoring;
  expect(erased).toBe(1);
  await isWhole();
  const { records } = await connection.driver.executeQuery(
    "MATCH (n) WHERE n.id CONTAINS 'anna' OR n.nameSv CONTAINS 'Anna' RETURN n",
  );
  expect(records).toEqual([]);
});
