/** The graph door: pages, filters, orders and what it refuses. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Reading } from '../../../../src/engine/reading.ts';
import { readingOf } from '../../../../src/engine/reading-of.ts';
import type { Fact } from '../../../../src/model/fact.ts';
import { type TestService, testService } from '../../service.ts';
import { fixedAt, walkRoot } from './lists.ts';

const made = (kind: string, id: string, more: object) =>
  ({
    kind,
    id,
    standing: 'PROPOSED',
    aliases: [],
    citations: [],
    landscapes: [],
    ...more,
  }) as unknown as Fact;
const named = (kind: string, id: string, sv: string, more: object = {}) =>
  made(kind, id, { name: { sv, en: sv }, ...more });
const cited = [
  { document: 'rapporten', locator: '6.4', basis: 'TEXT', certain: true, supports: [] },
];

/** Sixty forum types in the green area, each cited; five actors and four flows among them, two without a giver. */
const facts = [
  named('DOCUMENT', 'rapporten', 'Rapporten', { authors: [], partOf: [], outline: [] }),
  named('AREA', 'gront', 'Grönt', { colour: 'GREEN', bringsTogether: [], serves: [] }),
  ...Array.from({ length: 60 }, (_, at) =>
    named('FORUM_TYPE', `rad-${at + 1}`, `Råd ${String(at + 1).padStart(2, '0')}`, {
      ...(at < 20 ? { level: 'LOCAL' } : at < 30 ? { level: 'REGIONAL' } : {}),
      inAreas: ['gront'],
      partOf: [],
      citations: cited,
    }),
  ),
  ...['Zinkgruvan', 'Ånge', 'Ärla', 'Öland', 'Alnö'].map((name, at) =>
    named('ACTOR', `aktor-${at}`, name, { ofType: [], partOf: [], servesPlaces: [] }),
  ),
  ...[
    ['flode-1', 'aktor-0', 'DEMAND'],
    ['flode-2', undefined, 'DEMAND'],
    ['flode-3', undefined, 'MONEY'],
    ['flode-4', 'aktor-1', 'DEMAND'],
  ].map(([id, giver, flowKind]) =>
    made('FLOW', String(id), {
      flowKind,
      giver,
      receiver: 'aktor-2',
      via: [],
      about: [],
      mutual: false,
    }),
  ),
];
const readingAt = (revision: number): Reading =>
  readingOf({ facts, revision, digest: `d${revision}`, asOf: '2026-01-31T12:00:00.000Z' });
let reading = readingAt(3);

let service: TestService;
beforeAll(async () => {
  service = await testService({ readings: { ...fixedAt(reading), current: () => reading } });
});
afterAll(() => service.app.close());

const idsIn = (list: { edges: { node: { id: string } }[] }) =>
  list.edges.map(({ node }) => node.id);
const codesOf = ({ errors }: { errors: { message: string; extensions: { code: string } }[] }) =>
  errors.map(({ message, extensions }) => `${extensions.code} ${message}`);
async function meant(list: string, where: string): Promise<string[]> {
  const { data } = await service.ask(
    `{ list: ${list}(where: ${where}) { edges { node { id } } } }`,
  );
  return idsIn(data.list);
}

test('a page holds 25 in id order unless told otherwise, and says that more follows', async () => {
  const { data, extensions } = await service.ask(
    '{ forumTypesConnection { totalCount pageInfo { hasNextPage hasPreviousPage } edges { node { id } } } }',
  );
  const ids = Array.from({ length: 60 }, (_, at) => `rad-${at + 1}`).sort();
  expect(data.forumTypesConnection).toEqual({
    totalCount: 60,
    pageInfo: { hasNextPage: true, hasPreviousPage: false },
    edges: ids.slice(0, 25).map((id) => ({ node: { id } })),
  });
  expect(extensions.revision).toBe(3);
});

