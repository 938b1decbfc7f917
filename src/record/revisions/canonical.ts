/** Facts as one text: canonical, columnar, compressed, with a digest. */
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { z } from 'zod';
import type { Fact } from '../../model/fact.ts';
import { byId } from '../../model/fact-index.ts';
import { needKnownForm } from './stored-form.ts';

const format = 'kompetenslandskap-facts-1';
const Document = z.strictObject({
  format: z.literal(format),
  kinds: z.record(z.string(), z.record(z.string(), z.array(z.unknown()))),
});
/** All that is unpacked at once, in bytes: far more than a country, and what some kilobytes can hold is bounded. */
export const mostUnpacked = 400 * 1024 * 1024;

type Columns = Record<string, unknown[]>;

/** The facts as text: per kind a column per property, ids and properties in order, absent values null. */
export function canonicalText(facts: readonly Fact[]): string {
  const inOrder = [...facts].sort(byId);
  const kinds = [...new Set(inOrder.map(({ kind }) => kind))].sort();
  const columns = kinds.map((kind) => [
    kind,
    columnsOf(inOrder.filter((fact) => fact.kind === kind)),
  ]);
  return JSON.stringify({ format, kinds: Object.fromEntries(columns) });
}

function columnsOf(facts: readonly Fact[]): Columns {
  const names = new Set<string>();
  for (const fact of facts) for (const name of Object.keys(fact)) names.add(name);
  names.delete('kind');
  return Object.fromEntries(
    [...names]
      .sort()
      .map((name) => [
        name,
        facts.map((fact) => ordered((fact as unknown as Record<string, unknown>)[name]) ?? null),
      ]),
  );
}

/** Objects with their keys in order, so that equal facts give equal text. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, one]) => [key, ordered(one)]),
  );
}

/** SHA-256 of the canonical text, as hexadecimal. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The canonical text compressed, as Neo4j keeps it. */
export function compress(text: string): Int8Array {
  const bytes = gzipSync(text, { level: 6 });
  return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** The canonical text of what {@link compress} made. */
export function textIn(bytes: Int8Array): string {
  const packed = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return gunzipSync(packed, { maxOutputLength: mostUnpacked }).toString('utf8');
}

/** The facts of a canonical text, in id order. */
export function factsOf(text: string): Fact[] {
  const [, form = 1] = /^{"format":"kompetenslandskap-facts-(\d{1,9})"/.exec(text) ?? [];
  needKnownForm(Number(form), 'The revision');
  const { kinds } = Document.parse(JSON.parse(text));
  return Object.entries(kinds).flatMap(rowsOf).sort(byId);
}

function rowsOf([kind, columns]: [string, Columns]): Fact[] {
  const names = Object.entries(columns);
  return (columns.id ?? []).map((_, at) => {
    const row: Record<string, unknown> = { kind };
    for (const [name, column] of names) if (column[at] !== null) row[name] = column[at];
    return row as unknown as Fact;
  });
}
