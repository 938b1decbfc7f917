/** Apollo Client keeps things by type and id: what its cache gives is what came over the wire, whatever else was asked. */
import { ApolloClient, ApolloLink, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { type GraphQLObjectType, getNamedType } from 'graphql';
import { tap } from 'rxjs';
import { afterAll, expect, test } from 'vitest';
import { readingOf } from '../../src/engine/reading-of.ts';
import type { Fact } from '../../src/model/fact.ts';
import { askExample } from '../../src/service/cli/ask-example.ts';
import type { ReadingSource } from '../../src/service/graphql/context.ts';
import { makeQuestionSchema } from '../../src/service/graphql/make-question-schema.ts';
import { type AskedHow, howAsked } from '../../src/service/graphql/questions/asked-how.ts';
import { seedReading } from '../seed-reading.ts';
import { askedOfLine } from '../service/cli/asked-of-line.ts';
import { testService } from '../service/service.ts';
import { everyField } from './every-field.ts';
import { withOthers } from './other-arguments.ts';

type Variables = Readonly<Record<string, unknown>>;

/** The revision that is asked; the one before it lacks some of its facts. */
const current = readingOf({ ...seedReading, facts: seedReading.facts.facts, revision: 2 });
const isOld = ({ kind }: Fact, place: number) => kind !== 'STATEMENT' || place % 50 > 0;
const former = readingOf({ ...seedReading, facts: seedReading.facts.facts.filter(isOld) });
const published = {
  date: '2026-11-20T08:00:00Z',
  added: 1,
  changed: 0,
  removed: 0,
  author: null,
  message: null,
  layers: [],
};
const readings: ReadingSource = {
  current: () => current,
  at: async (revision) => (revision === 2 ? current : former),
  revisions: () => [
    { ...published, number: 2, digest: 'digest-2', parent: 1 },
    { ...published, number: 1, digest: 'digest-1', parent: null },
  ],
  tombstones: () => new Map(),
};

const { app } = await testService({ readings });
const uri = `${await app.listen({ port: 0, host: '127.0.0.1' })}/graphql`;
afterAll(() => app.close());

const root = makeQuestionSchema().getQueryType() as GraphQLObjectType;

/** Asks for all there is in the answer, told these arguments. */
function documentFor({ name }: AskedHow, variables: Variables): string {
  const field = root.getFields()[name];
  if (!field) throw new Error(`There is no question ${name}.`);
  const args = field.args.filter((one) => one.name in variables);
  const told = args.map((one) => `$${one.name}: ${one.type}`).join(', ');
  const given = args.map((one) => `${one.name}: $${one.name}`).join(', ');
  const [declared, passed] = args.length > 0 ? [`(${told})`, `(${given})`] : ['', ''];
  return `query Asked${declared} { ${name}${passed} { ${everyField(getNamedType(field.type))} } }`;
}

/** A client that remembers what came over the wire. */
function rememberingClient() {
  const wire: unknown[] = [];
  const remember = new ApolloLink((operation, forward) =>
    forward(operation).pipe(tap(({ data }) => wire.push(structuredClone(data)))),
  );
  const link = ApolloLink.from([remember, new HttpLink({ uri })]);
  return { wire, client: new ApolloClient({ link, cache: new InMemoryCache() }) };
}

/** One cache for each landscape asked, since what all share stands in the areas of that one. */
const clients = new Map<unknown, ReturnType<typeof rememberingClient>>();
function clientFor({ landscape }: Variables) {
  const known = clients.get(landscape) ?? rememberingClient();
  clients.set(landscape, known);
  return known;
}

interface Answered {
  readonly name: string;
  readonly query: ReturnType<typeof gql>;
  readonly variables: Variables;
  /** As it came over the wire. */
  readonly came: unknown;
}
const answered: Answered[] = [];

/** What is refused, such as a word that is no date, is no answer to compare. */
async function ask(how: AskedHow, variables: Variables): Promise<void> {
  const query = gql(documentFor(how, variables));
  const { client, wire } = clientFor(variables);
  const { error } = await client.query({
    query,
    variables,
    fetchPolicy: 'network-only',
    errorPolicy: 'all',
  });
  if (error === undefined) answered.push({ name: how.name, query, variables, came: wire.at(-1) });
}
const asked = howAsked();

test.each(asked)('$name is asked with differing arguments', async (how) => {
  const { variables } = askedOfLine((askExample(how) ?? '').replace(/^ask /, ''));
  for (const one of withOthers(current, how.arguments, variables)) await ask(how, one);
  const own = answered.filter(({ name }) => name === how.name);
  expect(new Set(own.map(({ came }) => JSON.stringify(came))).size).toBeGreaterThan(1);
});

test('the cache gives what came over the wire, to every question', () => {
  for (const { query, variables, came } of answered)
    expect(clientFor(variables).client.readQuery({ query, variables })).toEqual(came);
});