test('a list can be read backwards, and a page of none counts', async () => {
  const { data } = await service.ask(`{
    back: forumTypesConnection(last: 2) { pageInfo { hasNextPage hasPreviousPage } edges { node { id } } }
    none: forumTypesConnection(first: 0) { totalCount edges { node { id } } }
  }`);
  expect(data).toEqual({
    back: {
      pageInfo: { hasNextPage: false, hasPreviousPage: true },
      edges: [{ node: { id: 'rad-8' } }, { node: { id: 'rad-9' } }],
    },
    none: { totalCount: 60, edges: [] },
  });
});

test('pages inside pages have a size and an end too', async () => {
  const { data } = await service.ask(`{
    areasConnection { edges { node { id forumTypesConnection(first: 2) {
      totalCount pageInfo { hasNextPage } edges { node { id } }
    } } } }
  }`);
  const forumTypesConnection = {
    totalCount: 60,
    pageInfo: { hasNextPage: true },
    edges: [{ node: { id: 'rad-1' } }, { node: { id: 'rad-10' } }],
  };
  expect(data.areasConnection.edges).toEqual([{ node: { id: 'gront', forumTypesConnection } }]);
});

test('filters reach over relations and into what a citation says', async () => {
  const { data } = await service.ask(`{
    forumTypesConnection(where: {
      nameSv: { endsWith: "d 07" }
      inAreas: { some: { colour: { eq: GREEN } } }
      citationsConnection: { some: { edge: { basis: { eq: TEXT } } } }
    }) { edges { node { id citationsConnection { edges { node { nameEn } properties { locator } } } } } }
  }`);
  const edges = [{ node: { nameEn: 'Rapporten' }, properties: { locator: '6.4' } }];
  expect(data.forumTypesConnection.edges).toEqual([
    { node: { id: 'rad-7', citationsConnection: { edges } } },
  ]);
});

test('none means none at all, and what has no value is in the negation', async () => {
  expect(await meant('flowsConnection', '{ giver: { none: {} } }')).toEqual(['flode-2', 'flode-3']);
  expect(await meant('flowsConnection', '{ NOT: { giver: { some: {} } } }')).toEqual([
    'flode-2',
    'flode-3',
  ]);
  expect(await meant('flowsConnection', '{ giver: { all: { id: { eq: "aktor-0" } } } }')).toEqual([
    'flode-1',
    'flode-2',
    'flode-3',
  ]);
  const { data } = await service.ask(`{
    local: forumTypesConnection(where: { level: { eq: LOCAL } }) { totalCount }
    not: forumTypesConnection(where: { NOT: { level: { eq: LOCAL } } }) { totalCount }
    either: forumTypesConnection(where: { OR: [{ level: { in: [LOCAL, REGIONAL] } }, { id: { eq: "rad-60" } }] }) { totalCount }
    nothing: forumTypesConnection(where: { OR: [] }) { totalCount }
  }`);
  expect(data).toEqual({
    local: { totalCount: 20 },
    not: { totalCount: 40 },
    either: { totalCount: 31 },
    nothing: { totalCount: 0 },
  });
});

test('every order is total: what is equal stands by id', async () => {
  const nodes = await walkRoot(
    service.ask,
    'flowsConnection',
    'forwards',
    ', sort: [{ flowKind: DESC }]',
  );
  expect(nodes.map(({ id }) => id)).toEqual(['flode-3', 'flode-1', 'flode-2', 'flode-4']);
  const { data } = await service.ask(
    '{ forumTypesConnection(sort: [{ level: ASC }], last: 1) { edges { node { id level } } } }',
  );
  expect(data.forumTypesConnection.edges).toEqual([{ node: { id: 'rad-60', level: null } }]);
});

