/** From a reader's remark to a published revision: each act by who may, over the API, on a real database. */
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { readSeed } from '../../../src/landscape/read-seed.ts';
import { connect } from '../../../src/record/graph/connect.ts';
import { emptyDatabase, testDatabase } from '../../neo4j.ts';
import { type DeskService, deskService, newKey, publishFirst } from './desk-service.ts';

const connection = connect(testDatabase());
const { facts } = readSeed('test/fixtures/landscape');
let one: DeskService;
let other: DeskService;

beforeAll(async () => {
  await emptyDatabase();
  await publishFirst(connection, facts);
  [one, other] = [await deskService(connection), await deskService(connection)];
});
afterAll(async () => {
  await Promise.all([one.close(), other.close()]);
  await connection.close();
});

const outcome = `{
  done token contribution { number state changesTotal mayDo mergedInto publishedIn }
  faults { change fact property code message suggestion(language: EN) now nowInWords }
}`;

test('a load stands in the memory of acts as one act of its own, and its changes are those of its revision', async () => {
  const { data, errors } = await one.ask(
    undefined,
    '{ contribution(number: 1) { origin author state publishedIn changesTotal changes(first: 1) { sentence } } publication(revision: 1) { by head contributionsTotal } acts { total head } }',
  );
  expect(errors).toBeUndefined();
  expect(data.contribution).toMatchObject({
    ...{ origin: 'LOAD', author: 'Lasse', state: 'PUBLISHED', publishedIn: 1 },
    changesTotal: facts.length,
  });
  expect(data.publication).toMatchObject({ by: 'Lasse', contributionsTotal: 1 });
  expect(data.publication.head).toBe(data.acts.head);
});

const remarkQuery = `mutation ($key: String!) { done: remark(key: $key, landscape: "dalen", about: "metallforum", page: "/sv/party/metallforum",
  wrong: "Forumet heter Metallrådet sedan i våras.", knownHow: "Jag sitter i det.", email: "kim@example.se") ${outcome} }`;

test('a reader without an account remarks on something, is handed a token, and all read it but for the address', async () => {
  const variables = { key: newKey() };
  const { data, errors } = await one.ask(undefined, remarkQuery, variables);
  expect(errors).toBeUndefined();
  expect(data.done).toMatchObject({
    done: true,
    contribution: { number: 2, state: 'PROPOSED', mayDo: [] },
  });
  const again = await other.ask(undefined, remarkQuery, variables);
  expect(again.data.done).toEqual(data.done);
  const ask =
    '{ contribution(number: 2) { remark { wrong email about } author sentence(language: EN) } }';
  const read = async (as?: string) => (await other.ask(as, ask)).data.contribution;
  expect(await read()).toEqual({
    remark: {
      wrong: 'Forumet heter Metallrådet sedan i våras.',
      ...{ email: null, about: 'metallforum' },
    },
    author: null,
    sentence: 'Contribution 2 by a reader waits for review.',
  });
  expect((await read('cilla')).remark.email).toBeNull();
  expect((await read('rut')).remark.email).toBe('kim@example.se');
  const { token } = data.done;
  const comment = `mutation ($key: String!, $token: String) { done: comment(key: $key, number: 2, token: $token, words: "Det står i protokollet.") ${outcome} }`;
  const refused = await one.ask(undefined, comment, { key: newKey() });
  expect(refused.errors[0].extensions.code).toBe('NOT_ALLOWED');
  const said = await one.ask(undefined, comment, { key: newKey(), token });
  expect(said.data.done.done).toBe(true);
});

const typed = [
  {
    fact: 'metallforum',
    act: 'SET',
    property: 'name',
    after: { sv: 'Metallrådet', en: 'Metal council' },
  },
  {
    fact: 'metallforum',
    act: 'SET',
    property: 'description',
    after: { sv: 'Möts ofta.', en: 'Meets often.' },
  },
];
const beginQuery = `mutation ($key: String!, $changes: [ChangeInput!], $answering: [Int!]) {
  done: begin(key: $key, landscape: "dalen", message: "Forumet har bytt namn", changes: $changes, answering: $answering) ${outcome} }`;
