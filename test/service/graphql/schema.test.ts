/** What the published schema promises: words everywhere, two doors that stay apart, no list without an end. */
import { readFileSync } from 'node:fs';
import { ESLint } from 'eslint';
import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLOutputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { expect, test } from 'vitest';
import { questions as ours } from '../../../src/engine/questions/questions.ts';
import { makeSchema, printSdl } from '../../../src/service/graphql/merge.ts';
import {
  accountSdl,
  contributionSdl,
  publishedSdl,
  questionSdl,
  rootFields,
  sharedSdl,
} from '../../../src/service/graphql/sdl.ts';

const schema = await makeSchema();
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
);

/** Lists without a page argument that are neither the first of a paged answer nor of words, each with the reason why it cannot grow. */
const boundedLists: Readonly<Record<string, string>> = {
  'ConformanceAnswer.items': 'one page: `first` of `conformance`',
  'CoverageAnswer.results': 'one page: `first` of `coverage`',
  'ParticipantAnswer.participants': 'one page: `first` of `participants`',
  'BreakAnswer.facets': 'as many as there are words to count by',
  'Change.properties': 'the properties of a fact',
  'CheckResult.mendedBy': 'those who care for one thing',
  'CheckResult.nearby': 'at most four',
  'Citation.supports': 'the properties of a fact',
  'Concept.aliases': 'the names of one thing',
  'CoverageAnswer.grounds': 'the four grounds',
  'CoverageAnswer.cells': 'the areas, levels and places of one landscape',
  'CoverageAnswer.checks': 'the checks there are',
  'CoverageAnswer.roleCells': 'the areas of one landscape by three roles',
  'PartySummary.areaIds': 'the areas of one landscape',
  'Break.areaIds': 'the areas of one landscape',
  'ConformanceItem.areaIds': 'the areas of one landscape',
  'CheckResult.areaIds': 'the areas of one landscape',
  'MapStanding.areaIds': 'the areas of one landscape',
  'LandscapeMap.areas': 'the areas of one landscape',
  'LandscapeMap.covers': 'the places one landscape names',
  'LandscapeMap.groups': 'the columns of one map',
  'MapGroup.types': 'the columns of one map',
  'MapGroup.untyped': 'the columns of one map',
  'AreaSummary.landscapes': 'the landscapes that declare one area',
  'CoverageAnswer.shares': 'the areas, levels and places of one landscape',
  'ConformanceAnswer.facets': 'as many as there are words to count by',
  'SelectAnswer.facets': 'as many as there are words to count by',
  'WhatIfAnswer.between': 'pairs of areas and of levels',
  'WhatIfAnswer.apart': 'pairs of areas and of levels',
  'WhatIfAnswer.joined': 'pairs of areas and of levels',
  'Me.roles': 'the roles, by the landscapes of one service',
  'Account.roles': 'the roles, by the landscapes of one service',
  'Key.scopes': 'the scopes there are',
  'Writing.mayDo': 'the acts there are',
  'Consequences.counts': 'the kinds there are',
  'Consequences.sentences': 'at most one for each thing it tells',
  'Completeness.missing': 'the properties of one kind',
  'Crossing.from': 'the words of one dimension',
  'Crossing.to': 'the words of one dimension',
  'DocumentSummary.authors': 'the authors of one document',
  'EntityCard.aliases': 'the names of one thing',
  'EntityCard.codes': 'the codes of one thing',
  'PartySummary.codes': 'the codes of one thing',
  'PlaceSummary.codes': 'the codes of one thing',
  'FlowAnswer.facets': 'as many as there are words to count by',
  'ArrivalStep.statedBetween': 'two',
  'FlowUse.statedBetween': 'two',
  'MandateLink.statedBetween': 'two',
  'FlowAnswer.unstated': 'the flows of one party with an unstated end',
  'FlowSummary.via': 'the carriers named in one flow',
  'FlowSummary.landscapes': 'the landscapes one flow is stated in',
  'Break.couldTell': 'at most three',
  'PathAnswer.ties': 'at most three',
  'PassageAnswer.lines': 'at most 200, with as many before and after',
  'PassageAnswer.sections': 'the headings around one place',
  'Hit.landscapes': 'the landscapes of one thing',
  'ParticipantAnswer.in': 'at most 20: `in` of `participants`',
  'Participant.called': 'the names of one party in at most 20 places',
  'Participant.in': 'at most 20: `in` of `participants`',
  'Participant.notIn': 'at most 20: `in` of `participants`',
  'Participant.capacities': 'the words there are',
  'Participant.politicalParties': 'the parties one takes part for',
  'LandscapeMap.cells': 'the levels by the widest types of one landscape',
  'LandscapeMap.columns': 'the widest types of one landscape',
  'LandscapeMap.rows': 'the levels',
  'PartySummary.places': 'the places of one party',
  'PathAnswer.brokenAt': 'the last reached from either end, cut by the question',
  'Query.entities': 'as many as there are ids, at most 100',
  'Way.crossings': 'at most three between two steps',
  'Way.steps': 'the steps of one way',
};
/** Of node types: texts of one node; and pages of a connection, which its own argument bounds. */
const boundedInGraph = /\.(aliases|codes|authors|supports|withheld|edges)$/;

