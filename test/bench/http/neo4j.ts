/** `@neo4j/graphql` over a real Neo4j that holds the same parties and flows. */

import { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import { Neo4jGraphQL } from '@neo4j/graphql';
import fastify, { type FastifyInstance } from 'fastify';
import neo4j from 'neo4j-driver';
import type { Reading } from '../../../src/engine/reading.ts';
import type { DatabaseAddress } from '../../../src/record/graph/connect.ts';
import { flowRows, partyRows } from './landscape.ts';

/** Reaches as far as told, with as few rows in between as Neo4j can: it then expands breadth first and prunes. */
const reach = (steps: string, page: number, total: string) => `
  MATCH (a:Party {id: $of})
  CALL (a) {
    MATCH p = (a)<-[:FEEDS*1..${steps}]-(x) WHERE x <> a
    WITH x, min(length(p)) AS degree ORDER BY degree, x.rank
    WITH collect({degree: degree, node: {id: x.id, name: x.name}}) AS found
    RETURN size(found) AS reached, found[..${page}] AS edges
  }
  ${total}
  RETURN {total: total, edges: edges} AS answer`;
const allReached = `CALL (a) { MATCH (a)<-[:FEEDS*1..]-(x) WHERE x <> a RETURN count(DISTINCT x) AS total }`;

const typeDefs = `
  type Party @node { id: ID! name: String! fedBy: [Party!]! @relationship(type: "FEEDS", direction: IN) }
  type Reached { id: ID! name: String! }
  type Edge { degree: Int! node: Reached! }
  type Reach { total: Int! edges: [Edge!]! }
  type End { id: ID! }
  type Step { from: End! to: End! }
  type Way { length: Int! steps: [Step!]! }
  type Ways { ways: [Way!]! }
  type Query {
    three(of: ID!): Reach @cypher(columnName: "answer", statement: """${reach('3', 100, 'WITH edges, reached AS total')}""")
    full(of: ID!): Reach @cypher(columnName: "answer", statement: """${reach('3', 25, allReached)}""")
    way(from: ID!, to: ID!): Ways @cypher(columnName: "answer", statement: """
      MATCH (a:Party {id: $from}), (b:Party {id: $to})
      MATCH p = shortestPath((a)-[:FEEDS*..100]->(b))
      WITH nodes(p) AS on, length(p) AS length
      RETURN {ways: [{length: length, steps: [i IN range(0, length - 1) | {from: {id: on[i].id}, to: {id: on[i + 1].id}}]}]} AS answer
    """)
  }`;

const driverTo = ({ uri, username, password }: DatabaseAddress) =>
  neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });

/** Writes parties and flows in batches; nothing else, as nothing else is asked for. */
export async function fillNeo4j(address: DatabaseAddress, reading: Reading): Promise<void> {
  const driver = driverTo(address);
  const run = (text: string, rows: unknown[] = []) =>
    driver.executeQuery(text, { rows }, { database: address.database });
  await run('CREATE CONSTRAINT party IF NOT EXISTS FOR (p:Party) REQUIRE p.id IS UNIQUE');
  await run('CREATE CONSTRAINT number IF NOT EXISTS FOR (p:Party) REQUIRE p.number IS UNIQUE');
  const batches = async (text: string, rows: readonly unknown[]) => {
    for (let at = 0; at < rows.length; at += 10_000) await run(text, rows.slice(at, at + 10_000));
  };
  const parties = partyRows(reading).map((row) => ({
    ...row,
    number: neo4j.int(row.number),
    rank: neo4j.int(row.rank),
  }));
  await batches('UNWIND $rows AS row CREATE (p:Party) SET p = row', parties);
  await batches(
    'UNWIND $rows AS row MATCH (a:Party {number: row[0]}), (b:Party {number: row[1]}) CREATE (a)-[:FEEDS]->(b)',
    flowRows(reading).map(([giver, receiver]) => [neo4j.int(giver), neo4j.int(receiver)]),
  );
  await driver.close();
}

/** The library as its manual sets it up. */
export async function serveNeo4j(address: DatabaseAddress): Promise<FastifyInstance> {
  const driver = driverTo(address);
  const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
  const apollo = new ApolloServer({ schema, nodeEnv: 'production' });
  await apollo.start();
  const app = fastify();
  const context = async () => ({ sessionConfig: { database: address.database } });
  app.post('/graphql', fastifyApolloHandler(apollo, { context }) as never);
  return app;
}
