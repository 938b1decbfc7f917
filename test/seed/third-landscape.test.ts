/** A third landscape, of the same names and with its hands in the others, changes no answer that was asked of another. */
import { readFileSync } from 'node:fs';
import {
  type DocumentNode,
  type GraphQLObjectType,
  graphql,
  Kind,
  parse,
  print,
  visit,
} from 'graphql';
import { expect, test } from 'vitest';
import { parse as readYaml } from 'yaml';
import type { Reading } from '../../src/engine/reading.ts';
import { readingOf } from '../../src/engine/reading-of.ts';
import { makeQuestionSchema } from '../../src/service/graphql/make-question-schema.ts';
import { howAsked } from '../../src/service/graphql/questions/asked-how.ts';
import { exampleQuestions } from '../../src/service/http/example-questions.ts';
import { onlyReading } from '../only-reading.ts';
import { seedReading } from '../seed-reading.ts';
import { thirdLandscape } from '../third-landscape.ts';

const two = seedReading;
const seed = two.facts.facts;
const three = readingOf({ ...two, facts: [...seed, ...thirdLandscape(seed)] });
const schema = makeQuestionSchema();
const landscapes = ['sormland', 'vastmanland'];

type Values = Readonly<Record<string, unknown>>;

async function answerOf(reading: Reading, source: string, variableValues: Values) {
  const contextValue = { readings: onlyReading(reading), current: reading };
  return JSON.stringify(await graphql({ schema, source, variableValues, contextValue }));
}

/** Holds a question to the same answer, byte for byte. */
async function isUnchanged(source: string, variables: Values): Promise<void> {
  const before = await answerOf(two, source, variables);
  expect(await answerOf(three, source, variables), JSON.stringify(variables)).toBe(before);
}

/** The texts that a document and its variables say. */
function textsIn(document: DocumentNode, variables: Values): string[] {
  const texts = Object.values(variables)
    .flat()
    .filter((one) => typeof one === 'string');
  visit(document, { StringValue: ({ value }) => void texts.push(value) });
  return texts;
}

/** Does a question name something of one landscape alone, and lists no shared ones beside it? It is then asked of that landscape. */
function isOfOne(document: DocumentNode, variables: Values): boolean {
  const named = textsIn(document, variables).flatMap((id) => two.facts.byId.get(id) ?? []);
  const own = named.filter((fact) => fact.landscapes.length > 0);
  const isOwned = own.some(({ landscapes: of }) => of.length === 1);
  return isOwned && (own.length === named.length || !('ids' in variables));
}

/** The same question, asked of a landscape wherever it named none. */
function askedOf(document: DocumentNode, landscape: string): string {
  const fields = (schema.getQueryType() as GraphQLObjectType).getFields();
  return print(
    visit(document, {
      Field(field) {
        const takes = fields[field.name.value]?.args.some(({ name }) => name === 'landscape');
        const says = field.arguments?.some(({ name }) => name.value === 'landscape');
        if (!takes || says) return undefined;
        const [own] = parse(`{ x(landscape: "${landscape}") }`).definitions;
        const [x] = own?.kind === Kind.OPERATION_DEFINITION ? own.selectionSet.selections : [];
        const added = x?.kind === Kind.FIELD ? (x.arguments ?? []) : [];
        return { ...field, arguments: [...(field.arguments ?? []), ...added] };
      },
    }),
  );
}

/** Asks a document of both landscapes, and as it stands where it names something of one of them. */
async function holdsFor(source: string, variables: Values): Promise<void> {
  const document = parse(source);
  if (isOfOne(document, variables)) await isUnchanged(source, variables);
  for (const landscape of landscapes) {
    const source = askedOf(document, landscape);
    if (source.includes('landscape: ')) await isUnchanged(source, { ...variables, landscape });
  }
}

const asksGraph = (query: string) => /Connection\b/.test(query);
const examples = exampleQuestions().filter(({ query }) => !asksGraph(query));

test.each(examples)('the example $name', ({ query }) => holdsFor(query, {}));

