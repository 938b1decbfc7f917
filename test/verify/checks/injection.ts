/** Texts that would do harm somewhere, put wherever a caller may put a text, and published as names besides. */
import { createHash } from 'node:crypto';
import {
  type GraphQLArgument,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import neo4j from 'neo4j-driver';
import type { Fact } from '../../../src/model/fact.ts';
import type { LocalDatabase } from '../../../src/record/database/open-local-database.ts';
import { connect } from '../../../src/record/graph/connect.ts';
import { publish } from '../../../src/record/revisions/publish.ts';
import { readCheckedSeed } from '../../../src/service/cli/checked-seed.ts';
import { isGraphField } from '../../../src/service/graphql/guard/cost.ts';
import { makeSchema } from '../../../src/service/graphql/merge.ts';
import { type Answer, ask, askQuestion } from '../asking.ts';
import { atLeast, type Check, none } from '../check.ts';
import { leakFinder } from '../leaks.ts';
import { corpus } from './injection-corpus.ts';

/** Where a text can be put: a root field, its arguments with the text in one place. */
interface Place {
  readonly name: string;
  readonly field: string;
  readonly selection: string;
  with(text: string): Readonly<Record<string, unknown>>;
  readonly types: Readonly<Record<string, string>>;
}

/** What is asked in the places beside the one that is tried. */
const usual: Readonly<Record<string, unknown>> = {
  of: 'branschforum',
  from: 'programrad',
  to: 'lokal-kompetensverkstad',
  id: 'branschforum',
  ids: ['branschforum'],
  in: ['branschforum'],
  forum: 'branschforum',
  text: 'forum',
  expression: 'branschforum',
  since: 1,
  kinds: ['FORUM_TYPE'],
  kind: 'DEMAND',
  landscape: 'sormland',
  quarter: 3,
};
const usualOf = (field: string, argument: string) =>
  field === 'earliestArrival' && argument === 'since' ? '2026-08' : usual[argument];

/** All ways to a text inside an input type, each as a function that wraps the text. */
function waysInto(
  type: GraphQLInputType,
  depth = 0,
): { readonly name: string; wrap(text: string): unknown }[] {
  const inner = getNullableType(type);
  if (isListType(inner))
    return waysInto(inner.ofType, depth).map(({ name, wrap }) => ({
      name: `${name}[]`,
      wrap: (text) => [wrap(text)],
    }));
  const named = getNamedType(inner);
  if (isEnumType(named) || depth > 2) return [];
  if (!isInputObjectType(named))
    return ['String', 'ID', 'Date', 'DateTime'].includes(named.name)
      ? [{ name: '', wrap: (text) => text }]
      : [];
  const fields = Object.values(named.getFields());
  const needed = Object.fromEntries(
    fields.filter((field) => isNonNullType(field.type)).map(({ name }) => [name, usual[name]]),
  );
  return fields.flatMap((field) =>
    waysInto(field.type, depth + 1).map(({ name, wrap }) => ({
      name: `.${field.name}${name}`,
      wrap: (text) => ({ ...needed, [field.name]: wrap(text) }),
    })),
  );
}

function placesOf(field: string, args: readonly GraphQLArgument[], selection: string): Place[] {
  const needed = args.filter((one) => isNonNullType(one.type) && one.defaultValue === undefined);
  return args.flatMap((argument) =>
    waysInto(argument.type).map(({ name, wrap }): Place => {
      const used = [...new Set([...needed, argument])];
      return {
        name: `${field}(${argument.name}${name})`,
        field,
        selection,
        types: Object.fromEntries(used.map((one) => [one.name, String(one.type)])),
        with: (text) => ({
          ...Object.fromEntries(needed.map((one) => [one.name, usualOf(field, one.name)])),
          [argument.name]: wrap(text),
        }),
      };
    }),
  );
}

/** Every place of both doors. */
async function everyPlace(): Promise<Place[]> {
  const fields = Object.values((await makeSchema()).getQueryType()?.getFields() ?? {});
  return fields.flatMap(({ name, args, type }) => {
    const named = getNamedType(type);
    const hasSentence = isObjectType(named) && 'sentence' in named.getFields();
    const selection = isGraphField(name)
      ? '{ totalCount }'
      : hasSentence
        ? '{ __typename sentence }'
        : '{ __typename }';
    return placesOf(
      name,
      args.filter((one) => !isGraphField(name) || one.name !== 'sort'),
      selection,
    );
  });
}

/** Places whose texts can go in one filter, joined by OR, so that the graph is asked once for many. */
function together(places: readonly Place[]): Place[] {
  const groups = new Map<string, Place[]>();
  for (const place of places) {
    const group = isGraphField(place.field) && 'where' in place.types ? place.field : '';
    groups.set(group, [...(groups.get(group) ?? []), place]);
  }
  const single = groups.get('') ?? [];
  const joined = [...groups]
    .filter(([field]) => field !== '')
    .flatMap(([field, members]) => {
      const parts: Place[][] = [];
      for (let at = 0; at < members.length; at += 60) parts.push(members.slice(at, at + 60));
      return parts.map(
        (part): Place => ({
          name: `${field}(${part.length} filters)`,
          field,
          selection: '{ totalCount }',
          types: { where: (part[0] as Place).types.where as string },
          with: (text) => ({ where: { OR: part.map((one) => one.with(text).where) } }),
        }),
      );
    });
  return [...single, ...joined];
}

async function tryPlace(url: string, place: Place, text: string): Promise<Answer> {
  const declared = Object.entries(place.types)
    .map(([name, type]) => `$${name}: ${type}`)
    .join(', ');
  const passed = Object.keys(place.types)
    .map((name) => `${name}: $${name}`)
    .join(', ');
  return await askQuestion(
    url,
    `query (${declared}) { ${place.field}(${passed}) ${place.selection} }`,
    place.with(text),
  );
}

/** All that a database holds, as a digest. */
async function digestOf({ uri, username, password, database }: LocalDatabase): Promise<string> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  const digest = createHash('sha256');
  for (const query of [
    'MATCH (n) RETURN labels(n) AS a, properties(n) AS b, elementId(n) AS c ORDER BY c',
    'MATCH (x)-[r]->(y) RETURN type(r) AS a, properties(r) AS b, elementId(r) AS c, elementId(x) AS d, elementId(y) AS e ORDER BY c',
    'SHOW INDEXES YIELD name RETURN name ORDER BY name',
    'SHOW CONSTRAINTS YIELD name RETURN name ORDER BY name',
  ])
    for (const record of (await driver.executeQuery(query, {}, { database })).records)
      digest.update(JSON.stringify(record.toObject()));
  await driver.close();
  return digest.digest('hex');
}

