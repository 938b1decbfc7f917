/** Publishing, against a real Neo4j. */
import { afterAll, beforeEach, expect, test } from 'vitest';
import type { Fact } from '../../../src/model/fact.ts';
import { byId } from '../../../src/model/fact-index.ts';
import { connect } from '../../../src/record/graph/connect.ts';
import { publish } from '../../../src/record/revisions/publish.ts';
import {
  currentRevision,
  listTombstones,
  readRevision,
} from '../../../src/record/revisions/read-revision.ts';
import { emptyDatabase, testDatabase } from '../../neo4j.ts';
import { randomFacts } from '../../random-landscape.ts';

const connection = connect(testDatabase());
const now = '2026-11-20T13:05:00.000Z';
const facts = [...randomFacts(7)].sort(byId);

beforeEach(emptyDatabase);
afterAll(() => connection.close());

async function count(query: string): Promise<number> {
  const { records } = await connection.driver.executeQuery(query);
  return Number(records[0]?.get('n'));
}

/** Nodes and relationships as text, to compare two states of the database. */
async function picture(): Promise<string[]> {
  const { records } = await connection.driver.executeQuery(
    `MATCH (n) WHERE NOT n:Revision AND NOT n:Piece AND NOT n:Store AND NOT n:Act AND NOT n:ActPart
     OPTIONAL MATCH (n)-[r]->(m)
     RETURN n.id AS id, labels(n) AS labels, properties(n) AS own,
       collect(CASE WHEN r IS NULL THEN null ELSE [type(r), properties(r), m.id] END) AS out`,
  );
  return records
    .map((row) => {
      const out = (row.get('out') as unknown[]).map((one) => JSON.stringify(one)).sort();
      return JSON.stringify([
        row.get('id'),
        [...row.get('labels')].sort(),
        sorted(row.get('own')),
        out,
      ]);
    })
    .sort();
}

function sorted(value: Record<string, unknown>): unknown {
  return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
}

test('the first publication is revision 1 and reads back as the same facts', async () => {
  const { revision, changes, unchanged } = await publish(connection, facts, { now });
  expect({ revision, unchanged }).toEqual({ revision: 1, unchanged: false });
  expect(changes.added).toHaveLength(facts.length);
  const reading = await readRevision(connection, 1);
  expect(reading.facts.facts).toEqual(facts);
  expect(reading.asOf).toBe(now);
});

test('a second load of the same facts, in another order, changes nothing and says so', async () => {
  await publish(connection, facts, { now });
  const before = await picture();
  const again = await publish(connection, [...facts].reverse(), { now: '2027-01-01T00:00:00Z' });
  expect(again.unchanged).toBe(true);
  expect((await currentRevision(connection))?.number).toBe(1);
  expect(await picture()).toEqual(before);
});

test('loading a change gives the same graph as loading the result into an empty database', async () => {
  const other = [...randomFacts(8)];
  const changed = [
    ...facts.slice(0, -3),
    ...other.filter((a) => !facts.some((b) => b.id === a.id)),
  ];
  const sound = withoutDangling(changed);
  await publish(connection, facts, { now });
  const { changes } = await publish(connection, sound, { now });
  expect(changes.removed.length).toBeGreaterThan(0);
  const stepped = (await picture()).filter((row) => !row.includes('"Withdrawn"'));
  await emptyDatabase();
  await publish(connection, sound, { now });
  expect(stepped).toEqual(await picture());
});

/** Leaves out facts that point to facts that are not there. */
function withoutDangling(all: readonly Fact[]): Fact[] {
  const ids = new Set(all.map(({ id }) => id));
  const known = (fact: Fact) =>
    [
      ...JSON.stringify(fact).matchAll(/"(?:giver|receiver|of|role|area|document)":"([^"]+)"/g),
    ].every(([, id]) => ids.has(id as string));
  const lists = (fact: Fact) =>
    Object.values(fact).every(
      (value) =>
        !Array.isArray(value) ||
        value.every((one) => typeof one !== 'string' || !/^[a-z0-9.-]+$/.test(one) || ids.has(one)),
    );
  const sound = all.filter((fact) => known(fact) && lists(fact));
  return sound.length === all.length ? sound : withoutDangling(sound);
}

