/** Loads whose wire to the database is cut, and loads that begin at the same moment. */
import { afterAll, beforeEach, expect, test } from 'vitest';
import { connect, type GraphConnection } from '../../../src/record/graph/connect.ts';
import { digestOfFacts } from '../../../src/record/revisions/pieces.ts';
import { publish } from '../../../src/record/revisions/publish.ts';
import { listRevisions, readRevision } from '../../../src/record/revisions/read-revision.ts';
import { layWire } from '../../cut-wire.ts';
import { emptyDatabase, testDatabase } from '../../neo4j.ts';
import { randomFacts } from '../../random-landscape.ts';

const straight = connect(testDatabase());
const wire = await layWire(testDatabase());
const now = '2026-11-20T13:05:00.000Z';
const facts = randomFacts(7);
const withoutFlows = facts.filter(({ kind }) => kind !== 'FLOW');

beforeEach(emptyDatabase);
afterAll(async () => {
  await straight.close();
  await wire.close();
});

/** The same connection, whose wire is cut when this many statements of a load have been sent. */
function cutAfter(connection: GraphConnection, statements: number): GraphConnection {
  let left = statements;
  return {
    ...connection,
    transaction: (work) =>
      connection.transaction((run) =>
        work((name, parameters) => {
          if (left === 0) wire.cut();
          left -= 1;
          return run(name, parameters);
        }),
      ),
  };
}

test('a wire cut during a load leaves the former revision whole, and the next load goes through', async () => {
  await publish(straight, facts, { now });
  for (const statements of [0, 1, 2, 3, 4, 5]) {
    const connection = connect(wire.database);
    const load = publish(cutAfter(connection, statements), withoutFlows, { now });
    await expect(load).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
    await connection.close();
    wire.mend();
    const { digest, facts: kept } = await readRevision(straight, 1);
    expect(digestOfFacts(kept.facts)).toBe(digest);
    expect((await listRevisions(straight)).map(({ number }) => number)).toEqual([1]);
  }
  expect((await publish(straight, withoutFlows, { now, parent: 1 })).revision).toBe(2);
});

test('of several first loads at once one publishes, and the same facts are published once', async () => {
  const loads = Array.from({ length: 4 }, () => publish(straight, facts, { now }));
  const all = await Promise.all(loads);
  expect(all.map(({ revision }) => revision)).toEqual([1, 1, 1, 1]);
  expect(all.filter(({ unchanged }) => !unchanged)).toHaveLength(1);
});

test('every revision reads back with the digest it was published with', async () => {
  const published = [facts, withoutFlows, []];
  for (const one of published) await publish(straight, one, { now });
  for (const [at, one] of published.entries()) {
    const reading = await readRevision(straight, at + 1);
    expect(reading.digest).toBe(digestOfFacts(one));
    expect(digestOfFacts(reading.facts.facts)).toBe(reading.digest);
  }
});
