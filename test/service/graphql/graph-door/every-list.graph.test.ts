/** Every list of the graph door on the seed, and every filter on relations, against what publishing wrote into Neo4j. */
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connect } from '../../../../src/record/graph/connect.ts';
import { publish } from '../../../../src/record/revisions/publish.ts';
import { fillNodeTypes } from '../../../../src/service/graphql/graph-door/node-types.ts';
import { shapesOf } from '../../../../src/service/graphql/graph-door/shapes-of.ts';
import { graphSdl } from '../../../../src/service/graphql/sdl.ts';
import { emptyDatabase, testDatabase } from '../../../neo4j.ts';
import { seedReading } from '../../../seed-reading.ts';
import { type TestService, testService } from '../../service.ts';
import {
  fixedAt,
  type KindOfNode,
  kindsOfNode,
  type ListInside,
  walkInside,
  walkRoot,
} from './lists.ts';

const connection = connect(testDatabase());
const relations = shapesOf(fillNodeTypes(graphSdl()));
let service: TestService;

beforeAll(async () => {
  await emptyDatabase();
  await publish(connection, seedReading.facts.facts, { now: seedReading.asOf });
  service = await testService({ readings: fixedAt(seedReading) });
});
afterAll(async () => {
  await service.app.close();
  await connection.close();
});

type Row = Readonly<Record<string, unknown>>;

const plain = (value: unknown): unknown =>
  neo4j.isInt(value) ? value.toNumber() : Array.isArray(value) ? value.map(plain) : value;

async function inNeo4j(cypher: string, values: Row = {}): Promise<Row[]> {
  const { driver, database } = connection;
  const { records } = await driver.executeQuery(cypher, values, { database });
  return records.map((record) => record.toObject());
}

/** The pattern of a relation in Cypher, from `n` to `m` by `r`. */
function pattern({ type }: KindOfNode, { field, to }: ListInside): string {
  const relation = relations.get(type)?.get(field.replace(/Connection$/, ''));
  if (relation === undefined) throw new Error(`${type}.${field} is no relation.`);
  const [before, after] = relation.direction === 'IN' ? ['<-', '-'] : ['-', '->'];
  return `(n)${before}[r:${relation.type}]${after}(m:Kompetenslandskap:${to})`;
}

const inOrder = (lines: readonly string[]) => [...lines].sort();

/** The other end of a relation and what it says, as a line to compare. */
function line(id: unknown, said: Row = {}, names: readonly string[]): string {
  return names.length === 0
    ? String(id)
    : JSON.stringify([id, ...names.map((name) => said[name] ?? null)]);
}

