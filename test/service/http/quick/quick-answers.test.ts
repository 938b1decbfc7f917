/** However an answer is sent, by way of Apollo, straight from the answerer or as kept, it is the same. */
import { expect, test } from 'vitest';
import { readingOf } from '../../../../src/engine/reading-of.ts';
import { howAsked } from '../../../../src/service/graphql/questions/asked-how.ts';
import { fixtureReading } from '../../../fixture-reading.ts';
import { askedOfDalen } from '../../asked-of-dalen.ts';
import { current, readings, type Told } from '../../service.ts';
import { smallLandscape } from '../../small-landscape.ts';
import { sameEachWay, sent, watched } from './watched.ts';

const feeds = 'query feeds($of: ID!) { upstream(of: $of) { total edges { node { id name } } } }';
const onlyCurrent = { ...readings, current: () => current };

const ofDalen = { ...readings, current: () => fixtureReading, at: async () => fixtureReading };
const questions = howAsked().flatMap(({ name, document }) =>
  askedOfDalen[name] ? [{ name, payload: { query: document, variables: askedOfDalen[name] } }] : [],
);
const eachWay = await sameEachWay(ofDalen);

test.each(questions)(
  '$name: the answer is the same byte for byte by way of Apollo, straight and kept',
  async ({ payload }) => {
    const answer = await eachWay(payload);
    expect([answer.status, answer.body.includes('"errors"')]).toEqual([200, false]);
  },
  30_000,
);

test('other variables, another operation, another language and another accepted type are other requests', async () => {
  const { post, ways } = await watched();
  const document = `query one { upstream(of: "lokalt-rad") { sentence } }
    query other($language: Language! = SV) { downstream(of: "lokalt-rad") { sentence(language: $language) } }`;
  const asked = [
    { query: document, operationName: 'one' },
    { query: document, operationName: 'other' },
    { query: document, operationName: 'other', variables: { language: 'EN' } },
  ];
  const fresh = await watched({ keptMb: 0 });
  const expected: Told[] = [];
  for (const one of asked) expected.push(await fresh.post(one));
  expect(new Set(expected.map(({ body }) => body)).size).toBe(3);
  for (const turn of [1, 2, 3])
    for (const [at, one] of asked.entries()) {
      const answer = await post(one);
      expect(answer.body, `turn ${turn}`).toBe(expected[at]?.body);
    }
  expect(ways.slice(0, 6)).not.toContain('KEPT');
  expect(ways.slice(6)).toEqual(['KEPT', 'KEPT', 'KEPT']);
  const graphql = await post(asked[0], { accept: 'application/graphql-response+json' });
  expect(graphql.headers['content-type']).toContain('application/graphql-response+json');
  expect((await post(asked[0])).headers['content-type']).toContain('application/json');
});

test('a compiled document is asked with whatever variables, and its own operation', async () => {
  const { post, ways } = await watched({ keptMb: 0 });
  const plain = await watched({ keptMb: 0 });
  for (const of of ['lokalt-rad', 'lokalt-rad', 'branschrad', 'arbetsgivarrad', 'lokalt-rad']) {
    const query = `${feeds} query other { breaks { total } }`;
    const answer = await post({ query, variables: { of }, operationName: 'feeds' });
    // A comment makes it a document the other service has not met.
    const unmet = `# ${plain.ways.length}\n${query}`;
    const server = await plain.post({ query: unmet, variables: { of }, operationName: 'feeds' });
    expect(answer.body).toBe(server.body);
  }
  expect(ways.slice(1)).toEqual(['STRAIGHT', 'STRAIGHT', 'STRAIGHT', 'STRAIGHT']);
  expect(plain.ways.every((way) => way === 'APOLLO')).toBe(true);
});

test('a new revision never gets an old answer, kept or on its way', async () => {
  let now = current;
  const next = readingOf({
    facts: smallLandscape.slice(0, -3),
    revision: 4,
    digest: 'd',
    asOf: '2026-02-01T12:00:00.000Z',
  });
  const { post, ways } = await watched({ readings: { ...onlyCurrent, current: () => now } });
  const query = '{ breaks { total revision } }';
  for (let turn = 0; turn < 3; turn++)
    expect((await post({ query })).json.extensions.revision).toBe(3);
  now = next;
  const after = await post({ query });
  expect(after.json.extensions.revision).toBe(4);
  expect(after.json.data.breaks.revision).toBe(4);
  expect(ways).toEqual(['APOLLO', 'STRAIGHT', 'KEPT', 'STRAIGHT']);
  now = current;
  expect((await post({ query })).json.data.breaks.revision).toBe(3);
});

