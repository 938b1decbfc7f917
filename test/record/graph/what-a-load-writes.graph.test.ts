/** What a load writes is what changed: counted row by row, against a real Neo4j. */
import { afterAll, beforeEach, expect, test } from 'vitest';
import type { Fact, FactOf } from '../../../src/model/fact.ts';
import { connect, type GraphConnection } from '../../../src/record/graph/connect.ts';
import { publish } from '../../../src/record/revisions/publish.ts';
import { emptyDatabase, testDatabase } from '../../neo4j.ts';
import { randomFacts } from '../../random-landscape.ts';
import { wholeness } from '../../verify/crash/whole-graph.ts';

const connection = connect(testDatabase());
const now = '2026-11-20T13:05:00.000Z';
const facts = randomFacts(7, { parties: 120, flows: 400 });

beforeEach(emptyDatabase);
afterAll(() => connection.close());

/** How many rows each statement of a load is given. */
async function written(next: readonly Fact[]): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  const counting: GraphConnection = {
    ...connection,
    transaction: (work) =>
      connection.transaction((run) =>
        work((name, parameters) => {
          const { rows, ids } = (parameters ?? {}) as { rows?: unknown[]; ids?: unknown[] };
          const graph = /^record\/load\/(nodes|ranks|relationships|remove-.*)$/.exec(name)?.[1];
          if (graph) counts[graph] = (counts[graph] ?? 0) + (rows ?? ids ?? []).length;
          return run(name, parameters);
        }),
      ),
  };
  await publish(counting, next, { now });
  expect((await wholeness(connection)).faults).toEqual([]);
  return counts;
}

/** The same fact with its properties, and those of its citations, the other way round. */
const turned = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(turned)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .reverse()
            .map(([name, one]) => [name, turned(one)]),
        )
      : value;

test('a changed property of one flow writes one node and the edge that tells it, however the facts are written down', async () => {
  await publish(connection, facts, { now });
  const flow = facts.find(
    (fact): fact is FactOf<'FLOW'> =>
      fact.kind === 'FLOW' && fact.standing !== 'MISSING' && fact.mutual === false,
  ) as FactOf<'FLOW'>;
  const next = facts.map((fact) =>
    fact === flow ? { ...flow, carries: { sv: 'annat', en: 'something else' } } : fact,
  );
  expect(await written(next.map((fact) => turned(fact) as Fact))).toEqual({ nodes: 1 });
  const standing = flow.standing === 'PILOT' ? 'DECIDED' : 'PILOT';
  const counts = await written(
    next.map((one) => (one.id === flow.id ? { ...one, standing } : one)),
  );
  expect(counts.nodes).toBe(1);
  expect(counts.relationships ?? 0).toBeLessThanOrEqual(4);
  expect(counts['remove-relationships']).toEqual(counts.relationships);
});

test('a new party writes itself; of those after it in name order nothing but their places', async () => {
  await publish(connection, facts, { now });
  const actor = facts.find(({ kind }) => kind === 'ACTOR') as FactOf<'ACTOR'>;
  const first: Fact = { ...actor, id: 'aaa', name: { sv: 'Aaa', en: 'Aaa' }, aliases: [] };
  const parties = await connection.driver.executeQuery('MATCH (p:Party) RETURN count(p) AS n');
  const counts = await written([...facts, first]);
  expect(counts).toMatchObject({ nodes: 1, ranks: Number(parties.records[0]?.get('n')) });
  expect(counts.relationships).toBeLessThan(20);
  expect(counts['remove-relationships']).toBeUndefined();
});