/** The texts as they are told of inside JSON, taken out, so that only words of the service remain. */
const without = (body: string, text: string) =>
  text === '' ? body : body.replaceAll(JSON.stringify(text).slice(1, -1), ' ');

const wellFormed = (text: string) => Buffer.from(text).toString();

/** A lone half of a pair cannot be written in UTF-8, nor a null in a graph's text index; names are what can be stored. */
const storable = corpus.filter((text) => text.trim() !== '' && text === wellFormed(text));

/** The seed, and actors whose names are the texts. */
async function publishHostile(database: LocalDatabase): Promise<void> {
  const { facts } = readCheckedSeed(['seed']);
  const model = facts.find(({ kind }) => kind === 'ACTOR') as Fact;
  const hostile = storable.map(
    (text, at) =>
      ({ ...model, id: `hostile-${at}`, name: { sv: text, en: text }, aliases: [] }) as Fact,
  );
  const connection = connect(database);
  await publish(connection, [...facts, ...hostile], { now: '2026-01-01T00:00:00.000Z' });
  await connection.close();
}

/** Which names come back other than they were written, at either door. */
async function changedNames(url: string): Promise<string[]> {
  const changed: string[] = [];
  const query =
    'query ($id: ID!, $name: String!) { entity(id: $id) { name } actorsConnection(where: { id: { eq: $id }, nameSv: { eq: $name } }) { edges { node { nameSv nameEn } } } }';
  for (const [at, name] of storable.entries()) {
    const { body } = await askQuestion(url, query, { id: `hostile-${at}`, name });
    const { data } = JSON.parse(body);
    const node = data?.actorsConnection?.edges[0]?.node;
    if (data?.entity?.name !== name || node?.nameSv !== name || node?.nameEn !== name)
      changed.push(`${JSON.stringify(name)}: ${body.slice(0, 200)}`);
  }
  return changed;
}

