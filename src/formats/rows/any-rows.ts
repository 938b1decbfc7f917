/** The lists of an answer as rows of a table, by one rule for all answers. */
import type { Answered } from '../format.ts';
import type { Row } from './row.ts';
import { type Cited, sourcesOf } from './told.ts';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isListOfObjects = (value: unknown): value is Record<string, unknown>[] =>
  Array.isArray(value) && value.every(isObject);
const joined = (name: string, part: string) => `${name}${part[0]?.toUpperCase()}${part.slice(1)}`;
const plain = (value: unknown) => (typeof value === 'number' ? value : String(value ?? ''));

/** One column for a value, or a column for each part of it: `party` gives `partyId` and `partyName`, `parties` gives `partiesIds`. */
function cellsOf(name: string, value: unknown): [string, string | number][] {
  if (name === 'citations') return [['sources', sourcesOf(value as Cited[])]];
  if (isObject(value))
    return Object.entries(value).flatMap(([part, inner]) => cellsOf(joined(name, part), inner));
  if (!isListOfObjects(value) || value.length === 0)
    return [[name, Array.isArray(value) ? value.join(' ') : plain(value)]];
  const cells = new Map<string, string[]>();
  for (const [column, cell] of value.flatMap((one) => Object.entries(rowOf(one))))
    cells.set(column, [...(cells.get(column) ?? []), String(cell)]);
  return [...cells].map(([column, texts]) => [
    `${joined(name, column)}s`,
    texts.join(column === 'id' ? ' ' : '; '),
  ]);
}

function rowOf(value: Readonly<Record<string, unknown>>): Row {
  return Object.fromEntries(Object.entries(value).flatMap(([name, one]) => cellsOf(name, one)));
}

/** What stands in an edge stands in its row itself. */
function flat({ node, ...edge }: Record<string, unknown>): Record<string, unknown> {
  return isObject(node)
    ? { ...edge, ...node }
    : { ...edge, ...(node === undefined ? {} : { node }) };
}

/** A value that is nothing in one row and has parts in another has the columns of its parts. */
function aligned(rows: readonly Row[]): Row[] {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const isParted = (column: string) =>
    rows.every((row) => (row[column] ?? '') === '') &&
    columns.some((other) => /^[A-Z]/.test(other.slice(column.length)) && other.startsWith(column));
  const kept = columns.filter((column) => !isParted(column));
  return rows.map((row) => Object.fromEntries(kept.map((column) => [column, row[column] ?? ''])));
}

/** One row per thing listed; where an answer has several lists, the column `list` says in which. */
export function anyRows(answer: Answered): readonly Row[] {
  const lists = Object.entries(Array.isArray(answer) ? { answer } : answer).filter(
    (entry): entry is [string, Record<string, unknown>[]] => isListOfObjects(entry[1]),
  );
  return aligned(
    lists.flatMap(([list, things]) =>
      things.map((thing) => ({ ...(lists.length > 1 ? { list } : {}), ...rowOf(flat(thing)) })),
    ),
  );
}
