/** The graph door against a real Neo4j: browsing, paging, filtering, timing out. */
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { emptyDatabase, testDatabase } from '../../../neo4j.ts';
import { type TestService, testService } from '../../service.ts';

const { uri, username, password, database } = testDatabase();
const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
const graph = { executionContext: driver, sessionConfig: { database } };

/** Sixty forum types in the green area, each cited, and a foreign node with one of our labels. */
const sixtyForumTypes = `
  CREATE (report:Kompetenslandskap:Entity:Party:Document {id: 'rapporten', kind: 'DOCUMENT',
    nameSv: 'Rapporten', nameEn: 'The report', standing: 'PROPOSED', aliases: []})
  CREATE (green:Kompetenslandskap:Entity:Party:Area {id: 'gront', kind: 'AREA', colour: 'GREEN',
    nameSv: 'Grönt', nameEn: 'Green', standing: 'PROPOSED', aliases: []})
  CREATE (:ForumType {id: 'not-ours'})
  FOREACH (number IN range(1, 60) |
    CREATE (type:Kompetenslandskap:Entity:Party:ForumType {id: 'rad-' + number, kind: 'FORUM_TYPE',
      nameSv: 'Råd ' + number, nameEn: 'Council ' + number, rankSv: number, level: 'LOCAL',
      standing: 'PROPOSED', aliases: []})-[:IN_AREA]->(green)
    CREATE (type)-[:CITES {locator: '6.4', basis: 'TEXT', certain: true, supports: []}]->(report))`;

let service: TestService;
beforeAll(async () => {
  await emptyDatabase();
  await driver.executeQuery(sixtyForumTypes, {}, { database });
  service = await testService({ graph: { ...graph, transaction: { timeout: 5000 } } });
});
afterAll(async () => {
  await service.app.close();
  await driver.close();
});

test('a page holds 25 in id order unless told otherwise, and says that more follows', async () => {
  const { data } = await service.ask(
    '{ forumTypesConnection { totalCount pageInfo { hasNextPage } edges { node { id } } } }',
  );
  const ids = Array.from({ length: 60 }, (_, at) => `rad-${at + 1}`).sort();
  expect(data.forumTypesConnection).toEqual({
    totalCount: 60,
    pageInfo: { hasNextPage: true },
    edges: ids.slice(0, 25).map((id) => ({ node: { id } })),
  });
});

