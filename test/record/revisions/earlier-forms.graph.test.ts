/** What every earlier release wrote, in a database and as a dump, opens; the next load, dump and erasure go on from it. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import neo4j from 'neo4j-driver';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { Fact } from '../../../src/model/fact.ts';
import { connect } from '../../../src/record/graph/connect.ts';
import { canonicalText, digestOf } from '../../../src/record/revisions/canonical.ts';
import { readAll, restoreAll } from '../../../src/record/revisions/dump.ts';
import { dumpOf, fileOf } from '../../../src/record/revisions/dump-file.ts';
import { erasePerson } from '../../../src/record/revisions/erase.ts';
import { keepReading } from '../../../src/record/revisions/keeper.ts';
import { readLayersApart } from '../../../src/record/revisions/layers.ts';
import { publish } from '../../../src/record/revisions/publish.ts';
import {
  listRevisions,
  listTombstones,
  readFacts,
  readRevision,
} from '../../../src/record/revisions/read-revision.ts';
import { emptyDatabase, testDatabase } from '../../neo4j.ts';
import { wholeness } from '../../verify/crash/whole-graph.ts';

interface Stored {
  readonly nodes: readonly { readonly labels: string[]; readonly properties: object }[];
  readonly relationships: readonly Readonly<Record<string, unknown>>[];
}

const connection = connect(testDatabase());
const fixture = (name: string) => readFileSync(`test/fixtures/revisions/${name}`);
const now = '2026-11-20T13:05:00.000Z';

beforeEach(emptyDatabase);
afterAll(() => connection.close());

/** Values as the driver takes them. */
function asStored(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asStored);
  if (typeof value !== 'object' || value === null) return value;
  if ('int' in value) return neo4j.int(String(value.int));
  if ('bytes' in value) return new Int8Array(Buffer.from(String(value.bytes), 'base64'));
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, asStored(one)]));
}

/** Makes the database what an earlier release left. */
async function left(name: string): Promise<void> {
  const stored = JSON.parse(gunzipSync(fixture(`${name}.database.json.gz`)).toString()) as Stored;
  const { driver } = connection;
  await driver.executeQuery(
    'CREATE CONSTRAINT kompetenslandskap_id FOR (n:Kompetenslandskap) REQUIRE n.id IS UNIQUE',
  );
  await driver.executeQuery(
    'UNWIND $rows AS row CREATE (n:$(row.labels)) SET n = row.properties, n.at = row.at',
    { rows: asStored(stored.nodes.map((node, at) => ({ ...node, at: { int: at } }))) as object[] },
  );
  await driver.executeQuery(
    'UNWIND $rows AS row MATCH (a {at: row.from}), (b {at: row.to}) CREATE (a)-[r:$(row.type)]->(b) SET r = row.properties',
    {
      rows: asStored(
        stored.relationships.map(({ from, to, ...rest }) => ({
          ...rest,
          from: { int: from },
          to: { int: to },
        })),
      ) as object[],
    },
  );
  await driver.executeQuery('MATCH (n) REMOVE n.at');
}

describe.each(['form-1-first', 'form-1'])('%s', (name) => {
  const dump = dumpOf(fixture(`${name}.dump.gz`));
  const factsAt = (number: number): Fact[] => {
    const text = dump.pieces.get(dump.revisions[number - 1]?.digest ?? '') ?? '';
    const { kinds } = JSON.parse(text) as { kinds: Record<string, Record<string, unknown[]>> };
    return Object.entries(kinds).flatMap(([kind, columns]) =>
      (columns.id ?? []).map((_, at) => ({
        kind,
        ...Object.fromEntries(
          Object.entries(columns).flatMap(([key, list]) =>
            list[at] === null ? [] : [[key, list[at]]],
          ),
        ),
      })),
    ) as unknown as Fact[];
  };

  /** Each revision reads back under the digest it had, and all that was remembered is. */
  async function expectAll(): Promise<void> {
    const revisions = await listRevisions(connection);
    expect(revisions.map(({ number, digest }) => [number, digest]).reverse()).toEqual(
      dump.revisions.map(({ number, digest }) => [number, digest]),
    );
    for (const { number, digest } of dump.revisions) {
      const { facts } = await readRevision(connection, number);
      expect(digestOf(canonicalText(facts.facts))).toBe(digest);
      expect(await readFacts(connection, number)).toEqual(facts.facts);
    }
    const stones = dump.tombstones.map(({ id, kind: _, ...stone }) => [id, stone]);
    expect([...(await listTombstones(connection))]).toEqual(stones);
    expect(await readLayersApart(connection)).toEqual(dump.layers);
  }

  test('a database opens, is served, and takes the next load as a change of what changed', async () => {
    await left(name);
    await expectAll();
    const keeper = await keepReading(connection, { pollMs: 60_000, now: () => 0 });
    expect((await keeper.at(1)).facts.facts).toHaveLength(94);
    keeper.stop();
    const facts = factsAt(3);
    expect(await publish(connection, facts, { now })).toMatchObject({
      unchanged: true,
      revision: 3,
    });
    const [first, ...rest] = facts as [Fact, ...Fact[]];
    const next = [{ ...first, standing: 'PILOT' } as Fact, ...rest];
    const { revision, changes } = await publish(connection, next, { now });
    expect(revision).toBe(4);
    expect(changes.changed).toHaveLength(1);
    expect((await wholeness(connection)).faults).toEqual([]);
    expect(await readLayersApart(connection)).toEqual(dump.layers);
    const back = [...next, ...factsAt(2).filter(({ id }) => !next.some((one) => one.id === id))];
    expect((await publish(connection, back, { now })).revision).toBe(5);
    expect(await listTombstones(connection)).toEqual(new Map());
    expect((await wholeness(connection)).faults).toEqual([]);
  });

  test('a database is dumped, and the dump it wrote itself is the same; both are restored', async () => {
    await left(name);
    const own = dumpOf(fileOf(await readAll(connection)));
    expect({ ...own, database: null }).toEqual({ ...dump, database: null });
    await emptyDatabase();
    await restoreAll(connection, dump);
    await expectAll();
    expect((await wholeness(connection)).faults).toEqual([]);
    expect(dumpOf(fileOf(await readAll(connection)))).toEqual({
      ...own,
      database: expect.anything(),
    });
    expect(await publish(connection, factsAt(3), { now })).toMatchObject({ unchanged: true });
  });

  test('a person is erased from every revision', async () => {
    await left(name);
    const { revisions } = await erasePerson(connection, 'kim-ek', 'borttagen-person-1');
    expect(revisions).toBe(3);
    expect((await wholeness(connection)).faults).toEqual([]);
    for (const { number } of dump.revisions)
      expect(JSON.stringify(await readFacts(connection, number))).not.toMatch(/kim.ek/i);
  });
});