test('an answer that was begun before a revision changed is not kept for the new one', async () => {
  let now = current;
  const next = readingOf({
    facts: smallLandscape,
    revision: 4,
    digest: 'd',
    asOf: '2026-02-01T12:00:00.000Z',
  });
  const source = {
    ...onlyCurrent,
    current: () => now,
    at: async (revision: number) => {
      now = next;
      return readings.at(revision);
    },
  };
  const { post, ways } = await watched({ readings: source });
  const query =
    '{ old: upstream(of: "lokalt-rad", revision: 2) { revision } new: breaks { revision } }';
  // Its mark is remembered from the first time; what is begun before the change must not be kept at the second.
  now = next;
  await post({ query });
  now = current;
  expect((await post({ query })).json.data.new.revision).toBe(3);
  expect((await post({ query })).json.data.new.revision).toBe(4);
  expect(ways).not.toContain('KEPT');
});

test('the same revision read anew, as after a person was erased, gets no answer of before', async () => {
  let now = current;
  const { post, ways } = await watched({ readings: { ...onlyCurrent, current: () => now } });
  const ask = () => post({ query: feeds, variables: { of: 'lokalt-rad' } });
  for (let turn = 0; turn < 3; turn++) await ask();
  now = { ...current };
  await ask();
  expect(ways).toEqual(['APOLLO', 'STRAIGHT', 'KEPT', 'STRAIGHT']);
});

test('errors are never kept, however often they are asked', async () => {
  const { post, ways } = await watched();
  const unanswered = [
    { query: '{ upstream(of: "ingen") { total } }' },
    { query: feeds, variables: {} },
    { query: feeds, variables: { of: { not: 'an id' } } },
    { query: '{ upstream(of: "lokalt-rad", first: 1000) { total } }' },
    { query: '{ nothing }' },
  ];
  for (const question of unanswered) {
    const first = await post(question);
    expect(first.json.errors, JSON.stringify(question)).toBeDefined();
    const { id: _, ...one } = first.json.errors[0].extensions;
    for (let turn = 0; turn < 3; turn++) {
      const { id: __, ...again } = (await post(question)).json.errors[0].extensions;
      expect(again).toEqual(one);
    }
  }
  expect(new Set(ways)).toEqual(new Set(['APOLLO']));
}, 30_000);

test('a document that was compiled still tells errors as the server does', async () => {
  const { post, ways } = await watched({ keptMb: 0 });
  for (let turn = 0; turn < 3; turn++)
    await post({ query: feeds, variables: { of: 'lokalt-rad' } });
  expect(ways.at(-1)).toBe('STRAIGHT');
  const missing = await post({ query: feeds, variables: { of: 'lokalt-ra' } });
  expect(missing.json.errors[0].extensions.code).toBe('UNKNOWN_PARTY');
  expect(missing.json.data).toEqual({ upstream: null });
  expect((await post({ query: feeds })).json.errors[0].message).toContain('"$of"');
  const odd = await post({ query: feeds, variables: { of: ['lokalt-rad'] } });
  expect(odd.json.errors[0].message).toContain('"$of"');
});

test('fields left out by a directive stay left out', async () => {
  const { post } = await watched({ keptMb: 0 });
  const query =
    'query some($with: Boolean!) { upstream(of: "lokalt-rad") { total @include(if: $with) edges { degree @skip(if: $with) cursor } } }';
  for (const yes of [true, true, true, false, true]) {
    const { upstream } = (await post({ query, variables: { with: yes } })).json.data;
    expect(Object.keys(upstream)).toEqual(yes ? ['total', 'edges'] : ['edges']);
    expect(Object.keys(upstream.edges[0])).toEqual(yes ? ['cursor'] : ['degree', 'cursor']);
  }
});

test('answers to GET keep their tag, and callers that have one hear that it holds', async () => {
  const { get, ways } = await watched();
  const query = '{ upstream(of: "lokalt-rad") { total } }';
  const first = await get(query);
  for (let turn = 0; turn < 2; turn++) expect(sent(await get(query))).toEqual(sent(first));
  expect(ways).toEqual(['APOLLO', 'APOLLO', 'KEPT']);
  const held = await get(query, { 'if-none-match': String(first.headers.etag) });
  expect(held.status).toBe(304);
  expect(held.body).toBe('');
});

test('bodies that are no questions are refused as ever', async () => {
  const { post } = await watched();
  for (const body of [
    '',
    '{',
    '[]',
    '[{"query":"{ breaks { total } }"}]',
    '"x"',
    'null',
    '{"query":1}',
  ])
    for (let turn = 0; turn < 2; turn++) {
      const { status, json } = await post(body);
      expect(status, body).toBeGreaterThanOrEqual(400);
      expect(json.errors[0].message).not.toBe('');
    }
  const poisoned = await post('{"query":"{ breaks { total } }","__proto__":{"x":1}}');
  expect(poisoned.status).toBe(400);
});

test('many answers do not outgrow the memory they are given', async () => {
  const { post, ways } = await watched({ keptMb: 1 });
  const ask = (turn: number) =>
    post({ query: feeds, variables: { of: 'lokalt-rad', padding: `${turn}`.repeat(4000) } });
  for (let turn = 0; turn < 200; turn++) for (const _ of [1, 2]) await ask(turn);
  ways.length = 0;
  await ask(0);
  await ask(199);
  expect(ways).toEqual(['STRAIGHT', 'KEPT']);
});