const doing = (act: string, number: number, more = '') =>
  `mutation ($key: String!) { done: ${act}(key: $key, number: ${number} ${more}) ${outcome} }`;

test('a contributor answers it with changes; faults stand where they are, in both languages', async () => {
  const changes = [
    ...typed,
    { fact: 'metallforum', act: 'SET', property: 'level', after: 'HIMLEN' },
  ];
  const { data } = await one.ask('cilla', beginQuery, { key: newKey(), changes, answering: [2] });
  expect(data.done.contribution).toMatchObject({ number: 3, state: 'DRAFT' });
  expect(data.done.faults).toMatchObject([
    { change: 2, fact: 'metallforum', property: 'level', code: 'SEED_SHAPE' },
  ]);
  const saved = await one.ask(
    'cilla',
    `mutation ($key: String!, $changes: [ChangeInput!]) { done: save(key: $key, number: 3, changes: $changes) ${outcome} }`,
    { key: newKey(), changes: typed },
  );
  expect(saved.data.done).toMatchObject({
    ...{ done: true, faults: [] },
    contribution: { changesTotal: 2, mayDo: ['SAVE', 'PROPOSE', 'WITHDRAW', 'COMMENT'] },
  });
  const hidden = await one.ask('rut', '{ contribution(number: 3) { number } }');
  expect(hidden.data.contribution).toBeNull();
  const proposed = await other.ask('cilla:key', doing('propose', 3), { key: newKey() });
  expect(proposed.data.done).toMatchObject({ done: true, contribution: { state: 'PROPOSED' } });
});

test('of two reviewers at once, at two copies of the service, one takes it up and the other is told', async () => {
  const both = await Promise.all([
    one.ask('rut', doing('takeUp', 3), { key: newKey() }),
    other.ask('rolf', doing('takeUp', 3), { key: newKey() }),
  ]);
  const told = both.map(({ data, errors }) => errors?.[0].extensions.code ?? data.done.done);
  expect(told.sort()).toEqual(['CONTRIBUTION_STATE', true].sort());
});

test('changes are told in words, and each is decided with a reason for a no; a key and an author decide nothing', async () => {
  const { data } = await one.ask(
    undefined,
    '{ contribution(number: 3) { changes { place sentence beforeInWords afterInWords } faults { code } } }',
  );
  expect(data.contribution.faults).toEqual([]);
  expect(data.contribution.changes.map((change: { sentence: string }) => change.sentence)).toEqual([
    'Metallforum, beskrivning: Möts ofta. tillkommer.',
    'Metallforum, namn: från ”Metallforum” till ”Metallrådet”.',
  ]);
  const decide = (decisions: string) => doing('decide', 3, `decisions: [${decisions}]`);
  for (const as of ['cilla', 'gast', 'rut:key', undefined]) {
    const { errors } = await one.ask(as, decide('{ change: 0, accept: true }'), { key: newKey() });
    expect(errors[0].extensions.code).toBe('NOT_ALLOWED');
  }
  const unreasoned = await one.ask('rut', decide('{ change: 0, accept: false }'), {
    key: newKey(),
  });
  expect(unreasoned.data.done).toMatchObject({
    done: false,
    faults: [{ change: 0, property: 'description', code: 'NO_REASON' }],
  });
  const half = await one.ask('rut', decide('{ change: 1, accept: true }'), { key: newKey() });
  expect(half.data.done.contribution.state).toBe('IN_REVIEW');
  const rest = await other.ask(
    'rolf',
    decide('{ change: 0, accept: false, reason: "ingen källa säger det" }'),
    { key: newKey() },
  );
  expect(rest.data.done.contribution.state).toBe('DECIDED');
  const told = await one.ask(
    undefined,
    '{ contribution(number: 3) { changes { decision { accepted by sentence } } } }',
  );
  expect(told.data.contribution.changes[0].decision).toEqual({
    ...{ accepted: false, by: 'Rolf' },
    sentence: 'Tas inte in, därför att ingen källa säger det.',
  });
});

