/** Whether a database holds its published revisions whole: the graph is just what the current facts say, and nothing of any other load. */
import neo4j from 'neo4j-driver';
import { ranksIn } from '../../../src/engine/flows/name-ranks.ts';
import { readingOf } from '../../../src/engine/reading-of.ts';
import type { GraphConnection } from '../../../src/record/graph/connect.ts';
import { derivedRows } from '../../../src/record/graph/derived-rows.ts';
import { nodeRow } from '../../../src/record/graph/node-rows.ts';
import { statedRows } from '../../../src/record/graph/relationship-rows.ts';
import {
  canonicalText,
  digestOf,
  factsOf,
  textIn,
} from '../../../src/record/revisions/canonical.ts';
import { digestOfPieces } from '../../../src/record/revisions/pieces.ts';
import { digestsOf } from '../../../src/record/revisions/stored-pieces.ts';

/** What is current, and what is not as it should be; whole when there is no fault. */
export interface Wholeness {
  readonly revision: number;
  readonly digest: string;
  readonly faults: readonly string[];
}

type Value = Readonly<Record<string, unknown>>;

/** Values as text that is equal for equal values, whatever the order of keys. */
function text(value: unknown): string {
  return JSON.stringify(value, (_key, one) => {
    if (neo4j.isInt(one)) return one.toNumber();
    if (typeof one !== 'object' || one === null || Array.isArray(one)) return one;
    const kept = Object.entries(one as Value).filter(([, inner]) => inner !== undefined);
    return Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/** What one side has and the other has not. */
function difference(what: string, found: readonly string[], expected: readonly string[]): string[] {
  const [there, wanted] = [new Set(found), new Set(expected)];
  const doubled = found.length - there.size;
  return [
    ...[...there].filter((one) => !wanted.has(one)).map((one) => `too much: ${what} ${one}`),
    ...[...wanted].filter((one) => !there.has(one)).map((one) => `missing: ${what} ${one}`),
    ...(doubled > 0 ? [`${doubled} ${what} twice`] : []),
  ];
}

/** Compares everything the database holds with what its revisions say it should. */
export async function wholeness({ driver, database }: GraphConnection): Promise<Wholeness> {
  const rows = async (query: string): Promise<Value[]> =>
    (await driver.executeQuery(query, {}, { database })).records.map((row) => row.toObject());
  const held = new Map(
    (await rows('MATCH (p:Piece) RETURN p.digest AS digest, p.facts AS facts')).map((row) => [
      row.digest as string,
      textIn(row.facts as Int8Array),
    ]),
  );
  const kept = (
    await rows(
      'MATCH (r:Revision) RETURN r.number AS number, r.digest AS digest, r.pieces AS pieces, r.facts AS facts, EXISTS { (:Store)-[:CURRENT]->(r) } AS current ORDER BY number',
    )
  ).map((row) => ({
    number: Number(row.number),
    digest: row.digest as string,
    current: row.current as boolean,
    pieces: digestsOf(row),
    facts: digestsOf(row).flatMap((digest) =>
      factsOf(held.get(digest) ?? textIn(row.facts as Int8Array)),
    ),
  }));
  const last = kept.at(-1);
  if (last === undefined) return { revision: 0, digest: '', faults: [] };
  const reading = readingOf({
    facts: last.facts,
    revision: last.number,
    digest: last.digest,
    asOf: '',
  });
  const nodes = await rows(
    'MATCH (n:Entity) RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties',
  );
  const ties = await rows(
    'MATCH (a:Entity)-[r]->(b) RETURN a.id AS from, type(r) AS type, b.id AS to, properties(r) AS properties',
  );
  const stones = await rows('MATCH (w:Withdrawn) RETURN w.id AS id');
  const ever = new Set(kept.flatMap(({ facts }) => facts.map(({ id }) => id)));
  const node = ({ id, labels, properties }: Value) =>
    text({ id, labels: [...(labels as string[])].sort(), properties });
  const faults = [
    ...[...held].flatMap(([digest, said]) => [
      ...(digestOf(said) === digest ? [] : [`piece ${digest} has another digest`]),
      ...(kept.some(({ pieces }) => pieces.includes(digest))
        ? []
        : [`piece ${digest} is nobody's`]),
    ]),
    ...kept.flatMap(({ number, digest, pieces, facts, current }, at) => [
      ...(number === at + 1 ? [] : [`revision ${at + 1} is missing`]),
      ...(digestOfPieces(pieces) === digest || digestOf(canonicalText(facts)) === digest
        ? []
        : [`revision ${number} has another digest`]),
      ...(current === (number === last.number)
        ? []
        : [`revision ${number}: current is ${current}`]),
    ]),
    ...difference(
      'node',
      nodes.map(node),
      last.facts.map((fact) => {
        const { id, labels, properties } = nodeRow(fact, ranksIn(reading.graph));
        return node({ id, labels: [...labels, 'Kompetenslandskap'], properties });
      }),
    ),
    ...difference(
      'relationship',
      ties.map(text),
      [...reading.facts.facts.flatMap(statedRows), ...derivedRows(reading)].map(
        ({ from, type, to, properties }) => text({ from, type, to, properties }),
      ),
    ),
    ...difference(
      'tombstone',
      stones.map(({ id }) => id as string),
      [...ever].filter((id) => !reading.facts.byId.has(id)),
    ),
  ];
  return { revision: last.number, digest: last.digest, faults };
}
