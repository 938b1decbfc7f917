/** No question without its folder, its field, its document, its sentence and an example that asks it. */
import { existsSync, readdirSync } from 'node:fs';
import { getNamedType, isObjectType } from 'graphql';
import { expect, test } from 'vitest';
import { questions } from '../../../src/engine/questions/questions.ts';
import { askExample } from '../../../src/service/cli/ask-example.ts';
import { makeQuestionSchema } from '../../../src/service/graphql/make-question-schema.ts';
import { howAsked } from '../../../src/service/graphql/questions/asked-how.ts';

const query = makeQuestionSchema().getQueryType();
const fields = query?.getFields() ?? {};
const asked = howAsked();

test('each field of Query is a question of the list, and the other way round', () => {
  expect(questions.map(({ name }) => name).sort()).toEqual(Object.keys(fields).sort());
});

test('each folder is a question and each question has one', () => {
  const folders = readdirSync('src/engine/questions', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  expect(folders.sort()).toEqual(asked.map(({ command }) => command).sort());
});

test('the resolvers of a type stand in one folder', () => {
  const types = questions.flatMap((one) => Object.keys(one.fields));
  expect(types).toEqual([...new Set(types)]);
});

test.each(asked)('$name can be asked by a command, as an example shows', (how) => {
  expect(existsSync(`src/engine/questions/${how.command}/question.ts`)).toBe(true);
  expect(how.says).not.toBe('');
  expect(askExample(how)).toMatch(new RegExp(`^ask ${how.command}( |$)`));
});

/** Which page of a list: a document asks for the first, and `allPages` for all. */
const pages = new Set(['after', 'before', 'last']);

test.each(asked)('the document of $name takes all that $name can be told', (how) => {
  const args = fields[how.name]?.args ?? [];
  const told = new Set(how.arguments.map(({ name }) => name));
  const left = args.map(({ name }) => name).filter((name) => !told.has(name));
  expect(left.filter((name) => !pages.has(name))).toEqual([]);
});

test.each(asked)('the answer of $name is told in a sentence', ({ name }) => {
  const answer = getNamedType(fields[name]?.type);
  expect(isObjectType(answer) && 'sentence' in answer.getFields()).toBe(true);
});
