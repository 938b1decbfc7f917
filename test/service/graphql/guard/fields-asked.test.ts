/** A question leaves undone what nobody asks for; what is asked for stays the same. */
import { execute, parse } from 'graphql';
import { expect, test } from 'vitest';
import { type Ahead, fieldsAsked } from '../../../../src/service/graphql/guard/fields-asked.ts';
import { makeQuestionSchema } from '../../../../src/service/graphql/make-question-schema.ts';
import { fixtureReading } from '../../../fixture-reading.ts';
import { readings } from '../../service.ts';

const schema = makeQuestionSchema();
const contextValue = { readings, current: fixtureReading };

const parts = [
  'total',
  'weakestBasis',
  'sentence',
  'facets { dimension value count }',
  'unstated { flow { id } }',
  'pageInfo { startCursor endCursor hasNextPage hasPreviousPage }',
  ...[
    'cursor',
    'degree',
    'node { id }',
    'by { flow { id } statedBetween { id } }',
    'byTotal',
    'onward',
    'inbound',
  ].map((part) => `edges { ${part} }`),
];

type Data = Record<string, Record<string, unknown>>;

async function ask(selection: string, how: string): Promise<Record<string, unknown>> {
  const document = parse(`{ answer: ${how} { ${selection} } }`);
  const { data, errors } = await execute({ schema, document, contextValue });
  expect(errors).toBeUndefined();
  return (data as Data).answer as Record<string, unknown>;
}

test.each([
  'upstream(of: "lokalt-rad", depth: 3)',
  'downstream(of: "branschforum", depth: 9, first: 4)',
  'upstream(of: "lokalt-rad", depth: 9, last: 3, filter: { sameKind: true })',
  'downstream(of: "foretag", lift: WHOLES, first: 100)',
  'upstream(of: "lokalt-rad", depth: 1000000, first: 5)',
])('each part of %s asked for alone is as when all is asked for', async (how) => {
  const whole = await ask(parts.join(' '), how);
  for (const part of parts) {
    const alone = await ask(part, how);
    expect(whole, part).toMatchObject(alone);
  }
});

test('each part of ways asked for alone is as when all is asked for', async () => {
  const how = 'paths(from: "lokalt-rad", to: "dalforum")';
  const crossings = 'ways { crossings { after dimension at { id } } }';
  const told = [
    crossings,
    'ways { sentence }',
    'sentence',
    'ways { length steps { flow { id } } }',
  ];
  const whole = await ask(told.join(' '), how);
  expect((whole.ways as { crossings: unknown[] }[])[0]?.crossings).not.toHaveLength(0);
  for (const part of told) expect(whole, part).toMatchObject(await ask(part, how));
});

function aheadOf(text: string): Ahead {
  const { definitions } = parse(text);
  const fragments: Record<string, unknown> = {};
  for (const one of definitions)
    if (one.kind === 'FragmentDefinition') fragments[one.name.value] = one;
  const operation = definitions.find(({ kind }) => kind === 'OperationDefinition');
  const fieldNodes = (operation as { selectionSet: { selections: unknown } }).selectionSet
    .selections;
  return { fieldNodes, fragments } as unknown as Ahead;
}

test('fields are found in fragments, under other names, and where one field is asked twice', () => {
  const text = `{ q { a: total ...f } q { edges { cursor } } }
    fragment f on X { ... on Y { facets { count } edges { ...g } } }
    fragment g on E { degree ...g node { id } }`;
  expect([...fieldsAsked(aheadOf(text))].sort()).toEqual([
    'edges',
    'edges.cursor',
    'edges.degree',
    'edges.node',
    'facets',
    'facets.count',
    'total',
  ]);
});