describe.each(kindsOfNode)('$root', (kind) => {
  const all = `MATCH (n:Kompetenslandskap:${kind.type})`;

  test('is walked to its end forwards and back, and so is every list inside', async () => {
    const held = new Map<string, readonly string[]>();
    for (const list of kind.lists)
      for (const { id, ends } of await inNeo4j(
        `${all} MATCH ${pattern(kind, list)} RETURN n.id AS id, collect([m.id, properties(r)]) AS ends`,
      )) {
        const lines = (ends as [string, Row][]).map(([end, said]) => line(end, said, list.said));
        held.set(`${list.field} ${id}`, inOrder(lines));
      }
    const [found] = await inNeo4j(`${all} RETURN collect(n.id) AS ids`);
    const ids = inOrder(found?.ids as string[]);
    expect(ids.length).toBeGreaterThan(0);
    for (const way of ['forwards', 'backwards'] as const) {
      const nodes = await walkRoot(service.ask, kind.root, way);
      expect(nodes.map(({ id }) => id)).toEqual(ids);
      const walked = new Map<string, readonly string[]>();
      await walkInside(service.ask, kind, way, ids, ({ field, said }, node, edges) => {
        const ends = edges.map((edge) => edge.node.id);
        expect(ends).toEqual(inOrder(ends));
        const lines = edges.map((edge) => line(edge.node.id, edge.properties, said));
        if (lines.length > 0) walked.set(`${field} ${node}`, inOrder(lines));
      });
      expect(walked).toEqual(held);
    }
  }, 120_000);

  test('every order is total, and says of each node what Neo4j holds', async () => {
    const rows = await inNeo4j(`${all} RETURN properties(n) AS said ORDER BY n.id`);
    const held = rows.map(({ said }) => {
      const properties = said as Row;
      return Object.fromEntries(kind.values.map((name) => [name, plain(properties[name] ?? null)]));
    });
    const words = kind.values.join(' ');
    expect(await walkRoot(service.ask, kind.root, 'forwards', '', words)).toEqual(held);
    for (const value of kind.orders)
      for (const direction of ['ASC', 'DESC']) {
        const order = `, sort: [{ ${value}: ${direction} }]`;
        const nodes = await walkRoot(service.ask, kind.root, 'forwards', order);
        expect(inOrder(nodes.map(({ id }) => id)), `${value} ${direction}`).toEqual(
          held.map(({ id }) => id),
        );
      }
  }, 120_000);

  test('a filter on what is related means what it says, its negation too', async () => {
    for (const list of kind.lists) {
      const field = list.field.replace(/Connection$/, '');
      const filters = new Map([
        ['{}', 'true'],
        ['{ id: { contains: "r" } }', 'm.id CONTAINS "r"'],
        ['{ NOT: { id: { contains: "r" } } }', 'NOT m.id CONTAINS "r"'],
      ]);
      const held = await meantBy(pattern(kind, list), 'DISTINCT m', [...filters.values()]);
      for (const [at, where] of [...filters.keys()].entries())
        expect(await counts(kind, field, where), `${list.field} ${where}`).toEqual(held[at]);
    }
  }, 120_000);

  test('a filter on what the relation says does so too', async () => {
    for (const list of kind.lists.filter(({ says }) => says !== undefined)) {
      const [word, value] = list.says === 'Cites' ? ['basis', 'FIGURE'] : ['kind', 'DEMAND'];
      const [held] = await meantBy(pattern(kind, list), 'r', [`r.${word} = "${value}"`]);
      const where = `{ edge: { ${word}: { eq: ${value} } } }`;
      expect(await counts(kind, list.field, where), list.field).toEqual(held);
    }
  }, 120_000);

  /** How many nodes each quantifier means, for each of these conditions on what is related. */
  async function meantBy(related: string, what: string, conditions: readonly string[]) {
    const meant = conditions.map((_, at) => `meant${at}`);
    const [row] = await inNeo4j(
      `${all} OPTIONAL MATCH ${related}
       WITH n, count(${what}) AS ends, ${conditions
         .map(
           (condition, at) =>
             `count(${what.replace(/\w$/, `CASE WHEN ${condition} THEN $& END`)}) AS ${meant[at]}`,
         )
         .join(', ')}
       RETURN ${meant
         .map(
           (of) =>
             `[sum(toInteger(${of} > 0)), sum(toInteger(${of} = 0)), sum(toInteger(${of} = ends)), sum(toInteger(${of} = 1))] AS ${of}`,
         )
         .join(', ')}`,
    );
    return meant.map((of) => plain(row?.[of]));
  }
});

/** How many are meant by each quantifier; negated, all others are. */
async function counts({ root }: KindOfNode, field: string, where: string): Promise<number[]> {
  const quantifiers = ['some', 'none', 'all', 'single'];
  const of = async (make: (filter: string) => string): Promise<number[]> => {
    const lists = quantifiers.map(
      (one) =>
        `_${one}: ${root}(where: ${make(`{ ${field}: { ${one}: ${where} } }`)}) { totalCount }`,
    );
    const { data } = await service.ask(`{ _every: ${root} { totalCount } ${lists.join(' ')} }`);
    return ['every', ...quantifiers].map((one) => data[`_${one}`].totalCount);
  };
  const [every = 0, ...meant] = await of((filter) => filter);
  const [, ...others] = await of((filter) => `{ NOT: ${filter} }`);
  expect(others).toEqual(meant.map((count) => every - count));
  return meant;
}
