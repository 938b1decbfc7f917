/** graphql-codegen makes types of all the documents this project hands out at once: no two take the same name. */
import { generate } from '@graphql-codegen/cli';
import { expect, test } from 'vitest';

const handedOut = [
  'queries/examples/*.graphql',
  'src/engine/questions/*/document.graphql',
  'src/client/documents/*.graphql',
];

test('the schema and every document become types, each with a name of its own', async () => {
  const written: { content: string }[] = await generate(
    {
      schema: 'schema/published.graphql',
      documents: handedOut,
      silent: true,
      generates: {
        'schema.ts': { plugins: ['typescript'] },
        'documents.ts': { plugins: ['typescript-operations', 'typed-document-node'] },
      },
    },
    false,
  );
  const [schema = [], documents = []] = written.map(({ content }) =>
    [...content.matchAll(/^export (?:type|enum|const) (\w+)/gm)].map(([, name]) => name),
  );
  expect(schema).toContain('FlowsConnection');
  expect(documents).toContain('WhoFeedsLokalKompetensverkstadQuery');
  expect(documents).toContain('UpstreamFlowFragment');
  const twice = (names: readonly unknown[]) => names.filter((name, at) => names.indexOf(name) < at);
  expect([...twice(schema), ...twice(documents)]).toEqual([]);
});
