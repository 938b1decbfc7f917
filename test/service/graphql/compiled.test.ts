/** Compiled operations answer as GraphQL itself does, and every request is answered in process as over HTTP. */
import { expect, test } from 'vitest';
import { everybody } from '../../../src/service/accounts/audience.ts';
import { type Answerer, makeAnswerer, textOf } from '../../../src/service/graphql/answerer.ts';
import { compileAgain } from '../../../src/service/graphql/compiled.ts';
import { makeQuestionSchema } from '../../../src/service/graphql/make-question-schema.ts';
import { current, readings, testService } from '../service.ts';
import { randomQuestions } from './random-questions.ts';

const schema = makeQuestionSchema();
const log = { error: () => {} };
const newId = () => 'id';
const plain = makeAnswerer({ schema, log, newId });
const again = compileAgain(schema);
const compiled = makeAnswerer({
  schema,
  log,
  newId,
  quicker(chosen) {
    again(chosen);
    return again(chosen);
  },
});

async function told(answerer: Answerer, query: string, variables = {}): Promise<string> {
  const context = { readings, current, audience: everybody };
  return textOf(await answerer.answer({ query, variables }, context));
}

test('five hundred random questions are answered byte for byte alike when compiled', async () => {
  const next = randomQuestions(schema, 7);
  for (let turn = 0; turn < 500; turn++) {
    const { query, variables } = next();
    expect(await told(compiled, query, variables), query).toBe(await told(plain, query, variables));
  }
});

test('a variable left out has its default, also where it must not be null', async () => {
  const query = 'query q($depth: Int! = 2) { upstream(of: "lokalt-rad", depth: $depth) { total } }';
  expect(await told(compiled, query)).toBe(await told(plain, query));
});

test('a fragment left out in one place stays in the others', async () => {
  const query = `query q($no: Boolean!) { upstream(of: "lokalt-rad") { ...f @skip(if: $no) ...f } }
    fragment f on FlowAnswer { total }`;
  const answer = await told(compiled, query, { no: true });
  expect(JSON.parse(answer).data.upstream.total).toBeTypeOf('number');
});

test.each([
  '{ upstream(of: "lokalt-rad") { total sentence } }',
  '{ upstream(of: "ingen") { total } }',
  '{ upstream(of: "lokalt-rad", first: 101) { total } }',
  'query ($of: ID!) { upstream(of: $of) { total } }',
  '{ nothing }',
  '{ breaks { total }',
  'query a { breaks { total } } query b { loops { total } }',
  'fragment f on Query { breaks { total } }',
])('in process as over HTTP: %s', async (query) => {
  const { request, app } = await testService();
  const { body } = await request({ method: 'POST', url: '/graphql', payload: { query } });
  expect(await told(plain, query)).toBe(body);
  await app.close();
});
