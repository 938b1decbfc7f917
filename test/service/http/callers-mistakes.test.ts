/** Whatever a caller sends, what is wrong with it is told by a listed code and with what to do, and is never the server's fault. */
import { describe, expect, test } from 'vitest';
import { errorCodes } from '../../../src/errors.ts';
import { testService } from '../service.ts';

const hash = 'ecf4edb46db40b5132295c0291d62fb65d6759a9eedfa4d5d612dd5ec54a6b38';
const persisted = (persistedQuery: unknown) => ({ extensions: { persistedQuery } });
const query = '{ __typename }';
const ofKinds = 'query ($kinds: [EntityKind!]!) { browse(kinds: $kinds) { total } }';
const ofId = 'query ($id: ID!) { entity(id: $id) { id } }';
const aliases = (field: string) =>
  Array.from({ length: 100 }, (_, at) => `a${at}: ${field}`).join(' ');

const mistakes: Readonly<Record<string, readonly [sent: unknown, code: string]>> = {
  'a mutation': [{ query: 'mutation { upstream { total } }' }, 'GRAPHQL_VALIDATION_FAILED'],
  'a subscription of nothing': [
    { query: 'subscription { __typename }' },
    'GRAPHQL_VALIDATION_FAILED',
  ],
  'a subscription': [{ query: 'subscription { upstream { total } }' }, 'GRAPHQL_VALIDATION_FAILED'],
  'an unknown word': [
    { query: '{ browse(kinds: [NOPE]) { total } }' },
    'GRAPHQL_VALIDATION_FAILED',
  ],
  'a word as text': [
    { query: '{ browse(kinds: ["FORUM"]) { total } }' },
    'GRAPHQL_VALIDATION_FAILED',
  ],
  'an unknown word in a variable': [
    { query: ofKinds, variables: { kinds: ['NOPE'] } },
    'BAD_USER_INPUT',
  ],
  'a number for a word': [{ query: ofKinds, variables: { kinds: [3] } }, 'BAD_USER_INPUT'],
  'a missing variable': [{ query: ofId }, 'BAD_USER_INPUT'],
  'an object for an id': [{ query: ofId, variables: { id: {} } }, 'BAD_USER_INPUT'],
  'no such field': [{ query: '{ nope }' }, 'GRAPHQL_VALIDATION_FAILED'],
  'no such directive': [{ query: '{ ... @defer { __typename } }' }, 'GRAPHQL_VALIDATION_FAILED'],
  'no end': [{ query: '{ upstream(' }, 'GRAPHQL_PARSE_FAILED'],
  'no operation': [{ query: 'fragment F on Query { __typename }' }, 'GRAPHQL_VALIDATION_FAILED'],
  'another operation': [
    { query: 'query A { __typename }', operationName: 'B' },
    'OPERATION_RESOLUTION_FAILURE',
  ],
  'two operations': [
    { query: 'query A { __typename } query B { __typename }' },
    'OPERATION_RESOLUTION_FAILURE',
  ],
  nothing: [{}, 'BAD_REQUEST'],
  'a batch': [[{ query }], 'BAD_REQUEST'],
  'a number': [{ query: 3 }, 'BAD_REQUEST'],
  'variables as a list': [{ query, variables: [] }, 'BAD_REQUEST'],
  'an unknown hash': [persisted({ version: 1, sha256Hash: hash }), 'PERSISTED_QUERY_NOT_FOUND'],
  'a wrong hash': [{ query, ...persisted({ version: 1, sha256Hash: 'a' }) }, 'BAD_USER_INPUT'],
  'another kind of hash': [
    { query, ...persisted({ version: 2, sha256Hash: hash }) },
    'BAD_USER_INPUT',
  ],
  'a hundred names of one field': [
    { query: `{ ${aliases('__typename')} }` },
    'GRAPHQL_VALIDATION_FAILED',
  ],
  'a hundred names within an answer': [
    { query: `{ revisions { ${aliases('total')} } }` },
    'GRAPHQL_VALIDATION_FAILED',
  ],
  'a very long name': [
    { query: `{ ${'a'.repeat(3000)}: __typename }` },
    'GRAPHQL_VALIDATION_FAILED',
  ],
};

describe('a mistake of a caller', async () => {
  const service = await testService();

  async function send(sent: unknown) {
    const headers = { 'content-type': 'application/json' };
    const payload = JSON.stringify(sent);
    return await service.request({ method: 'POST', url: '/graphql', headers, payload });
  }

  test.each(Object.entries(mistakes))('is told as one: %s', async (_, [sent, code]) => {
    // A document that comes again is answered in other ways.
    for (const { status, json } of [await send(sent), await send(sent), await send(sent)]) {
      expect(json.errors[0].extensions.code).toBe(code);
      expect(json.errors[0].extensions.hint).toBeTypeOf('string');
      expect(Object.keys(errorCodes)).toContain(code);
      expect(status).toBeLessThan(500);
    }
  });

  test.each(['/%', '/answers/%ff.csv', '/map/%e0%80.svg'])(
    'is told of an address that cannot be read: %s',
    async (url) => {
      const { status, json } = await service.request({ url });
      const { code, hint } = json.errors[0].extensions;
      expect([status, code, hint]).toEqual([400, 'BAD_USER_INPUT', expect.stringContaining('%25')]);
    },
  );

  test('is not told at length, whatever was sent', async () => {
    const long = 'x'.repeat(1900);
    for (const sent of [
      {
        query: 'query ($d: Int) { upstream(of: "rad", depth: $d) { total } }',
        variables: { d: 'x'.repeat(99_999) },
      },
      { query: ofId, variables: { id: long } },
      { query: `{ upstream(of: "rad") { ${long} } }` },
      { query: `{ select(expression: "${'x'.repeat(990)}") { total } }` },
    ]) {
      const { json } = await send(sent);
      expect(json.errors).toHaveLength(1);
      expect(json.errors[0].message.length).toBeLessThan(700);
    }
  });

  test('in a list of ids tells what to try for the first five', async () => {
    const ids = Array.from({ length: 20 }, (_, at) => `lokalt-rat${at}`);
    const asked = 'query ($ids: [ID!]!) { entities(ids: $ids) { id } }';
    const { errors } = await service.ask(asked, { ids });
    expect(errors).toHaveLength(20);
    const hinted = errors.filter((error: { extensions: object }) => 'hint' in error.extensions);
    expect(hinted).toHaveLength(5);
  });
});