function fieldsOf(type: GraphQLNamedType) {
  return isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
    ? Object.values(type.getFields())
    : [];
}

function nameOf(type: GraphQLOutputType | GraphQLInputType): GraphQLNamedType {
  return getNamedType(type as GraphQLOutputType);
}

function argumentsOf(field: ReturnType<typeof fieldsOf>[number]) {
  return 'args' in field ? field.args : [];
}

function isList({ type }: GraphQLField<unknown, unknown>): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}

test('every type, field, argument and enum value has a description', () => {
  const missing = types.flatMap((type) => {
    const lacking = type.description ? [] : [type.name];
    for (const field of fieldsOf(type)) {
      if (!field.description) lacking.push(`${type.name}.${field.name}`);
      for (const argument of argumentsOf(field))
        if (!argument.description) lacking.push(`${type.name}.${field.name}(${argument.name})`);
    }
    const values = isEnumType(type) ? type.getValues() : [];
    for (const value of values) if (!value.description) lacking.push(`${type.name}.${value.name}`);
    return lacking;
  });
  expect(missing).toEqual([]);
});

test('no question reaches a generated type, since one cannot be resolved from there', () => {
  const own = new Set(
    [sharedSdl(), questionSdl(), contributionSdl(), accountSdl()]
      .flatMap(({ definitions }) => definitions)
      .flatMap((definition) =>
        'name' in definition && definition.name ? [definition.name.value] : [],
      ),
  );
  const questions = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(
    ({ name }) => !name.endsWith('Connection'),
  );
  const seen = new Set(questions.map(({ type }) => nameOf(type)));
  for (const type of seen)
    for (const field of fieldsOf(type)) {
      seen.add(nameOf(field.type));
      for (const argument of argumentsOf(field)) seen.add(nameOf(argument.type));
    }
  const strangers = [...seen].filter((type) => !isSpecifiedScalarType(type) && !own.has(type.name));
  expect(strangers.map(({ name }) => name)).toEqual([]);
});

/** The list an answer is a page of, by its type and field: the first one of an answer whose question takes `first`. */
const onePage = new Set(
  Object.values(schema.getQueryType()?.getFields() ?? {})
    .filter(({ args }) => args.some(({ name }) => name === 'first'))
    .flatMap(({ type }) => {
      const answer = getNamedType(type);
      if (!isObjectType(answer)) return [];
      const page = Object.values(answer.getFields()).find(
        (field) => isList(field) && isObjectType(getNamedType(field.type)),
      );
      return page ? [`${answer.name}.${page.name}`] : [];
    }),
);

