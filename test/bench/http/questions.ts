/** The questions that are asked over HTTP of every kind of server, and what of an answer has to be alike. */

import { paths } from '../../../src/engine/questions/paths/paths.ts';
import { upstream } from '../../../src/engine/questions/upstream/upstream.ts';
import type { Reading } from '../../../src/engine/reading.ts';

export type Variables = Readonly<Record<string, unknown>>;

/** One question, as each kind of server is asked it. */
export interface HttpQuestion {
  readonly name: string;
  /** How it is asked of this project, and of PostgreSQL behind the same server. */
  readonly document: string;
  /** How it is asked of `@neo4j/graphql`. */
  readonly graphDocument: string;
  /** What it is asked with; many, in a fixed mixed order. */
  variables(reading: Reading): Variables[];
  /** What has to be the same whoever answers. */
  content(data: never, asked: Variables): unknown;
}

interface Node {
  readonly id: string;
  readonly name: string;
}
interface Feeders {
  readonly fedBy: readonly Node[];
}
interface Reached {
  readonly upstream: {
    readonly total?: number;
    readonly edges: readonly { readonly degree: number; readonly node: Node }[];
  };
}

const edges = 'edges { degree node { id name } }';
const steps = 'ways { length steps { from { id } to { id } } }';

/** Parties of regions, mixed. */
function mixed({ graph }: Reading): string[] {
  const own = graph.parties.map(({ id }) => id).filter((id) => id.startsWith('region-'));
  return own.map((_, turn) => own[(turn * 7919) % own.length] as string);
}

const everyParty = (reading: Reading) => mixed(reading).map((of) => ({ of }));
const firstPage = 25;
/** Parties whose first page lies within three steps, so that databases need not put all of a full reach in order. */
const wellFed = (reading: Reading) =>
  everyParty(reading)
    .slice(0, 2000)
    .filter(({ of }) => upstream(reading, { of, depth: 3, lift: 'NONE' }).total >= firstPage);
const nearby = 290;
const waysAsked = 1000;

const regionOf = (id: string) => id.split('-')[1];

/** Pairs of parties of one region between which there is a way. */
function pairs(reading: Reading): Variables[] {
  const parties = mixed(reading);
  const found: Variables[] = [];
  for (let turn = 0; found.length < waysAsked && turn < 9 * waysAsked; turn++) {
    const from = parties[turn % parties.length] as string;
    const { graph } = reading;
    const at = (graph.partyNumber.get(from) as number) + 1 + ((turn * 31) % nearby);
    const to = graph.parties[at % graph.parties.length]?.id as string;
    if (regionOf(from) !== regionOf(to) || from === to) continue;
    const { ways } = paths(reading, { from, to, lift: 'NONE', first: 1 });
    if (ways.length > 0) found.push({ from, to });
  }
  return found;
}

const reached = ({ upstream }: Reached) => upstream;

/** In the order of the table. */
export const questions: readonly HttpQuestion[] = [
  {
    name: 'direct feeds',
    document: `query direct($of: ID!) { upstream(of: $of, lift: NONE, first: 100) { ${edges} } }`,
    graphDocument:
      'query direct($of: ID!) { parties(where: { id: { eq: $of } }) { fedBy { id name } } }',
    variables: everyParty,
    // The graph has an edge for each flow, also for two between the same parties and for one from a party to itself.
    content(data: Partial<Reached> & { readonly parties?: readonly Feeders[] }, { of }) {
      const nodes = data.parties?.[0]?.fedBy ?? data.upstream?.edges.map(({ node }) => node) ?? [];
      const others = nodes.filter(({ id }) => id !== of);
      return [...new Set(others.map(({ id, name }) => `${id} ${name}`))].sort();
    },
  },
  {
    name: 'reach in three steps',
    document: `query three($of: ID!) { upstream(of: $of, depth: 3, lift: NONE, first: 100) { total ${edges} } }`,
    graphDocument: `query three($of: ID!) { upstream: three(of: $of) { total ${edges} } }`,
    variables: everyParty,
    content: reached,
  },
  {
    name: 'shortest way',
    document: `query way($from: ID!, $to: ID!) { paths(from: $from, to: $to, lift: NONE, first: 1) { ${steps} } }`,
    graphDocument: `query way($from: ID!, $to: ID!) { paths: way(from: $from, to: $to) { ${steps} } }`,
    variables: pairs,
    // Several ways may be equally short; all have to have one length.
    content: ({ paths: { ways } }: { paths: { ways: readonly { readonly length: number }[] } }) =>
      ways.map(({ length }) => length),
  },
  {
    name: 'count and first page of the full reach',
    document: `query full($of: ID!) { upstream(of: $of, depth: 1000000, lift: NONE, first: ${firstPage}) { total ${edges} } }`,
    graphDocument: `query full($of: ID!) { upstream: full(of: $of) { total ${edges} } }`,
    variables: wellFed,
    content: reached,
  },
];
