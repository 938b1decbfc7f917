/** The list by which programs discover the questions. */
import { expect, test } from 'vitest';
import { questions } from '../../../../src/engine/questions/questions.ts';
import { listedQuestions } from '../../../../src/service/graphql/questions/question-list.ts';

const listed = listedQuestions();
const named = (name: string) => listed.find((one) => one.name === name);

test('each question is listed with what it answers, what it takes and the document that asks it', () => {
  expect(listed.map(({ name }) => name).sort()).toEqual(questions.map(({ name }) => name).sort());
  for (const { name, description, document } of listed) {
    expect(description, name).not.toBe('');
    expect(document, name).toContain(`answer: ${name}(`);
  }
});

test('what a question takes is JSON Schema made from its SDL', () => {
  expect(named('earliestArrival')?.inputSchema).toMatchObject({
    type: 'object',
    required: ['from', 'to', 'since'],
    additionalProperties: false,
    properties: {
      from: { type: 'string', description: 'Where it is raised, such as `branschforum`.' },
      lift: { type: 'string', enum: ['NONE', 'TYPE', 'WHOLES'], default: 'TYPE' },
      filter: {
        type: 'object',
        required: [],
        properties: {
          sides: { type: 'array', items: { type: 'string', enum: ['DESIGNED', 'DOCUMENTED'] } },
          certain: { type: 'boolean' },
        },
      },
      revision: { type: 'integer' },
      language: { type: 'string', enum: ['SV', 'EN'], default: 'SV' },
    },
  });
});

test('a list of objects is told with what each must say', () => {
  expect(named('whatIf')?.inputSchema).toMatchObject({
    required: [],
    properties: { addFlows: { type: 'array', items: { required: ['kind', 'from', 'to'] } } },
  });
});
