/** Facts as rows of their kinds' sheets. */
import type { Citation } from '../../model/common.ts';
import { type EntityKind, entityKinds, type Fact } from '../../model/fact.ts';
import { writtenCitations } from './citations.ts';
import { type Column, columnsOf } from './columns.ts';
import type { NameBook } from './names.ts';
import { writtenValue } from './values.ts';

/** More than a cell of a spreadsheet can hold stands in none. */
const longest = 32_000;
const tooLong = '[för lång för en cell, ändras inte här · too long for a cell, not changed here]';

/** A fact as a row. */
export interface FactRow {
  readonly id: string;
  /** One for each column of its kind. */
  readonly cells: readonly (string | number)[];
}

/** The rows of each kind, in the order of the model; kinds without facts have none. */
export function rowsByKind(
  facts: readonly Fact[],
  book: NameBook,
): ReadonlyMap<EntityKind, readonly FactRow[]> {
  const rows = new Map<EntityKind, FactRow[]>(entityKinds.map((kind) => [kind, []]));
  for (const fact of facts) rows.get(fact.kind)?.push({ id: fact.id, cells: cellsOf(fact, book) });
  return rows;
}

/** The cells of a fact, in the order of its kind's columns. */
export function cellsOf(fact: Fact, book: NameBook): (string | number)[] {
  const citations = writtenCitations(fact.kind, fact.citations, book);
  return columnsOf(fact.kind).map((column) => {
    const cell = isOfCitations(column)
      ? citations[column.part as keyof typeof citations]
      : cellOf(column, (fact as unknown as Record<string, unknown>)[column.property], book);
    return String(cell).length > longest ? tooLong : cell;
  });
}

/** The cell of one column for a value of its property. */
export function cellOf(column: Column, value: unknown, book: NameBook): string | number {
  if (column.part === 'sv') return (value as { sv: string } | undefined)?.sv ?? '';
  if (column.part !== 'en') return writtenValue(column, value, book);
  const text = value as { sv: string; en: string } | undefined;
  return text === undefined || text.en === text.sv ? '' : text.en;
}

const isOfCitations = ({ property }: Column) => property === 'citations';

/** A value of a property in few words, as its cell has it. */
export function toldValue(
  kind: EntityKind,
  property: string,
  value: unknown,
  book: NameBook,
): string {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return '–';
  if (property === 'citations') {
    const { document, locator, more } = writtenCitations(kind, [value].flat() as Citation[], book);
    return [document && `${document} | ${locator}`, more].filter(Boolean).join('\n');
  }
  const columns = columnsOf(kind).filter((column) => column.property === property);
  if (columns.length === 0) return typeof value === 'string' ? value : JSON.stringify(value);
  const cells = columns.map((column) => cellOf(column, value, book));
  return cells.filter((cell) => cell !== '').join(' / ');
}
