/** Every sentence the service can say about a landscape: all it tells in words of every fact and every result, in both languages. */
import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  graphql,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { Reading } from '../../src/engine/reading.ts';
import type { Language } from '../../src/language/words.ts';
import { isParty } from '../../src/model/fact.ts';
import { everybody } from '../../src/service/accounts/audience.ts';
import type { ApiContext } from '../../src/service/graphql/context.ts';
import { makeQuestionSchema } from '../../src/service/graphql/make-question-schema.ts';
import { onlyReading } from '../only-reading.ts';

/** One text, where in an answer it stands (`CheckResult.sentence`), and the question that was answered. */
export interface Said {
  readonly field: string;
  readonly language: Language;
  readonly text: string;
  readonly asked: string;
}

/** What is told of these is gathered once, from the fact itself. */
const gatheredOnce = new Set(
  'PartySummary PlaceSummary DocumentSummary EntitySummary FlowSummary Fact Citation EntityCard PageInfo Facet'.split(
    ' ',
  ),
);
/** No sentences: a file, and names that are asked for with every fact. */
const noSentences = new Set(['icalendar', 'name', 'called', 'carries', 'title', 'description']);

/** The fields of a type that tell in words, in both languages, as a GraphQL selection; empty when none does. */
function textsOf(type: GraphQLObjectType, within: readonly string[]): string {
  return Object.values(type.getFields())
    .map((field) => textIn(field, [...within, type.name]))
    .filter(Boolean)
    .join(' ');
}

function textIn(field: GraphQLField<unknown, unknown>, within: readonly string[]): string {
  const named = getNamedType(field.type as GraphQLOutputType);
  const takes = new Set(field.args.map(({ name }) => name));
  if (takes.has('language') && named.name === 'String')
    return noSentences.has(field.name)
      ? ''
      : ['SV', 'EN']
          .map((language) => `${language}_${field.name}: ${field.name}(language: ${language})`)
          .join(' ');
  if (!isObjectType(named) || within.includes(named.name) || gatheredOnce.has(named.name))
    return '';
  if (
    field.args.some(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined)
  )
    return '';
  const texts = textsOf(named, within);
  if (texts === '') return '';
  return `${field.name}${takes.has('first') ? '(first: 100)' : ''} { ${texts} }`;
}

type Value = Readonly<Record<string, unknown>>;

/** Walks an answer beside its type and hands out each text. */
function* textsIn(type: GraphQLObjectType, value: Value, asked: string): Generator<Said> {
  for (const [key, held] of Object.entries(value)) {
    const told = /^(SV|EN)_(.*)$/.exec(key);
    for (const one of [held].flat(2)) {
      if (one === null || one === undefined) continue;
      if (told)
        yield {
          field: `${type.name}.${told[2]}`,
          language: told[1] as Language,
          text: String(one),
          asked,
        };
      else
        yield* textsIn(
          getNamedType(type.getFields()[key]?.type) as GraphQLObjectType,
          one as Value,
          asked,
        );
    }
  }
}

interface Question {
  readonly name: string;
  /** As written between the parentheses. */
  readonly given: string;
  /** Pages are followed to the end. */
  readonly paged?: boolean;
}

const quoted = (text: string) => JSON.stringify(text);

/** What is asked: every question, of everything it can sensibly be asked of. */
function questionsTo(reading: Reading, every: number): Question[] {
  const { facts } = reading;
  const ids = (...kinds: string[]) =>
    facts.facts.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => quoted(id));
  const parties = facts.facts.filter(isParty).map(({ id }) => quoted(id));
  const landscapes = ids('LANDSCAPE');
  const forums = ids('FORUM', 'FORUM_TYPE');
  const of = (name: string, all: readonly string[], more = '', key = 'of') =>
    all.map((id) => ({ name, given: `${key}: ${id}${more}` }));
  const places = ids('PLACE');
  const pairs = parties.flatMap((from, at) =>
    [7, 61].map((step) => [from, parties[(at * step + step) % parties.length]] as const),
  );
  const between = [
    ...pairs,
    ...forums.flatMap((from) => forums.map((to) => [from, to] as const)),
  ].filter(([from, to], at) => from !== to && at % every === 0);
  return [
    ...of('upstream', parties),
    ...of('upstream', parties, ', depth: 3'),
    ...of('downstream', parties),
    ...of('downstream', parties, ', depth: 3'),
    ...between.map(([from, to]) => ({ name: 'paths', given: `from: ${from}, to: ${to}` })),
    ...['', ...landscapes].flatMap((id) => {
      const where = id ? `, landscape: ${id}` : '';
      return [
        { name: 'loops', given: `first: 100${where}` },
        { name: 'breaks', given: `first: 100${where}`, paged: true },
        { name: 'singlePoints', given: `first: 100${where}` },
        { name: 'select', given: `expression: "all()"${where}` },
        { name: 'select', given: `expression: "kind:order"${where}` },
      ];
    }),
    ...of('coverage', landscapes, ', first: 100', 'landscape').map((one) => ({
      ...one,
      paged: true,
    })),
    ...of('conformance', landscapes, ', first: 100', 'landscape').map((one) => ({
      ...one,
      paged: true,
    })),
    ...of('landscapeMap', landscapes, '', 'landscape'),
    ...of('landscapeMap', landscapes, ', role: GROUP_FOCUSED, area: BLUE', 'landscape'),
    { name: 'calendar', given: 'first: 100', paged: true },
    ...of('calendar', parties, ', first: 100'),
    ...of('calendar', landscapes, ', first: 100', 'landscape'),
    ...of('mandate', parties, ', on: "2019-06-01"'),
    ...of('mandate', parties),
    ...ids('FORUM', 'FORUM_TYPE', 'EVENT', 'INITIATIVE').map((id) => ({
      name: 'participants',
      given: `in: [${id}], first: 100`,
    })),
    ...ids('FORUM_TYPE')
      .slice(0, -1)
      .map((id, at) => ({
        name: 'participants',
        given: `in: [${id}, ${ids('FORUM_TYPE')[at + 1]}], first: 100`,
      })),
    ...[1, 2, 3, 4].flatMap((quarter) => of('meetingPreparation', forums, `, quarter: ${quarter}`)),
    ...between
      .filter(([from, to]) => forums.includes(from) && to !== undefined && forums.includes(to))
      .map(([from, to]) => ({
        name: 'earliestArrival',
        given: `from: ${from}, to: ${to}, since: "2026-03"`,
      })),
    ...parties
      .filter((_, at) => at % every === 0)
      .map((id) => ({ name: 'whatIf', given: `removeParties: [${id}]` })),
    ...ids('FLOW')
      .filter((_, at) => at % 9 === 0)
      .map((id) => ({ name: 'whatIf', given: `removeFlows: [${id}]` })),
    ...places.flatMap((place) =>
      landscapes.map((id) => ({ name: 'coverage', given: `landscape: ${id}, place: ${place}` })),
    ),
  ];
}