const publishQuery = (numbers: string, more = '') =>
  `mutation ($key: String!) { done: publish(key: $key, numbers: [${numbers}] ${more}) { revision done contributions { number state } faults { code message } } }`;

test('only the owner publishes what was accepted; the remark it answers is told to be taken in', async () => {
  const refused = await one.ask('rut', publishQuery('3'), { key: newKey() });
  expect(refused.errors[0].extensions.code).toBe('NOT_ALLOWED');
  const key = newKey();
  const title = 'title: { adoptedBy: "Regionstyrelsen", note: "Ett nytt namn" }';
  const stale = await one.ask('olga', publishQuery('3', 'parent: 7'), { key: newKey() });
  expect(stale.data.done).toMatchObject({ done: false, faults: [{ code: 'LOAD_CONFLICT' }] });
  const { data, errors } = await one.ask('olga', publishQuery('3', title), { key });
  expect(errors).toBeUndefined();
  expect(data.done).toEqual({
    ...{ revision: 2, done: true, faults: [] },
    contributions: [{ number: 3, state: 'PUBLISHED' }],
  });
  const again = await other.ask('olga', publishQuery('3', title), { key });
  expect(again.data.done).toEqual(data.done);
  await vi.waitFor(async () => {
    const told = await other.ask(undefined, '{ entity(id: "metallforum") { name } }');
    expect(told.data.entity.name).toBe('Metallrådet');
  });
  const { data: after } = await other.ask(
    undefined,
    '{ contribution(number: 2) { state mergedInto sentence } publication(revision: 2) { adoptedBy by note head contributions { number } } acts(first: 100) { head total sentence(language: EN) } }',
  );
  expect(after.contribution).toEqual({
    ...{ state: 'WITHDRAWN', mergedInto: 3 },
    sentence: 'Bidrag 2 av en läsare togs in i bidrag 3.',
  });
  expect(after.publication).toMatchObject({
    ...{ adoptedBy: 'Regionstyrelsen', by: 'Olga', note: 'Ett nytt namn' },
    contributions: [{ number: 3 }],
  });
  expect(after.publication.head).toBe(after.acts.head);
});

test('what somebody else changed meanwhile is refused with both sides, and nothing is lost', async () => {
  const changes = [
    {
      fact: 'metallforum',
      act: 'SET',
      property: 'name',
      after: { sv: 'Metallgruppen', en: 'Metal group' },
    },
  ];
  const { data } = await one.ask(
    'cilla',
    `mutation ($key: String!, $changes: [ChangeInput!]) { done: begin(key: $key, landscape: "dalen", base: 1, changes: $changes) ${outcome} }`,
    { key: newKey(), changes },
  );
  const { number } = data.done.contribution;
  const refused = await one.ask('cilla', doing('propose', number), { key: newKey() });
  expect(refused.data.done).toMatchObject({
    ...{ done: false, contribution: { state: 'DRAFT', changesTotal: 1 } },
    faults: [{ change: 0, code: 'SET_OTHERWISE', nowInWords: 'Metallrådet' }],
  });
});

test('nobody changes with one landscape what all share', async () => {
  const shared = facts.find(({ landscapes, kind }) => landscapes.length === 0 && kind === 'ACTOR');
  const changes = [
    { fact: shared?.id, act: 'SET', property: 'description', after: { sv: 'x', en: 'x' } },
  ];
  const { data } = await one.ask('cilla', beginQuery, { key: newKey(), changes });
  const { number } = data.done.contribution;
  const refused = await one.ask('cilla', doing('propose', number), { key: newKey() });
  expect(refused.data.done.faults).toMatchObject([{ code: 'OTHER_LANDSCAPE', fact: shared?.id }]);
});