test('a list that can grow has a page argument', () => {
  const endless = types.filter(isObjectType).flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => isList(field) && !field.args.some(({ name }) => name === 'first'))
      .filter(
        (field) =>
          !isEnumType(getNamedType(field.type)) && !onePage.has(`${type.name}.${field.name}`),
      )
      .map(({ name }) => `${type.name}.${name}`)
      .filter((name) => !(name in boundedLists) && !boundedInGraph.test(name)),
  );
  expect(endless).toEqual([]);
});

test('every list of the graph door is read both ways', () => {
  const pages = types
    .filter(isObjectType)
    .flatMap((type) =>
      Object.values(type.getFields()).filter(({ name }) => name.endsWith('Connection')),
    );
  const ways = new Set(
    pages.map(({ args }) =>
      args
        .map(({ name }) => name)
        .sort()
        .join(' '),
    ),
  );
  expect([...ways]).toEqual(['after before first last sort where']);
});

test('the graph door offers no writing, no aggregation and no plain list beside a connection', () => {
  expect(Object.keys(schema.getMutationType()?.getFields() ?? {}).sort()).toEqual(
    [contributionSdl(), accountSdl()].flatMap((sdl) => rootFields(sdl, 'Mutation')).sort(),
  );
  expect(schema.getSubscriptionType()).toBeUndefined();
  expect(
    types.filter(({ name }) => /Aggregat|MutationResponse|CreateInput|UpdateInput/.test(name)),
  ).toEqual([]);
  const limited = types
    .filter(isObjectType)
    .flatMap((type) =>
      Object.values(type.getFields()).filter(({ args }) =>
        args.some(({ name }) => name === 'limit'),
      ),
    );
  expect(limited).toEqual([]);
});

test('a question that fails leaves the others their answers: root fields may be null', () => {
  const questions = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(
    ({ name }) => !name.endsWith('Connection'),
  );
  expect(questions.filter(({ type }) => isNonNullType(type)).map(({ name }) => name)).toEqual([]);
  expect(questions.map(({ name }) => name).sort()).toEqual(
    [
      ...ours.map(({ name }) => name),
      ...[contributionSdl(), accountSdl()].flatMap((sdl) => rootFields(sdl, 'Query')),
    ].sort(),
  );
});

test('the published SDL is the one that is served; `npm run types` publishes a new one', () => {
  expect(printSdl(schema) === publishedSdl()).toBe(true);
});

test('our own SDL follows its lint rules', async () => {
  const results = await new ESLint().lintFiles(['schema']);
  const faults = results.flatMap(({ filePath, messages }) =>
    messages.map(({ line, message }) => `${filePath}:${line} ${message}`),
  );
  expect(faults).toEqual([]);
});

test('GraphQL words that the model has too are the same words', async () => {
  const words = await import('../../../src/model/words.ts');
  const { Fact } = await import('../../../src/model/fact.ts');
  const values = (name: string) => {
    const type = schema.getType(name);
    return isEnumType(type)
      ? type
          .getValues()
          .map((value) => value.name)
          .sort()
      : [];
  };
  for (const name of [
    'AreaColour',
    'Basis',
    'Capacity',
    'FlowKind',
    'FlowSide',
    'Level',
    'RoleName',
    'Standing',
    'StatementKind',
    'Strength',
  ] as const)
    expect(values(name)).toEqual([...words[name].options].sort());
  const kinds = Fact.options.map(({ shape }) => shape.kind.value);
  expect(values('EntityKind')).toEqual([...kinds].sort());
});

test('the file of the published SDL is made for reading: no line is longer than 400 characters', () => {
  const path = new URL('../../../schema/published.graphql', import.meta.url);
  const longest = Math.max(
    ...readFileSync(path, 'utf8')
      .split('\n')
      .map((line) => line.length),
  );
  expect(longest).toBeLessThan(400);
});