test('a withdrawn fact leaves a tombstone that is no entity, and returns only as the same thing', async () => {
  await publish(connection, facts, { now });
  const flow = facts.find(({ kind }) => kind === 'FLOW') as Fact;
  const without = facts.filter(({ id }) => id !== flow.id);
  await publish(connection, without, { now });
  expect([...(await listTombstones(connection))]).toEqual([
    [flow.id, { withdrawnIn: 2, replacedBy: [] }],
  ]);
  expect(await count(`MATCH (n:Entity {id: '${flow.id}'}) RETURN count(n) AS n`)).toBe(0);
  expect(await count(`MATCH ()-[f:FEEDS {flow: '${flow.id}'}]->() RETURN count(f) AS n`)).toBe(0);
  const changed: Fact = { ...flow, standing: flow.standing === 'PILOT' ? 'DECIDED' : 'PILOT' };
  const other = { ...facts.find(({ kind }) => kind === 'ACTOR'), id: flow.id } as Fact;
  for (const back of [changed, other])
    await expect(publish(connection, [...without, back], { now })).rejects.toMatchObject({
      code: 'SEED_REUSED_ID',
    });
  const revived = [flow.id];
  await expect(publish(connection, [...without, other], { now, revived })).rejects.toMatchObject({
    code: 'SEED_REUSED_ID',
  });
  expect((await currentRevision(connection))?.number).toBe(2);
  await publish(connection, facts, { now });
  expect(await listTombstones(connection)).toEqual(new Map());
  expect(await count(`MATCH (n:Entity:Flow {id: '${flow.id}'}) RETURN count(n) AS n`)).toBe(1);
  await publish(connection, without, { now });
  await publish(connection, [...without, changed], { now, revived });
  expect((await currentRevision(connection))?.number).toBe(5);
});

test('nodes of others stay as they are, and clashing labels are refused', async () => {
  await connection.driver.executeQuery("CREATE (:Invoice {id: 'branschforum'})-[:OF]->(:Customer)");
  await publish(connection, facts, { now });
  await publish(connection, [], { now });
  expect(await count('MATCH (n) WHERE NOT n:Kompetenslandskap RETURN count(n) AS n')).toBe(2);
  expect(await count('MATCH (:Invoice)-[r:OF]->(:Customer) RETURN count(r) AS n')).toBe(1);
  await connection.driver.executeQuery("CREATE (:Forum {id: 'somebody else'})");
  await expect(publish(connection, facts, { now })).rejects.toMatchObject({
    code: 'DATABASE_NOT_OURS',
  });
});

test('of two loads at once one wins and the other is told', async () => {
  await publish(connection, facts, { now });
  const shorter = facts.filter(({ kind }) => kind !== 'FLOW');
  const results = await Promise.allSettled([
    publish(connection, shorter, { now, parent: 1 }),
    publish(connection, [], { now, parent: 1 }),
  ]);
  expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  const lost = results.find(({ status }) => status === 'rejected') as PromiseRejectedResult;
  expect(lost.reason).toMatchObject({ code: 'LOAD_CONFLICT' });
  expect((await currentRevision(connection))?.number).toBe(2);
});

test('a load cut off after any number of statements leaves the former landscape whole', async () => {
  await publish(connection, facts, { now });
  const before = await picture();
  const changed = facts.filter(({ kind }) => kind !== 'FLOW');
  for (let cutAfter = 1; ; cutAfter += 1) {
    let statements = 0;
    const cut = {
      ...connection,
      transaction: <T>(work: (run: typeof connection.read) => Promise<T>) =>
        connection.transaction((run) =>
          work((name, parameters) => {
            statements += 1;
            if (statements > cutAfter) throw new Error('cut off');
            return run(name, parameters);
          }),
        ),
    };
    const result = await publish(cut, changed, { now }).catch(() => undefined);
    if (result) break;
    expect((await currentRevision(connection))?.number).toBe(1);
    expect(await picture()).toEqual(before);
  }
  expect((await currentRevision(connection))?.number).toBe(2);
});
