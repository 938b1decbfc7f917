/** Questions about single things and about revisions, end to end over the small landscape. */
import { afterAll, expect, test } from 'vitest';
import { testService } from '../service.ts';

const service = await testService();
afterAll(() => service.app.close());

async function answer(query: string) {
  const { data, errors } = await service.ask(query);
  expect(errors).toBeUndefined();
  return data;
}

test('find forgives å, ä and ö, and names what it found', async () => {
  const { find } = await answer(
    '{ find(text: "lokalt rad", first: 1) { hits { node { id kind name english: name(language: EN) } section belongsTo matched why english: why(language: EN) landscapes { id name } } revision } }',
  );
  expect(find).toEqual({
    hits: [
      {
        node: {
          id: 'lokalt-rad',
          kind: 'FORUM_TYPE',
          name: 'Lokalt råd',
          english: 'Local council',
        },
        section: null,
        belongsTo: null,
        matched: 'Lokalt råd',
        why: 'Heter så.',
        english: 'Is called so.',
        landscapes: [{ id: 'dalen', name: 'Dalen' }],
      },
    ],
    revision: 3,
  });
});

test('browse gives the cards of everything of some kinds, as entity does', async () => {
  const card =
    'id name english: name(language: EN) party { levels } factsTotal withdrawnIn replacedBy';
  const { browse, entity } = await answer(`{
    browse(kinds: [FORUM_TYPE, LANDSCAPE], first: 3) {
      total edges { cursor node { ${card} } } pageInfo { hasNextPage endCursor } revision weakestBasis
    }
    entity(id: "dalen") { ${card} }
  }`);
  expect(browse).toEqual({
    total: 5,
    edges: [
      { cursor: expect.any(String), node: expect.objectContaining({ id: 'arbetsgivarrad' }) },
      { cursor: expect.any(String), node: expect.objectContaining({ name: 'Branschråd' }) },
      { cursor: browse.pageInfo.endCursor, node: entity },
    ],
    pageInfo: { hasNextPage: true, endCursor: expect.any(String) },
    revision: 3,
    weakestBasis: null,
  });
  expect(entity).toMatchObject({ english: 'The valley', party: null, withdrawnIn: null });
});

test('what an earlier revision had is browsed there', async () => {
  const { before, now } = await answer(`{
    before: browse(kinds: [FORUM_TYPE], revision: 1) { edges { node { id withdrawnIn } } }
    now: browse(kinds: [FORUM_TYPE], revision: 2) { total }
  }`);
  expect(before.edges).toContainEqual({ node: { id: 'gammalt-rad', withdrawnIn: null } });
  expect(now.total).toBe(4);
});

test('browsing no kind is refused, and told what to do', async () => {
  const { errors } = await service.ask('{ browse(kinds: []) { total } }');
  expect(errors).toMatchObject([
    { message: '"kinds" names no kind.', extensions: { code: 'BAD_USER_INPUT' } },
  ]);
});

test('a card tells what a thing is, what is said of it and where', async () => {
  const { entity } = await answer(`{ entity(id: "lokalt-rad") {
    name kind aliases description party { levels } factsTotal givesTotal receivesTotal withdrawnIn replacedBy
    facts(first: 2) { id kind sort } statements { sort sentence(language: EN) standing citations { locator } }
    ties { id } participations { id } measures { id } silences { id } contradictions { id }
    citations { document { id } }
  } }`);
  expect(entity).toMatchObject({
    name: 'Lokalt råd',
    kind: 'FORUM_TYPE',
    aliases: [],
    description: null,
    party: { levels: ['LOCAL'] },
    factsTotal: 3,
    givesTotal: 1,
    receivesTotal: 1,
    withdrawnIn: null,
    replacedBy: null,
    facts: [
      { id: 'lokalt-rad-till-okand', kind: 'FLOW', sort: 'REPORTING' },
      { id: 'lokalt-rad.uppgift.1', kind: 'STATEMENT', sort: 'TASK' },
    ],
    statements: [{ sort: 'TASK', standing: 'PROPOSED', citations: [{ locator: '6.4' }] }],
    ties: [],
    participations: [],
    measures: [],
    silences: [],
    contradictions: [],
    citations: [{ document: { id: 'rapporten' } }],
  });
  expect(entity.statements[0].sentence).toContain('Gather needs');
});

test('the facts of a card are read page by page', async () => {
  const { entity } = await answer(
    '{ entity(id: "lokalt-rad") { facts(first: 5, after: "lokalt-rad.uppgift.1") { id } } }',
  );
  expect(entity.facts).toEqual([{ id: 'utbildningsrad-till-lokalt-rad' }]);
});

test('several cards come in the order asked; an unknown id gives null, its error and the nearest', async () => {
  const { data, errors } = await service.ask(
    '{ entities(ids: ["gront", "branshrad", "branschrad"]) { id kind } }',
  );
  expect(data.entities).toEqual([
    { id: 'gront', kind: 'AREA' },
    null,
    { id: 'branschrad', kind: 'FORUM_TYPE' },
  ]);
  expect(errors).toMatchObject([
    {
      path: ['entities', 1],
      extensions: { code: 'UNKNOWN_ENTITY', hint: 'Did you mean "branschrad"?' },
    },
  ]);
});

test('what was withdrawn says when and what took its place', async () => {
  const { entity } = await answer(
    '{ entity(id: "gammalt-rad") { name withdrawnIn replacedBy replacements { id kind name } } }',
  );
  expect(entity).toEqual({
    name: 'Gammalt råd',
    withdrawnIn: 2,
    replacedBy: 'lokalt-rad',
    replacements: [
      { id: 'lokalt-rad', kind: 'FORUM_TYPE', name: expect.any(String) },
      { id: 'dalen', kind: 'LANDSCAPE', name: expect.any(String) },
    ],
  });
});

test('revisions come newest first, page by page', async () => {
  const { revisions } = await answer(
    '{ revisions(first: 1) { total pageInfo { hasNextPage endCursor } edges { node { number date parent added changed removed } } } }',
  );
  expect(revisions).toMatchObject({
    total: 2,
    pageInfo: { hasNextPage: true },
    edges: [
      {
        node: {
          number: 3,
          date: '2026-01-31T12:00:00.000Z',
          parent: 2,
          added: 1,
          changed: 0,
          removed: 0,
        },
      },
    ],
  });
  const cursor = revisions.pageInfo.endCursor;
  const next = await answer(`{ revisions(after: "${cursor}") { edges { node { number } } } }`);
  expect(next.revisions.edges).toEqual([{ node: { number: 2 } }]);
});

test('changes tell what was added, changed and removed, in either direction', async () => {
  const words = '{ total edges { node { fact kind change name(language: EN) properties } } }';
  const { forth, back } = await answer(
    `{ forth: changes(since: 2) ${words} back: changes(since: 3, until: 2) ${words} }`,
  );
  const node = {
    fact: 'lokalt-rad.uppgift.1',
    kind: 'STATEMENT',
    change: 'ADDED',
    properties: [],
  };
  expect(forth).toMatchObject({ total: 1, edges: [{ node }] });
  expect(back).toMatchObject({ total: 1, edges: [{ node: { ...node, change: 'REMOVED' } }] });
});