test('names stand as Swedish sorts them, by name and by rank alike, also among the related', async () => {
  const sorted = ['Alnö', 'Zinkgruvan', 'Ånge', 'Ärla', 'Öland'];
  const { data } = await service.ask(`{
    byName: actorsConnection(sort: [{ nameSv: ASC }]) { edges { node { nameSv } } }
    byRank: actorsConnection(sort: [{ rankSv: ASC }]) { edges { node { nameSv } } }
    down: actorsConnection(sort: [{ nameSv: DESC }]) { edges { node { nameSv } } }
    partiesConnection(where: { id: { eq: "aktor-2" } }) { edges { node {
      fedByConnection(sort: [{ node: { nameSv: DESC } }]) { edges { node { nameSv } properties { flow } } }
    } } }
  }`);
  const namesIn = ({ edges }: { edges: { node: { nameSv: string } }[] }) =>
    edges.map(({ node }) => node.nameSv);
  expect(namesIn(data.byName)).toEqual(sorted);
  expect(namesIn(data.byRank)).toEqual(sorted);
  expect(namesIn(data.down)).toEqual(sorted.toReversed());
  expect(data.partiesConnection.edges[0].node.fedByConnection.edges).toEqual([
    { node: { nameSv: 'Ånge' }, properties: { flow: 'flode-4' } },
    { node: { nameSv: 'Zinkgruvan' }, properties: { flow: 'flode-1' } },
  ]);
});

test('null and absent are the same everywhere: at the root, inside, in filters and variables', async () => {
  const words =
    'first: $first, after: $after, last: $last, before: $before, where: $where, sort: $sort';
  const declared = '$first: Int, $after: String, $last: Int, $before: String';
  const nulls = { first: null, after: null, last: null, before: null };
  const list = 'pageInfo { endCursor } edges { cursor node { id } }';
  const root = `query (${declared}, $where: ForumTypeWhere, $sort: [ForumTypeSort!]) { list: forumTypesConnection(${words}) { ${list} } }`;
  const inside = `query (${declared}, $where: RelatedForumTypeWhere, $sort: [RelatedForumTypeSort!]) {
    list: areasConnection { edges { node { forumTypesConnection(${words}) { ${list} } } } } }`;
  for (const [query, plain] of [
    [root, `{ list: forumTypesConnection { ${list} } }`],
    [inside, `{ list: areasConnection { edges { node { forumTypesConnection { ${list} } } } } }`],
  ] as const) {
    const { data } = await service.ask(plain);
    const absent = await service.ask(query);
    const given = await service.ask(query, { ...nulls, where: null, sort: null });
    expect([absent, given]).toEqual([
      { data, extensions: { revision: 3 } },
      { data, extensions: { revision: 3 } },
    ]);
  }
  const { data } = await service.ask(root, {
    ...nulls,
    where: {
      level: { eq: null, in: null },
      NOT: null,
      inAreas: { some: { id: null }, none: null },
    },
    sort: [{ id: null }, { rankSv: null }],
  });
  expect(idsIn(data.list)).toHaveLength(25);
});

const paging = `query ($after: String, $level: Level) {
  list: forumTypesConnection(first: 10, after: $after, where: { level: { eq: $level } }) { pageInfo { endCursor } edges { node { id } } } }`;

test('a cursor is of one list, one filter and one revision, and what is none of this door is refused', async () => {
  const after = (await service.ask(paging)).data.list.pageInfo.endCursor;
  expect(idsIn((await service.ask(paging, { after })).data.list)).toHaveLength(10);
  expect(codesOf(await service.ask(paging, { after, level: 'LOCAL' }))).toEqual([
    'STALE_CURSOR "after" belongs to another revision or question.',
  ]);
  const old = Buffer.from('arrayconnection:24@3').toString('base64');
  expect(codesOf(await service.ask(paging, { after: old }))).toEqual([
    'BAD_USER_INPUT "after" is no cursor of this service.',
  ]);
  reading = readingAt(4);
  expect(codesOf(await service.ask(paging, { after }))).toEqual([
    'STALE_CURSOR "after" belongs to another revision or question.',
  ]);
  reading = readingAt(3);
});

test('both doors answer from one revision', async () => {
  const { data, extensions } = await service.ask(
    '{ upstream(of: "aktor-2") { total revision } flowsConnection { totalCount } }',
  );
  expect([data, extensions.revision]).toEqual([
    { upstream: { total: 2, revision: 3 }, flowsConnection: { totalCount: 4 } },
    3,
  ]);
});
