/** The graph door against a real Neo4j: browsing, paging, refusing, and being without a database. */

import { graphql } from 'graphql';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeSchema } from '../../src/api/merge.ts';
import { emptyDatabase, testDatabase } from '../neo4j.ts';

const { uri, username, password, database } = testDatabase();
const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
  disableLosslessIntegers: true,
});
const schema = await makeSchema(driver);
beforeAll(async () => {
  await emptyDatabase();
  await driver.executeQuery(`
    CREATE (k:Kompetenslandskap:Entity:Document {id:'k', kind:'DOCUMENT', nameSv:'K', nameEn:'K', standing:'ESTABLISHED', aliases:[]})
    CREATE (g:Kompetenslandskap:Entity:Area:Party {id:'gront', kind:'AREA', colour:'GREEN', nameSv:'Grönt', nameEn:'Green', standing:'PROPOSED', aliases:[]})
    FOREACH (i IN range(1,60) | CREATE (f:Kompetenslandskap:Entity:Party:ForumType {id:'f'+i, kind:'FORUM_TYPE', nameSv:'F'+i, nameEn:'F'+i, rankSv:i, level:'LOCAL', aliases:['x'], standing:'PROPOSED'})-[:IN_AREA]->(g)
      CREATE (f)-[:CITES {locator:'1', basis:'TEXT', certain:true, supports:[]}]->(k))`);
});
afterAll(async () => await driver.close());
const ask = (source: string) =>
  graphql({
    schema,
    source,
    contextValue: { transaction: { timeout: 3000 }, sessionConfig: { database } },
  });
test('x', async () => {
  const r = await ask(
    `{ forumTypesConnection(sort:[{rankSv: ASC}], where:{inAreas:{some:{colour:{eq:GREEN}}}}) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node { id nameSv citationsConnection { totalCount edges { properties { basis } node { id nameSv citedByConnection { totalCount pageInfo { hasNextPage endCursor} edges { node { id kind } } } } } } } } } }`,
  );
  const _r2 = await ask(
    `{ forumTypesConnection(first: 2, after:"${Buffer.from('arrayconnection:58').toString('base64')}", sort:[{rankSv: ASC}]) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node { id } } } areasConnection { edges { node { forumTypesConnection(first: 0, where: {node: {id: {eq: "f3"}}}) { totalCount  pageInfo {hasNextPage} edges { node { id citationsConnection(where:{edge:{basis:{eq:TEXT}}, node:{id:{in:["k"]}}}, sort:[{edge:{locator:ASC}}]) {totalCount} } } } } } } }`,
  );
  expect(r.errors).toBeUndefined();
});