function contextOf(reading: Reading): ApiContext {
  return { readings: onlyReading(reading), current: reading, audience: everybody };
}

/** Asks one question, page by page where it has pages; what cannot be asked of something says nothing. */
async function* answersTo(
  schema: GraphQLSchema,
  reading: Reading,
  { name, given, paged }: Question,
): AsyncGenerator<Said> {
  const query = schema.getQueryType() as GraphQLObjectType;
  const type = getNamedType(query.getFields()[name]?.type) as GraphQLObjectType;
  const texts = `${textsOf(type, [])}${paged ? ' pageInfo { hasNextPage endCursor }' : ''}`;
  const asked = `${name}(${given})`;
  let after = '';
  do {
    const source = `{ ${name}(${given}${after}) { ${texts} } }`;
    const { data } = await graphql({ schema, source, contextValue: contextOf(reading) });
    const answer = data?.[name] as Value | null | undefined;
    if (!answer) return;
    const { pageInfo, ...told } = answer as Value & {
      pageInfo?: { hasNextPage: boolean; endCursor: string };
    };
    yield* textsIn(type, told, asked);
    after = pageInfo?.hasNextPage ? `, after: ${quoted(pageInfo.endCursor)}` : '';
  } while (after !== '');
}

/** Every fact by itself, with its name, its description and the reasons of its citations. */
async function* factsTold(schema: GraphQLSchema, reading: Reading): AsyncGenerator<Said> {
  const both = (field: string) =>
    `SV_${field}: ${field}(language: SV) EN_${field}: ${field}(language: EN)`;
  const card = `name_: id ${both('name')} ${both('description')} itself { ${both('sentence')} citations(first: 100) { ${both('reason')} } }`;
  const { facts } = reading.facts;
  const type = schema.getType('EntityCard') as GraphQLObjectType;
  for (let at = 0; at < facts.length; at += 100) {
    const these = facts.slice(at, at + 100);
    const source = `{ entities(ids: [${these.map(({ id }) => quoted(id)).join(', ')}]) { ${card} } }`;
    const { data, errors } = await graphql({ schema, source, contextValue: contextOf(reading) });
    if (errors?.[0]) throw errors[0];
    const cards = (data?.entities ?? []) as Value[];
    for (const [place, answer] of cards.entries()) {
      const fact = these[place];
      const { name_, itself, ...own } = answer as Value & { itself: Value };
      yield* textsIn(type, own, String(name_));
      for (const said of textsIn(
        schema.getType('Fact') as GraphQLObjectType,
        itself,
        String(name_),
      ))
        yield said.field === 'Fact.sentence'
          ? { ...said, field: `Fact.sentence ${kindOf(fact as Value & { kind: string })}` }
          : said;
    }
  }
}

function kindOf(fact: Value & { kind: string }): string {
  const sort = fact.statementKind ?? fact.flowKind ?? fact.tieKind ?? '';
  return `${fact.kind} ${sort}`.trim();
}

/**
 * Everything the service says of a landscape, each text once per field.
 *
 * @param every - of pairs and of changes, which are many and told alike, one in so many is asked
 * @returns in the order it was asked
 */
export async function everySentence(reading: Reading, every = 1): Promise<Said[]> {
  const schema = makeQuestionSchema();
  const told = new Map<string, Said>();
  const keep = (said: Said) => {
    const key = `${said.field} ${said.language} ${said.text}`;
    if (!told.has(key)) told.set(key, said);
  };
  for await (const said of factsTold(schema, reading)) keep(said);
  for (const question of questionsTo(reading, every))
    for await (const said of answersTo(schema, reading, question)) keep(said);
  return [...told.values()];
}
