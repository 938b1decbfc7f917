/** What is refused before anything runs, at both doors. */
import { afterAll, expect, test } from 'vitest';
import { testService } from './service.ts';

const service = await testService();
afterAll(() => service.app.close());

async function refusal(query: string, variables = {}) {
  const { data, errors } = await service.ask(query, variables);
  expect(data).toBeUndefined();
  const [{ message, extensions }] = errors;
  return `${extensions.code} ${message}`;
}
const actors = (words: string) => `{ actorsConnection(${words}) { totalCount } }`;

test.each([
  [actors('first: -1'), '`first` is -1; a page cannot be smaller than nothing.'],
  [actors('first: 0'), '`first` is 0; a page of the graph holds at least 1.'],
  [actors('first: 101'), '`first` is 101; a page holds at most 100.'],
  [actors('first: null'), '`first` is null.'],
  [actors('after: "nonsense"'), '`after` is not a cursor of this list.'],
  [actors('after: null'), '`after` is not a cursor of this list.'],
  [actors('where: { id: null }'), '`where` holds null.'],
  [actors('where: { id: { in: null } }'), '`where` holds null.'],
  [actors('sort: null'), '`sort` holds null.'],
  ['{ upstream(of: "x", first: 101) { total } }', '`first` is 101; a page holds at most 100.'],
  [
    '{ upstream(of: "x", last: -2) { total } }',
    '`last` is -2; a page cannot be smaller than nothing.',
  ],
])('%s is refused', async (query, message) => {
  expect(await refusal(query)).toBe(`BAD_USER_INPUT ${message}`);
});

test('a size inside a fragment, in a variable, is refused too', async () => {
  const query = `query ($size: Int!) { actorsConnection { edges { node { ...parts } } } }
    fragment parts on Actor { partsConnection(first: $size) { totalCount } }`;
  expect(await refusal(query, { size: 1000 })).toBe(
    'BAD_USER_INPUT `first` is 1000; a page holds at most 100.',
  );
});

test('more than a hundred ids at once are refused', async () => {
  const ids = Array.from({ length: 101 }, (_, at) => `id-${at}`);
  const query = 'query ($ids: [ID!]!) { entities(ids: $ids) { id } }';
  expect(await refusal(query, { ids })).toBe(
    'BAD_USER_INPUT `ids` names 101; at most 100 can be asked for at once.',
  );
});

test('filters more than twelve deep are refused', async () => {
  const where = `${'{ NOT: '.repeat(14)}{ id: { eq: "x" } }${' }'.repeat(14)}`;
  expect(await refusal(actors(`where: ${where}`))).toBe(
    'BAD_USER_INPUT `where` holds filters more than 12 deep.',
  );
});

test('fields more than twenty deep are refused, introspection is not', async () => {
  const inside = 'edges { node { partsConnection { '.repeat(7);
  const deep = `{ actorsConnection { ${inside} totalCount ${' } } }'.repeat(7)} } }`;
  expect(await refusal(deep)).toBe(
    'GRAPHQL_VALIDATION_FAILED The question is 23 fields deep; at most 20 are answered.',
  );
  const types = `${'ofType { '.repeat(30)} name ${' }'.repeat(30)}`;
  const { errors } = await service.ask(`{ __schema { types { fields { type { ${types} } } } } }`);
  expect(errors).toBeUndefined();
});

test('a question of more than four thousand words is refused', async () => {
  const query = `{ ${'a: __typename '.repeat(1500)} }`;
  expect(await refusal(query)).toBe(
    'GRAPHQL_PARSE_FAILED Syntax Error: Document contains more that 4000 tokens. Parsing aborted.',
  );
});

test('an old revision and the graph cannot be asked for in one operation', async () => {
  const both = '{ entity(id: "gront", revision: 2) { id } actorsConnection { totalCount } }';
  expect(await refusal(both)).toBe(
    'REVISION_MIX This operation asks for revision 2 and for the graph, which only knows revision 3.',
  );
});
