/** Each question end to end over the small landscape, without a database. */
import { afterAll, expect, test } from 'vitest';
import { testService } from '../service.ts';

const service = await testService();
afterAll(() => service.app.close());

async function answer(query: string) {
  const { data, errors } = await service.ask(query);
  expect(errors).toBeUndefined();
  return data;
}

test('upstream names who feeds a party, how, by which source, and says what it rests on', async () => {
  const { upstream } = await answer(`{ upstream(of: "lokalt-rad") {
    sentence english: sentence(language: EN) of { id name kind levels areas standing } total
    edges { degree node { id } byTotal by {
      statedBetween { id }
      flow {
        id kind carries(language: EN) side standing
        citations { document { name authors date } locator basis certain reason }
      }
    } }
    unstated { flow { id } } revision asOf partial partialReason weakestBasis
  } }`);
  expect(upstream).toEqual({
    sentence: 'En aktör eller ett forum lämnar något direkt till Lokalt råd: Utbildningsråd.',
    english: 'One actor or forum gives something directly to Local council: Education council.',
    of: {
      id: 'lokalt-rad',
      name: 'Lokalt råd',
      kind: 'FORUM_TYPE',
      levels: ['LOCAL'],
      areas: ['GREEN'],
      standing: 'PROPOSED',
    },
    total: 1,
    edges: [
      {
        degree: 1,
        node: { id: 'utbildningsrad' },
        byTotal: 1,
        by: [
          {
            statedBetween: null,
            flow: {
              id: 'utbildningsrad-till-lokalt-rad',
              kind: 'DELIVERY',
              carries: 'what utbildningsrad gives',
              side: 'DESIGNED',
              standing: 'PROPOSED',
              citations: [
                {
                  document: { name: 'Rapporten', authors: ['A. Andersson'], date: '2020' },
                  locator: '6.4',
                  basis: 'TEXT',
                  certain: true,
                  reason: null,
                },
              ],
            },
          },
        ],
      },
    ],
    unstated: [],
    revision: 3,
    asOf: '2026-01-31T12:00:00.000Z',
    partial: false,
    partialReason: null,
    weakestBasis: 'TEXT',
  });
});

test('downstream lists flows whose receiver no source states', async () => {
  const { downstream } = await answer(
    '{ downstream(of: "lokalt-rad") { total unstated { flow { id } from { id } to { id } } } }',
  );
  expect(downstream).toEqual({
    total: 0,
    unstated: [{ flow: { id: 'lokalt-rad-till-okand' }, from: { id: 'lokalt-rad' }, to: null }],
  });
});

const page = 'edges { node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
const idsOf = (found: { edges: { node: { id: string } }[] }) =>
  found.edges.map(({ node }) => node.id);

