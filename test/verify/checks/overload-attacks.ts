/** Requests that ask for too much, and how each is refused. */
import { gzipSync } from 'node:zlib';

/** One kind of attack. */
export interface Attack {
  readonly name: string;
  readonly body: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
  /** What the refusal says. */
  readonly refusal: RegExp;
}

const many = (count: number, one: (at: number) => string, between = ' ') =>
  Array.from({ length: count }, (_, at) => one(at)).join(between);

function asked(name: string, refusal: RegExp, query: string, variables: object = {}): Attack {
  return { name, refusal, body: JSON.stringify({ query, variables }) };
}

/** Fragments, each spreading others of its kind. */
function fragments(count: number, type: string, inside: (at: number) => string): string {
  return many(count, (at) => `fragment f${at} on ${type} { ${inside(at)} }`);
}

/** Lists of the graph inside each other: parties, whom they feed, and on. */
function chain(levels: number, first: number): string {
  const step = (left: number): string =>
    left === 0
      ? 'totalCount'
      : `edges { node { feedsConnection(first: ${first}) { ${step(left - 1)} } } }`;
  return `{ partiesConnection(first: ${first}) { ${step(levels)} } }`;
}

const tooCostly = /asks for \d+/;
const tokens = /more that 1500 tokens/;
const graph = (words: string) => `{ actorsConnection(${words}) { totalCount } }`;
const filtered = 'query ($where: ActorWhere) { actorsConnection(where: $where) { totalCount } }';
const question = (name: string, words: string) => `{ ${name}(${words}) { sentence } }`;

function ofDepth(): Attack[] {
  const deep = (levels: number) => `${'edges { node { '.repeat(levels)} id ${'} }'.repeat(levels)}`;
  return [
    asked('depth', /fields deep|Cannot query/, `{ upstream(of: "x") { ${deep(12)} } }`),
    asked('depth of the graph', /fields deep/, chain(12, 1)),
    asked(
      'depth through fragments',
      /fields deep/,
      `{ partiesConnection { edges { node { ...f0 } } } } ${fragments(10, 'Party', (at) => `feedsConnection(first: 1) { edges { node { ${at < 9 ? `...f${at + 1}` : 'id'} } } }`)}`,
    ),
    asked(
      'a circle of fragments',
      /Cannot spread fragment/,
      `{ ...f0 } ${fragments(18, 'Query', (at) => `...f${(at + 1) % 18}`)}`,
    ),
    asked(
      'a fragment in itself',
      /Cannot spread fragment/,
      '{ ...f } fragment f on Query { ...f }',
    ),
    asked(
      'fragments that double',
      tooCostly,
      `{ upstream(of: "x") { ...f0 } } ${fragments(18, 'FlowAnswer', (at) => `a${at}: edges { node { id } } ...f${at + 1} ...f${at + 1}`)} fragment f18 on FlowAnswer { total }`,
    ),
    asked('braces', /Syntax Error/, '{'.repeat(50_000)),
    asked(
      'lists in a value',
      tokens,
      `{ entities(ids: ${'['.repeat(900)}${']'.repeat(900)}) { id } }`,
    ),
  ];
}

function ofCount(): Attack[] {
  return [
    asked(
      'aliases of a question',
      tooCostly,
      `{ ${many(100, (at) => `a${at}: whatIf(removeParties: ["branschforum"]) { sentence }`)} }`,
    ),
    asked(
      'aliases of the graph',
      tooCostly,
      `{ ${many(50, (at) => `a${at}: actorsConnection { totalCount }`)} }`,
    ),
    asked(
      'aliases of the schema',
      tooCostly,
      `{ ${many(50, (at) => `a${at}: __schema { types { name } }`)} }`,
    ),
    asked(
      'aliases inside the schema',
      tooCostly,
      `{ __schema { types { ${many(30, (at) => `a${at}: fields { type { fields { name args { name } } } }`)} } } }`,
    ),
    asked(
      'the schema, deep',
      /introspection depth/,
      '{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }',
    ),
    asked(
      'one field again and again',
      /again beside the same/,
      `{ ${'__typename '.repeat(1400)} }`,
    ),
    asked(
      'one list again and again',
      /again beside the same/,
      `{ ${'upstream(of: "x") { edges { node { id id } } } '.repeat(80)} }`,
    ),
    asked(
      'fragments that must agree',
      /conflict|asks for/,
      `{ upstream(of: "x") { ${many(19, (at) => `...f${at}`)} } } ${fragments(19, 'FlowAnswer', (at) => `edges { node { a: ${at % 2 ? 'id' : 'kind'} b: id c: id } }`)}`,
    ),
    asked('unknown directives', /Unknown directive/, `{ __typename ${'@a'.repeat(700)} }`),
    asked(
      'repeated directives',
      /can only be used once|tokens/,
      `{ __typename ${'@include(if: true) '.repeat(240)} }`,
    ),
    asked('tokens', tokens, `{ ${'a '.repeat(100_000)} }`),
    asked('unknown fields', /Cannot query field/, `{ ${many(1400, (at) => `upstrea${at}`)} }`),
    asked(
      'unknown arguments',
      /Unknown argument/,
      `{ upstream(${many(480, (at) => `o${at}: 1`)}) { total } }`,
    ),
    asked(
      'operations',
      /operations and fragments/,
      many(300, (at) => `query q${at} { __typename }`),
    ),
    asked(
      'variables',
      /never used|asks for/,
      `query (${many(350, (at) => `$v${at}: Int`)}) { __typename }`,
    ),
    {
      name: 'a batch',
      refusal: /batching disabled/,
      body: JSON.stringify(Array.from({ length: 500 }, () => ({ query: '{ __typename }' }))),
    },
  ];
}

