/** The example questions of `queries/` can be asked: they fit the schema and the limits. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { rights } from '../../../src/service/accounts/rights.ts';
import { makeSchema } from '../../../src/service/graphql/merge.ts';
import { exampleQuestions } from '../../../src/service/http/example-questions.ts';

const schema = await makeSchema();

test.each(exampleQuestions())('$name fits the schema and says in words what it asks', (example) => {
  expect(validate(schema, parse(example.query)).map(({ message }) => message)).toEqual([]);
  expect(example.title).toMatch(/[.?]$/);
});

const documents = ['src/engine/questions', 'src/client'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => `${folder}/${file}`),
);
test.each(documents)('what the command line asks in %s fits the schema', (file) => {
  const document = parse(readFileSync(file, 'utf8'));
  expect(validate(schema, document).map(({ message }) => message)).toEqual([]);
});

test('the examples ask every question and browse the graph', () => {
  const all = exampleQuestions()
    .map(({ query }) => query)
    .join('\n');
  const questions = Object.keys(schema.getQueryType()?.getFields() ?? {}).filter(
    // What is answered by who asks is shown in docs/contributions.md and docs/accounts.md.
    (name) => !name.endsWith('Connection') && rights.Query[name] === undefined,
  );
  expect(questions.filter((name) => !new RegExp(`\\b${name}\\(`).test(all))).toEqual([]);
});