/** Names inside pages and pictures must be text there, not marks. */
async function brokenFiles(url: string): Promise<string[]> {
  const { body } = await ask(`${url}/map/sormland.svg`);
  const marks = body.match(/<script|onerror=alert|<iframe|<img|javascript:/gi) ?? [];
  const isInert = marks.every((mark) => !mark.startsWith('<'));
  return isInert ? [] : marks;
}

/** Every text in every place. */
export const injection: Check = {
  title: 'texts that would do harm',
  claim:
    'Cypher, Lucene, regular expressions, HTML, formulas of spreadsheets, bidirectional and zero-width characters, in every argument of every question and every filter of the graph, change nothing and bring nothing to light; published as names they come back as they were written.',
  async run(ground) {
    const database = await ground.database();
    await publishHostile(database);
    const { url, log } = await ground.service({ RATE_PER_SECOND: '0' });
    const before = await digestOf(database);
    const places = together(await everyPlace());
    const texts = ground.quick ? corpus.filter((_, at) => at % 20 === 0) : corpus;
    const find = leakFinder([database.password]);
    const leaks: string[] = [];
    const faults: string[] = [];
    let asked = 0;
    let slowest = 0;
    const look = (where: string, text: string, { status, headers, body, ms }: Answer) => {
      asked += 1;
      slowest = Math.max(slowest, ms);
      // A map that was drawn holds the published names, which are these very texts.
      const isMap = status === 200 && String(headers['content-type']).startsWith('image/svg');
      const said = without(`${isMap ? '' : body} ${JSON.stringify(headers)}`, text);
      leaks.push(...find(said).map((what) => `${what}: ${where} ${JSON.stringify(text)}`));
      if (
        status >= 500 ||
        /"code":"(INTERNAL|QUERY_TIMEOUT|DATABASE_\w+)"|_VALIDATION_FAILED|PARSE_FAILED/.test(body)
      )
        faults.push(`${where} ${JSON.stringify(text)}: ${status} ${body.slice(0, 200)}`);
    };
    for (const place of places) {
      for (let at = 0; at < texts.length; at += 8)
        await Promise.all(
          texts
            .slice(at, at + 8)
            .map(async (text) => look(place.name, text, await tryPlace(url, place, text))),
        );
    }
    for (const text of texts) {
      const written = encodeURIComponent(wellFormed(text));
      for (const path of [
        `/entity/${written}`,
        `/map/${written}.svg`,
        `/map/sormland.svg?place=${written}`,
        `/calendar/${written}.ics`,
        `/calendar/branschforum.ics?from=${written}`,
        `/nowhere/${written}`,
      ])
        look(path, text, await ask(`${url}${path}`));
    }
    const changed = await changedNames(url);
    const broken = await brokenFiles(url);
    return {
      demands: [
        atLeast('texts', 200, corpus.length),
        atLeast(
          `requests, with each text in ${places.length} places`,
          texts.length * places.length,
          asked,
        ),
        none('failures of the service', faults),
        none('leaks', leaks),
        none(
          'changes in the database, by its digest',
          (await digestOf(database)) === before ? [] : ['it has changed'],
        ),
        none(`of ${storable.length} published names, told otherwise than written`, changed),
        none('names that are marks in a picture', broken),
        none('unexpected failures in the log', log().match(/Unexpected failure/g) ?? []),
      ],
      notes: [
        `Slowest answer ${slowest.toFixed(0)} ms. Filters of one list of the graph are tried together, joined by OR, up to sixty at a time.`,
      ],
    };
  },
};