test('pages are read forwards and backwards', async () => {
  const ask = async (words: string) =>
    (await answer(`{ upstream(of: "lokalt-rad", depth: 9, ${words}) { total ${page} } }`)).upstream;
  const first = await ask('first: 2');
  expect(idsOf(first)).toEqual(['utbildningsrad', 'branschrad']);
  expect(first).toMatchObject({ total: 3, pageInfo: { hasNextPage: true } });
  const rest = await ask(`first: 2, after: "${first.pageInfo.endCursor}"`);
  expect(idsOf(rest)).toEqual(['arbetsgivarrad']);
  expect(rest.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  const back = await ask(`last: 1, before: "${rest.pageInfo.startCursor}"`);
  expect(idsOf(back)).toEqual(['branschrad']);
});

test('a cursor of another filter is stale', async () => {
  const { upstream } = await answer(
    `{ upstream(of: "lokalt-rad", depth: 9, first: 1) { ${page} } }`,
  );
  const { errors } = await service.ask(
    `{ upstream(of: "branschrad", after: "${upstream.pageInfo.endCursor}") { total } }`,
  );
  expect(errors[0].extensions.code).toBe('STALE_CURSOR');
});

test('paths tell the steps and where kind and level change', async () => {
  const { paths } = await answer(`{ paths(from: "arbetsgivarrad", to: "lokalt-rad") {
    ways { length steps { flow { id } } crossings { after dimension from to at { id } } } brokenAt { kind }
  } }`);
  expect(paths).toEqual({
    ways: [
      {
        length: 3,
        steps: [
          { flow: { id: 'arbetsgivarrad-till-branschrad' } },
          { flow: { id: 'branschrad-till-utbildningsrad' } },
          { flow: { id: 'utbildningsrad-till-lokalt-rad' } },
        ],
        crossings: [
          {
            after: 0,
            dimension: 'KIND',
            from: ['DEMAND'],
            to: ['ORDER'],
            at: { id: 'branschrad' },
          },
          {
            after: 0,
            dimension: 'LEVEL',
            from: ['LOCAL'],
            to: ['REGIONAL'],
            at: { id: 'branschrad' },
          },
          {
            after: 1,
            dimension: 'KIND',
            from: ['ORDER'],
            to: ['DELIVERY'],
            at: { id: 'utbildningsrad' },
          },
          {
            after: 2,
            dimension: 'LEVEL',
            from: ['REGIONAL'],
            to: ['LOCAL'],
            at: { id: 'lokalt-rad' },
          },
        ],
      },
    ],
    brokenAt: [],
  });
});

test('without a way, paths tell how far one comes from either end', async () => {
  const { paths } = await answer(
    '{ paths(from: "lokalt-rad", to: "branschrad") { ways { length } brokenAt { kind side party { id } } } }',
  );
  expect(paths.ways).toEqual([]);
  expect(paths.brokenAt).toContainEqual({
    kind: 'LAST_REACHED',
    side: 'FROM',
    party: { id: 'lokalt-rad' },
  });
});

test('loops tell what comes back, and for each demand the shortest way', async () => {
  const { loops } = await answer(`{ loops { total loops {
    kind partyTotal flowCount parties { id } returns(first: 1) { demand { id } way { length } } shortest { length }
  } } }`);
  expect(loops).toEqual({
    total: 1,
    loops: [
      {
        kind: 'FEEDBACK',
        partyTotal: 3,
        flowCount: 3,
        parties: [{ id: 'arbetsgivarrad' }, { id: 'branschrad' }, { id: 'utbildningsrad' }],
        returns: [{ demand: { id: 'arbetsgivarrad-till-branschrad' }, way: { length: 2 } }],
        shortest: { length: 3 },
      },
    ],
  });
});

test('breaks tell the kind, the place and why', async () => {
  const { breaks } = await answer(
    '{ breaks(first: 1) { total breaks { kind flow { id } party { id } level areas reason } } }',
  );
  expect(breaks).toEqual({
    total: 2,
    breaks: [
      {
        kind: 'UNSTATED_RECEIVER',
        flow: { id: 'lokalt-rad-till-okand' },
        party: null,
        level: 'LOCAL',
        areas: ['GREEN'],
        reason: 'Källorna säger inte vem som får det lokalt-rad ger från Lokalt råd.',
      },
    ],
  });
});

test('an unknown party gets the nearest, and the other questions get their answers', async () => {
  const { data, errors } = await service.ask(
    '{ wrong: upstream(of: "lokal-rad") { total } right: upstream(of: "lokalt-rad") { total } }',
  );
  expect(data).toEqual({ wrong: null, right: { total: 1 } });
  expect(errors).toEqual([
    {
      message: 'No party has the id "lokal-rad".',
      locations: [{ line: 1, column: 3 }],
      path: ['wrong'],
      extensions: { code: 'UNKNOWN_PARTY', hint: 'Did you mean "lokalt-rad"?' },
    },
  ]);
});

test('an earlier revision can be asked, and the response says which', async () => {
  const query = '{ upstream(of: "lokalt-rad", revision: 2) { revision asOf } }';
  expect(await service.ask(query)).toEqual({
    data: { upstream: { revision: 2, asOf: '2026-01-30T12:00:00.000Z' } },
    extensions: { revision: 2 },
  });
  const { errors } = await service.ask('{ upstream(of: "lokalt-rad", revision: 9) { revision } }');
  expect(errors[0].extensions.code).toBe('UNKNOWN_REVISION');
});

test('an answer of a named revision may be kept for ever, others are asked for again', async () => {
  const kept = async (query: string) =>
    (await service.request({ url: `/graphql?query=${encodeURIComponent(query)}` })).headers[
      'cache-control'
    ];
  expect(await kept('{ upstream(of: "lokalt-rad", revision: 2) { total } }')).toBe(
    'public, max-age=31536000, immutable',
  );
  expect(await kept('{ upstream(of: "lokalt-rad") { total } }')).toBe('no-cache');
});

test('the flows of a selection come page by page, by id, until all have come', async () => {
  const query = `query ($after: ID) {
    select(expression: "all()") { flowsTotal flows(first: 2, after: $after) { id } } }`;
  const ids: string[] = [];
  let total = 1;
  while (ids.length < total) {
    const { data } = await service.ask(query, { after: ids.at(-1) ?? null });
    const page: { id: string }[] = data.select.flows;
    expect(page.length).toBeGreaterThan(0);
    ids.push(...page.map(({ id }) => id));
    total = data.select.flowsTotal;
  }
  expect(total).toBeGreaterThan(2);
  expect(ids).toEqual([...new Set(ids)].sort());
});