function ofSize(): Attack[] {
  const either = (count: number) => ({
    OR: Array.from({ length: count }, (_, at) => ({ id: { eq: `x${at}` } })),
  });
  const nots = (levels: number): object => (levels === 0 ? {} : { NOT: nots(levels - 1) });
  const ids = Array.from({ length: 5000 }, (_, at) => `x${at}`);
  return [
    asked(
      'a page of a question',
      /at most 100/,
      question('upstream', 'of: "branschforum", first: 1000000'),
    ),
    asked('a page of the graph', /at most 100/, graph('first: 2147483647')),
    asked('a page smaller than nothing', /smaller than nothing/, graph('first: -1')),
    asked(
      'a page inside the graph',
      /at most 100/,
      '{ partiesConnection { edges { node { feedsConnection(first: 1000) { totalCount } } } } }',
    ),
    asked('three full pages inside each other', tooCostly, chain(3, 100)),
    asked('five usual pages inside each other', tooCostly, chain(4, 25)),
    asked('a filter of many conditions', /at most 100/, filtered, { where: either(5000) }),
    asked('a filter of many lists', /conditions/, filtered, {
      where: { AND: [1, 2, 3, 4].map(() => either(99)) },
    }),
    asked('a filter of many values', /at most 100/, filtered, { where: { id: { in: ids } } }),
    asked(
      'a filter that follows many relations',
      /in a row/,
      `{ partiesConnection(where: ${'{ feeds: { all: '.repeat(5)}{ id: { eq: "x" } }${' } }'.repeat(5)}) { totalCount } }`,
    ),
    asked('a deep filter', /deep/, filtered, { where: nots(3000) }),
    asked('many ids', /at most 100/, 'query ($ids: [ID!]!) { entities(ids: $ids) { id } }', {
      ids,
    }),
    asked(
      'many parties',
      /at most 100|1 to 50/,
      'query ($ids: [ID!]) { whatIf(removeParties: $ids) { sentence } }',
      { ids },
    ),
    asked('a long text', /at most 2000/, 'query ($text: String!) { find(text: $text) { total } }', {
      text: 'ab '.repeat(60_000),
    }),
    asked(
      'a long expression',
      /at most 2000|longer than/,
      'query ($e: String!) { select(expression: $e) { total } }',
      { e: '('.repeat(100_000) },
    ),
    asked(
      'a nested expression',
      /column|deep/,
      'query ($e: String!) { select(expression: $e) { total } }',
      { e: `${'('.repeat(400)}x` },
    ),
  ];
}

function ofBodies(): Attack[] {
  const compressed = (content: Buffer, encoding = 'gzip') => ({
    body: gzipSync(content),
    headers: { 'content-encoding': encoding },
  });
  const spaces = Buffer.concat([
    Buffer.from('{"query":"{__typename}"'),
    Buffer.alloc(50_000_000, 32),
    Buffer.from('}'),
  ]);
  return [
    {
      name: 'a large body',
      refusal: /too large/,
      body: JSON.stringify({ query: `{ __typename } #${'x'.repeat(500_000)}` }),
    },
    { name: 'a body that grows', refusal: /too large/, ...compressed(spaces) },
    {
      name: 'a body compressed twice',
      refusal: /errors/,
      body: gzipSync(gzipSync(spaces)),
      headers: { 'content-encoding': 'gzip, gzip' },
    },
    {
      name: 'a body that is not compressed',
      refusal: /errors/,
      body: '{"query":"{__typename}"}',
      headers: { 'content-encoding': 'gzip' },
    },
    {
      name: 'JSON of many brackets',
      refusal: /errors/,
      body: `{"query":"{__typename}","variables":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
    },
    { name: 'no JSON', refusal: /errors/, body: '{"query":' },
    {
      name: 'a prototype',
      refusal: /errors/,
      body: '{"query":"{__typename}","__proto__":{"a":1}}',
    },
    {
      name: 'another kind of content',
      refusal: /errors/,
      body: '<query/>',
      headers: { 'content-type': 'text/xml' },
    },
  ];
}

/** All kinds. */
export function attacks(): Attack[] {
  return [...ofDepth(), ...ofCount(), ...ofSize(), ...ofBodies()];
}
