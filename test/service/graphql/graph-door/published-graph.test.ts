/** The graph door over one fact of each kind: every field of every node type can be read. */
import { type GraphQLObjectType, getNamedType, isLeafType, isObjectType } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readingOf } from '../../../../src/engine/reading-of.ts';
import { makeSchema } from '../../../../src/service/graphql/merge.ts';
import { exampleQuestions } from '../../../../src/service/http/example-questions.ts';
import { everyKind } from '../../every-kind.ts';
import { type TestService, testService } from '../../service.ts';
import { fixedAt } from './lists.ts';

const asOf = '2026-01-31T12:00:00.000Z';
const schema = await makeSchema();
const fieldsOf = (type: GraphQLObjectType) => Object.values(type.getFields());
const pages = fieldsOf(schema.getQueryType() as GraphQLObjectType)
  .map(({ name, type }) => ({ name, type: getNamedType(type) as GraphQLObjectType }))
  .filter(({ name }) => name.endsWith('Connection'));

function nodeTypeOf(page: GraphQLObjectType): GraphQLObjectType {
  const edge = getNamedType(page.getFields().edges?.type) as GraphQLObjectType;
  return getNamedType(edge.getFields().node?.type) as GraphQLObjectType;
}

/** Every field of a node, its connections one step deep with what the relation says. */
function everything(type: GraphQLObjectType): string {
  return fieldsOf(type)
    .map((field) => {
      if (isLeafType(getNamedType(field.type))) return field.name;
      const edge = getNamedType(
        (getNamedType(field.type) as GraphQLObjectType).getFields().edges?.type,
      ) as GraphQLObjectType;
      const relation = edge.getFields().properties?.type;
      const said = isObjectType(getNamedType(relation))
        ? `properties { ${fieldsOf(getNamedType(relation) as GraphQLObjectType)
            .map(({ name }) => name)
            .join(' ')} }`
        : '';
      return `${field.name} { totalCount edges { node { id } ${said} } }`;
    })
    .join(' ');
}

let service: TestService;
beforeAll(async () => {
  const reading = readingOf({ facts: everyKind, revision: 1, digest: 'every', asOf });
  service = await testService({ readings: fixedAt(reading) });
});
afterAll(() => service.app.close());

test.each(pages)('$name reads every field', async ({ name, type }) => {
  const { data, errors } = await service.ask(
    `{ page: ${name} { totalCount edges { node { ${everything(nodeTypeOf(type))} } } } }`,
  );
  expect(errors).toBeUndefined();
  expect(data.page.totalCount).toBeGreaterThan(0);
});

/** What only the owner of a landscape can say, and none of those that ship has said. */
const ofOwners = ['contactName', 'contactAddress', 'adoptedBy', 'registrationNumber', 'replaces'];

test('each field has a value somewhere, so that none stays empty by a slip of names', async () => {
  const filled = new Set<string>();
  for (const { name, type } of pages) {
    const node = nodeTypeOf(type);
    let after: string | null = null;
    do {
      const from: string = after === null ? '' : `, after: "${after}"`;
      const { data } = await service.ask(
        `{ page: ${name}(first: 25${from}) { pageInfo { hasNextPage endCursor } edges { node { ${everything(node)} } } } }`,
      );
      for (const edge of data.page.edges)
        for (const [field, value] of Object.entries<{ totalCount?: number } | null>(edge.node))
          if (value !== null && value.totalCount !== 0) filled.add(field);
      after = data.page.pageInfo.hasNextPage ? data.page.pageInfo.endCursor : null;
    } while (after !== null);
  }
  const all = pages.flatMap(({ type }) => fieldsOf(nodeTypeOf(type)).map(({ name }) => name));
  expect(all.filter((field) => !filled.has(field))).toEqual(ofOwners);
});

test.each(exampleQuestions())(
  'the example $name is answered or refused in words',
  async (example) => {
    const { data, errors } = await service.ask(example.query);
    const codes = (errors ?? []).map(
      ({ extensions }: { extensions: { code: string } }) => extensions.code,
    );
    expect(data).toBeDefined();
    for (const code of codes) expect(code).toMatch(/^UNKNOWN_/);
  },
);