test('undoing is a contribution with before and after exchanged', async () => {
  const begun = await one.ask(
    'olga',
    `mutation ($key: String!) { done: begin(key: $key, landscape: "dalen", undoing: 3) ${outcome} }`,
    { key: newKey() },
  );
  const { number } = begun.data.done.contribution;
  await one.ask('olga', doing('propose', number), { key: newKey() });
  await one.ask('olga', doing('takeUp', number), { key: newKey() });
  await one.ask('olga', doing('decide', number, 'decisions: [{ change: 0, accept: true }]'), {
    key: newKey(),
  });
  const { data } = await one.ask('olga', publishQuery(String(number)), { key: newKey() });
  expect(data.done).toMatchObject({ revision: 3, done: true });
  await vi.waitFor(async () => {
    const told = await other.ask(undefined, '{ entity(id: "metallforum") { name } }');
    expect(told.data.entity.name).toBe('Metallforum');
  });
});

test('what touches contributions is never kept, and what is published is the same for everybody', async () => {
  const send = (as: string | undefined, query: string) =>
    one.app.inject({
      ...{ method: 'GET', url: `/graphql?query=${encodeURIComponent(query)}` },
      headers: as === undefined ? {} : { 'x-as': as },
    });
  const private_ = await send('rut', '{ contribution(number: 2) { number } }');
  expect(private_.headers['cache-control']).toBe('no-store');
  expect(private_.headers.etag).toBeUndefined();
  const query = '{ breaks { total sentence } }';
  const [public_, signedIn] = [await send(undefined, query), await send('olga', query)];
  expect(signedIn.body).toBe(public_.body);
  expect(signedIn.headers.etag).toBe(public_.headers.etag);
});

test('what a contribution would change in the answers is told before anybody decides', async () => {
  const changes = [{ fact: 'smaforetag-behov-till-rad', act: 'WITHDRAW' }];
  const { data } = await one.ask('cilla', beginQuery, { key: newKey(), changes });
  const { number } = data.done.contribution;
  await one.ask('cilla', doing('propose', number), { key: newKey() });
  const told = await one.ask(
    'rut',
    `{ consequences(number: ${number}) { turnedTotal closed opened lost { from { name } total parties { name } } gained { total }
      newPoints { name } endedPoints { name } counts { kind called before after } sentences faults { message } partial turned(first: 1) { sentence before after } } }`,
  );
  expect(told.errors).toBeUndefined();
  expect(told.data.consequences).toMatchInlineSnapshot(`
    {
      "closed": 0,
      "counts": [
        {
          "after": 34,
          "before": 35,
          "called": "flöden",
          "kind": "FLOW",
        },
      ],
      "endedPoints": [
        {
          "name": "Lokalt råd",
        },
        {
          "name": "Småföretag",
        },
      ],
      "faults": [],
      "gained": [],
      "lost": [
        {
          "from": {
            "name": "Smedjan AB",
          },
          "parties": [
            {
              "name": "Lokalt råd",
            },
            {
              "name": "Nordby råd",
            },
          ],
          "total": 2,
        },
        {
          "from": {
            "name": "Småföretag",
          },
          "parties": [
            {
              "name": "Lokalt råd",
            },
            {
              "name": "Nordby råd",
            },
          ],
          "total": 2,
        },
      ],
      "newPoints": [],
      "opened": 0,
      "partial": false,
      "sentences": [
        "Två avstämningar vänder, ingen lucka stängs eller öppnas.",
        "Efterfrågan från Smedjan AB når inte längre Lokalt råd och Nordby råd.",
        "Efterfrågan från småföretag når inte längre Lokalt råd och Nordby råd.",
        "Andra är inte längre beroende av Lokalt råd och småföretag.",
        "1 flöde färre.",
      ],
      "turned": [
        {
          "after": null,
          "before": "UNKNOWN",
          "sentence": "Lokalt råd får efterfrågan från småföretag. Vad som kommer tillbaka sägs inte.",
        },
      ],
      "turnedTotal": 2,
    }
  `);
});
