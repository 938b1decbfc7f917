/** What is refused before anything runs, at both doors. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse } from 'graphql';
import { afterAll, expect, test } from 'vitest';
import { guardOperation } from '../../../../src/service/graphql/guard/guard.ts';
import { makeSchema } from '../../../../src/service/graphql/merge.ts';
import { testService } from '../../service.ts';

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
  [actors('first: 101'), '`first` is 101; a page holds at most 100.'],
  [actors('last: 101'), '`last` is 101; a page holds at most 100.'],
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

test('a filter that follows more than three relations in a row is refused', async () => {
  const inside = (steps: number): string =>
    steps === 0 ? '{ id: { eq: "x" } }' : `{ feeds: { all: ${inside(steps - 1)} } }`;
  const parties = (steps: number) =>
    `{ partiesConnection(where: ${inside(steps)}) { totalCount } }`;
  expect(await refusal(parties(4))).toBe(
    'BAD_USER_INPUT `where` follows 4 relations in a row; at most 3 are followed.',
  );
  expect((await service.ask(parties(3))).errors).toBeUndefined();
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

test('a question of more than fifteen hundred words is refused', async () => {
  const query = `{ ${'a: __typename '.repeat(1500)} }`;
  expect(await refusal(query)).toBe(
    'GRAPHQL_PARSE_FAILED Syntax Error: Document contains more that 1500 tokens. Parsing aborted.',
  );
});

test('an old revision and the graph cannot be asked for in one operation', async () => {
  const both = '{ entity(id: "gront", revision: 2) { id } actorsConnection { totalCount } }';
  expect(await refusal(both)).toBe(
    'REVISION_MIX This operation asks for revision 2 and for the graph, which only knows revision 3.',
  );
});

/** Fragments that each spread the next one twice. */
function doubling(times: number): string {
  const one = (at: number) =>
    `fragment f${at} on FlowAnswer { a: edges { node { id } } ...f${at + 1} ...f${at + 1} }`;
  const chain = Array.from({ length: times }, (_, at) => one(at)).join(' ');
  return `{ upstream(of: "x") { ...f0 } } ${chain} fragment f${times} on FlowAnswer { total }`;
}
const aliases = (count: number, field: string) =>
  `{ ${Array.from({ length: count }, (_, at) => `a${at}: ${field}`).join(' ')} }`;

test.each([
  [
    'questions under aliases',
    aliases(6, 'whatIf(removeParties: ["x"]) { sentence }'),
    'BAD_USER_INPUT The operation asks for 24 questions at once, each `whatIf` counted as four; at most 20 are answered.',
  ],
  [
    'lists of the graph under aliases',
    aliases(6, 'actorsConnection { totalCount }'),
    'BAD_USER_INPUT The operation asks for 6 lists of the graph at once; at most 5 are answered.',
  ],
  [
    'fragments that double',
    doubling(15),
    'BAD_USER_INPUT The operation asks for 131070 fields; at most 1000 are answered.',
  ],
  [
    'a graph of full pages',
    '{ flowsConnection(first: 100) { edges { node { viaConnection(first: 100) { edges { node { givesConnection(first: 100) { totalCount } } } } } } } }',
    'BAD_USER_INPUT The operation asks for 1030301 fields of the graph when every page is full; at most 100000 are answered.',
  ],
  [
    'the schema again and again',
    aliases(3, '__schema { types { name } }'),
    'BAD_USER_INPUT The operation asks for 3 schemas; at most 2 are answered.',
  ],
  [
    'a field beside itself',
    `{ ${'__typename '.repeat(22)} }`,
    'GRAPHQL_VALIDATION_FAILED The document asks for 21 fields again beside the same one; at most 20 are read.',
  ],
  [
    'operations',
    Array.from({ length: 41 }, (_, at) => `query q${at} { __typename }`).join(' '),
    'GRAPHQL_VALIDATION_FAILED The document holds 41 operations and fragments; at most 20 are read.',
  ],
  [
    'tokens',
    `{ __typename ${'@a'.repeat(800)} }`,
    'GRAPHQL_PARSE_FAILED Syntax Error: Document contains more that 1500 tokens. Parsing aborted.',
  ],
  [
    'a long text',
    `{ find(text: "${'a'.repeat(2001)}") { total } }`,
    'BAD_USER_INPUT `text` has 2001 characters; at most 2000 are read.',
  ],
])('too much is refused: %s', async (_, query, message) => {
  expect(await refusal(query)).toBe(message);
});

test('a filter with more than three hundred conditions is refused, however they are spread', async () => {
  const either = (count: number) => ({
    OR: Array.from({ length: count }, (_, at) => ({ id: { eq: `x${at}` } })),
  });
  const query = 'query ($where: ActorWhere) { actorsConnection(where: $where) { totalCount } }';
  expect(
    await refusal(query, { where: { AND: [either(99), either(99), either(99), either(9)] } }),
  ).toBe('BAD_USER_INPUT The filters hold more than 300 conditions.');
  expect(await refusal(query, { where: either(101) })).toBe(
    'BAD_USER_INPUT `where` names 101; at most 100 can be asked for at once.',
  );
});

test('what the example questions and the explorer ask is never too much', async () => {
  const schema = await makeSchema();
  const files = [
    ...readdirSync('queries/examples').map((file) => join('queries/examples', file)),
    ...readdirSync('src/explorer', { recursive: true, encoding: 'utf8' }).map((file) =>
      join('src/explorer', file),
    ),
  ].filter((file) => file.endsWith('.graphql'));
  const documents = files.map((file) => parse(readFileSync(file, 'utf8')));
  const fragments = documents
    .flatMap(({ definitions }) => definitions)
    .filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  for (const { definitions } of documents)
    for (const operation of definitions) {
      if (operation.kind !== Kind.OPERATION_DEFINITION) continue;
      const variables = Object.fromEntries(
        (operation.variableDefinitions ?? []).map(({ variable }) => [variable.name.value, 100]),
      );
      const whole = { kind: Kind.DOCUMENT, definitions: [operation, ...fragments] } as const;
      expect(() => guardOperation(schema, whole, operation, variables)).not.toThrow();
    }
});