interface Golden {
  readonly id: string;
  readonly ask: string;
  readonly with: Values;
}
const folder = new URL('answers/', import.meta.url);
const golden: readonly Golden[] = readYaml(readFileSync(new URL('questions.yaml', folder), 'utf8'));
const asking = [...new Set(golden.map(({ ask }) => ask))];

test.each(asking)('what users ask by %s', async (ask) => {
  const source = readFileSync(new URL(`asked/${ask}.graphql`, folder), 'utf8');
  for (const one of golden) if (one.ask === ask) await holdsFor(source, one.with);
});

/** What each question is asked beside its landscape, of some party of it. */
function askedAbout(party: string, other: string): Readonly<Record<string, readonly Values[]>> {
  const { name: called, landscapes: own = [] } = two.facts.byId.get(party) ?? {};
  const name = called?.sv ?? party;
  const places = own.map((one) => `place:${one === 'sormland' ? 'Flen' : 'Köping'}`);
  return {
    find: ['näringslivschef', 'kommun', 'samverkan mellan skola och arbetsliv'].map((text) => ({
      text: `${text} ${party}`,
    })),
    browse: [{ kinds: ['FORUM', 'ACTOR', 'FLOW', 'STATEMENT', 'DOCUMENT'] }],
    paths: [{ from: party, to: other }],
    earliestArrival: [{ from: party, to: other, since: '2026-08' }],
    select: [`${party}+2 or +${party}`, `"${name}"+`, ...places, 'area:green'].map(
      (expression) => ({ expression }),
    ),
    whatIf: [{ removeParties: [party] }, { removeParties: [name] }],
    meetingPreparation: [{ of: party, quarter: 3 }],
    entity: [{ id: party }],
    entities: [{ ids: [party] }],
  };
}

const kindsAsked = ['ACTOR', 'ACTOR_TYPE', 'FORUM', 'FORUM_TYPE', 'AREA', 'ROLE', 'FUNCTION'];
/** Every so many parties of the landscape or of all are asked about. */
const everySo = 9;

function partiesOf(landscape: string): string[] {
  return seed
    .filter(({ kind }) => kindsAsked.includes(kind))
    .filter((one) => one.landscapes.length === 0 || one.landscapes.includes(landscape))
    .flatMap(({ id }, at) => (at % everySo === 0 ? [id] : []));
}

/** What a question of this landscape is asked. */
function variablesOf(name: string, takes: readonly string[], landscape: string): Values[] {
  const parties = partiesOf(landscape);
  const each = parties.flatMap((party, at) => {
    const own = askedAbout(party, parties[(at * 7 + 3) % parties.length] as string)[name];
    if (own !== undefined) return own;
    return takes.includes('of') ? [{ of: party }, { of: party, depth: 4 }] : [];
  });
  return each.length > 0 ? each : [{}];
}

/** Asked below, or of revisions, which are of all. */
const ofOthers = ['participants', 'statedIn', 'revisions', 'changes'];
const questions = howAsked().filter(({ name }) => !ofOthers.includes(name));

test.each(questions)('$command, asked of each landscape and of what it holds', async (how) => {
  const takes = how.arguments.map(({ name }) => name);
  for (const landscape of landscapes)
    for (const asked of variablesOf(how.name, takes, landscape)) {
      if (takes.includes('landscape')) await isUnchanged(how.document, { ...asked, landscape });
      if (isOfOne(parse(how.document), asked)) await isUnchanged(how.document, asked);
    }
});

test('who sits in what, and what documents state', async () => {
  const documents = new Map(howAsked().map(({ name, document }) => [name, document]));
  for (const { id, kind, landscapes: own } of seed) {
    if (own.length === 0) continue;
    if (['FORUM', 'FORUM_TYPE', 'INITIATIVE'].includes(kind))
      await isUnchanged(documents.get('participants') as string, { in: [id] });
    if (kind === 'DOCUMENT')
      await isUnchanged(documents.get('statedIn') as string, { document: id });
  }
});