test('pages fit together until none follows', async () => {
  const query = `query ($after: String) {
    forumTypesConnection(first: 40, after: $after, sort: [{ rankSv: ASC }]) {
      pageInfo { hasNextPage hasPreviousPage endCursor } edges { node { rankSv } }
    }
  }`;
  const first = (await service.ask(query)).data.forumTypesConnection;
  const second = (await service.ask(query, { after: first.pageInfo.endCursor })).data
    .forumTypesConnection;
  const ranks = [...first.edges, ...second.edges].map(({ node }) => node.rankSv);
  expect(ranks).toEqual(Array.from({ length: 60 }, (_, at) => at + 1));
  expect(second.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
});

test('pages inside pages have a size and an end too', async () => {
  const { data } = await service.ask(`{
    areasConnection { edges { node { id forumTypesConnection(first: 2) {
      totalCount pageInfo { hasNextPage } edges { node { id } }
    } } } }
  }`);
  expect(data.areasConnection.edges).toEqual([
    {
      node: {
        id: 'gront',
        forumTypesConnection: {
          totalCount: 60,
          pageInfo: { hasNextPage: true },
          edges: [{ node: { id: 'rad-1' } }, { node: { id: 'rad-10' } }],
        },
      },
    },
  ]);
});

test('filters reach over relations and into what a citation says', async () => {
  const { data } = await service.ask(`{
    forumTypesConnection(where: {
      nameSv: { endsWith: "d 7" }
      inAreas: { some: { colour: { eq: GREEN } } }
      citationsConnection: { some: { edge: { basis: { eq: TEXT } } } }
    }) { edges { node { id citationsConnection { edges { node { nameEn } properties { locator } } } } } }
  }`);
  expect(data.forumTypesConnection.edges).toEqual([
    {
      node: {
        id: 'rad-7',
        citationsConnection: {
          edges: [{ node: { nameEn: 'The report' }, properties: { locator: '6.4' } }],
        },
      },
    },
  ]);
});

test('parties and everything else can be browsed across kinds, and nothing that is not ours', async () => {
  const { data } = await service.ask(`{
    partiesConnection(first: 1) { totalCount edges { node { id kind } } }
    entitiesConnection(where: { kind: { eq: DOCUMENT } }) { edges { node { nameSv } } }
  }`);
  expect(data).toEqual({
    partiesConnection: { totalCount: 62, edges: [{ node: { id: 'gront', kind: 'AREA' } }] },
    entitiesConnection: { edges: [{ node: { nameSv: 'Rapporten' } }] },
  });
});

test('an operation that takes longer than allowed is ended and told so', async () => {
  const hasty = await testService({ graph: { ...graph, transaction: { timeout: 1 } } });
  const areas = (inside: string) =>
    `inAreasConnection(first: 2) { edges { node { forumTypesConnection(first: 25) { ${inside} } } } }`;
  const deep = `{ forumTypesConnection(first: 25) { edges { node {
    ${areas(`edges { node { ${areas('totalCount')} } }`)} } } } }`;
  // What the guard lets through takes some milliseconds, and the database looks at its clock now and then.
  let answer = await hasty.ask(deep);
  const isTold = () => answer.errors?.[0].extensions.code === 'QUERY_TIMEOUT';
  for (let times = 1; times < 50 && !isTold(); times += 1) answer = await hasty.ask(deep);
  const { data, errors } = answer;
  expect(data).toEqual({ forumTypesConnection: null });
  expect(errors[0].extensions.code).toBe('QUERY_TIMEOUT');
  await hasty.app.close();
});

test('without a database the graph says so within seconds, in words that give nothing away', async () => {
  const away = await testService();
  const since = Date.now();
  const { data, errors } = await away.ask('{ actorsConnection { totalCount } __typename }');
  expect(Date.now() - since).toBeLessThan(5000);
  expect(data).toEqual({ actorsConnection: null, __typename: 'Query' });
  expect(errors).toEqual([
    {
      message: 'The database does not answer right now.',
      locations: [{ line: 1, column: 3 }],
      path: ['actorsConnection'],
      extensions: {
        code: 'DATABASE_UNAVAILABLE',
        hint: 'Questions such as `upstream` are answered from memory meanwhile; ask the graph again later.',
        id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      },
    },
  ]);
  await away.app.close();
});

/** A service whose database names these revisions, one after the other, whenever it is asked; 3 is the one known before. */
const between = (...moments: number[]) =>
  testService({ graph: { ...graph, revisionNow: async () => moments.shift() ?? 0 } });
const paging = `query ($after: String) {
  forumTypesConnection(first: 40, after: $after) {
    pageInfo { mark: endCursor } edges { at: cursor node { id citationsConnection { edges { cursor } } } }
  } }`;

test('a page is not continued in another revision', async () => {
  const service = await between(3, 3, 4, 4);
  const first = (await service.ask(paging)).data.forumTypesConnection;
  const last = first.edges.at(-1);
  expect([last.at, Buffer.from(last.at, 'base64').toString()]).toEqual([
    first.pageInfo.mark,
    'arrayconnection:39@3',
  ]);
  const inner = Buffer.from(last.node.citationsConnection.edges[0].cursor, 'base64').toString();
  expect(inner).toBe('arrayconnection:0@3');
  const continued = await service.ask(paging, { after: last.at });
  expect(continued.data.forumTypesConnection.edges).toHaveLength(20);
  const later = await service.ask(paging, { after: last.at });
  expect(later.data).toEqual({ forumTypesConnection: null });
  expect(later.errors[0].extensions.code).toBe('STALE_CURSOR');
  await service.app.close();
});

test('what was read while a revision was published is read again, and says of which it is', async () => {
  const service = await between(4, 4);
  const { data, extensions } = await service.ask(paging);
  const { mark } = data.forumTypesConnection.pageInfo;
  expect(Buffer.from(mark, 'base64').toString()).toBe('arrayconnection:39@4');
  expect(extensions.revision).toBe(4);
  await service.app.close();
});

test('two lists are never of two revisions, and reading again comes to an end', async () => {
  const lists = '{ a: forumTypesConnection { totalCount } b: areasConnection { totalCount } }';
  const service = await between(3, 4, 4, 5, 6, 7, 8);
  const mixed = await service.ask(lists);
  expect(Object.values(mixed.data).filter((list) => list === null)).toHaveLength(1);
  expect(mixed.errors[0].extensions.code).toBe('REVISION_MIX');
  const endless = await service.ask('{ areasConnection { totalCount } }');
  expect(endless.errors[0].extensions.code).toBe('REVISION_MIX');
  await service.app.close();
});

test('without a database the status says so too, and when to come back; beside an answer from memory it does not', async () => {
  const away = await testService();
  const asked = (query: string) =>
    away.request({ method: 'POST', url: '/graphql', payload: { query } });
  const refused = await asked('{ actorsConnection { totalCount } }');
  expect([refused.status, refused.headers['retry-after']]).toEqual([503, '2']);
  const beside = await asked(
    '{ upstream(of: "lokalt-rad") { total } actorsConnection { totalCount } }',
  );
  expect([beside.status, beside.json.data]).toEqual([
    200,
    { upstream: { total: 1 }, actorsConnection: null },
  ]);
  await away.app.close();
});
