/** One row as a fact: what its cells say, on top of what the fact was. */
import { z } from 'zod';
import { Text } from '../../model/common.ts';
import { type EntityKind, type Fact, kindNamed } from '../../model/fact.ts';
import { sharedLayer } from '../../model/layer.ts';
import { type CellFault, said } from './cell-fault.ts';
import { type CitationCells, readCitationCells } from './citations.ts';
import { type Column, columnsOf } from './columns.ts';
import type { NameBook } from './names.ts';
import { alike, type Cell, cellKey, plain, type ReadSheet, textOf } from './sheet.ts';
import { neededFault, unseenFault } from './value-faults.ts';
import { type Read, readValue } from './values.ts';
import { cellsOf } from './write-rows.ts';

/** A row on its way to a fact. */
export interface RowToRead {
  readonly sheet: ReadSheet;
  readonly kind: EntityKind;
  /** Counted from 1, as spreadsheets do. */
  readonly row: number;
  /** Where the columns are, counted from 0. */
  readonly columns: ReadonlyMap<Column, number>;
  /** What the row was made from; undefined for a new one. */
  readonly was: Fact | undefined;
}

/** Names as the file was made, and as it has them now. */
export interface Books {
  readonly before: NameBook;
  readonly after: NameBook;
}

export type Values = Record<string, unknown>;

/** What a row says of each property, and what is wrong in it. */
export interface ValuesRead {
  readonly values: Values;
  readonly faults: readonly CellFault[];
}

/** What a new fact of a kind is before anything is said of it. */
export function blankFact(kind: EntityKind, layer: string): Values {
  const { shape, defaults } = kindNamed[kind];
  const lists = Object.entries((shape as z.ZodObject).shape)
    .filter(([, field]) => field instanceof z.ZodArray)
    .map(([property]) => [property, []]);
  const landscapes = layer === sharedLayer ? [] : [layer];
  return { ...Object.fromEntries(lists), ...defaults, kind, landscapes };
}

/** Reads the cells of a row. A cell that stands as it was written, and a column that is not there, change nothing. */
export function readValues(row: RowToRead, books: Books, layer: string): ValuesRead {
  const { kind, was, columns } = row;
  const values: Values = was === undefined ? blankFact(kind, layer) : { ...was };
  const faults: CellFault[] = [];
  const written =
    was === undefined ? undefined : cellsOf(was, books.before).map((one) => plain(String(one)));
  const fault = (column: Column, says: Text) => faults.push({ place: placeOf(row, column), says });
  const properties = new Map<string, Column[]>();
  for (const column of columnsOf(kind))
    properties.set(column.property, [...(properties.get(column.property) ?? []), column]);
  for (const [property, all] of properties) {
    const there = all.filter((column) => columns.has(column));
    const isNew = was === undefined;
    const troubled = there.filter((column) => troubleIn(row, column) !== undefined);
    for (const column of troubled) fault(column, troubleIn(row, column) as Text);
    if (troubled.length > 0) continue;
    const isUnchanged = there.every((column) => {
      const at = columnsOf(kind).indexOf(column);
      return written !== undefined && written[at] === textOf(cellOf(row, column));
    });
    if (!isNew && isUnchanged) continue;
    const missing = all.find((column) => column.isNeeded && textOf(cellOf(row, column)) === '');
    if (missing !== undefined && !isCited(all, row)) {
      fault(there.includes(missing) ? missing : (there[0] ?? missing), neededFault);
      continue;
    }
    readProperty(property, all, row, books, values, fault);
  }
  return { values, faults };
}

/** Of citations it is enough that one is there. */
const isCited = (all: readonly Column[], row: RowToRead) =>
  all.some((column) => column.part === 'more' && textOf(cellOf(row, column)) !== '') ||
  all.some(
    ({ part }) => part === 'document' && all.some((column) => textOf(cellOf(row, column)) !== ''),
  );

function readProperty(
  property: string,
  all: readonly Column[],
  row: RowToRead,
  books: Books,
  values: Values,
  fault: (column: Column, says: Text) => void,
): void {
  const [first] = all as [Column];
  const set = (value: unknown) => {
    if (value === undefined) delete values[property];
    else values[property] = value;
  };
  if (property === 'citations') {
    const read = readCitationCells(row.kind, citationCells(all, row, books), books.after);
    if ('citations' in read) set(read.citations);
    else fault(all.find(({ part }) => part === read.part) ?? first, read.fault);
  } else if (first.field === Text) {
    const read = readText(all, row, values[property] as Text | undefined);
    if ('fault' in read) fault(read.column, read.fault);
    else set(read.value);
  } else {
    const read: Read = readValue(first, cellOf(row, first), books.after);
    const usual = (kindNamed[row.kind].defaults as Values | undefined)?.[property];
    const value =
      'fault' in read || isEmptyOf(row.kind, property, read.value) ? undefined : read.value;
    if ('fault' in read) fault(first, read.fault);
    else if (value !== undefined || row.was !== undefined) set(value ?? usual);
  }
}

/** Whether it is a list of nothing where a fact that has none lacks the property. */
function isEmptyOf(kind: EntityKind, property: string, value: unknown): boolean {
  const field = (kindNamed[kind].shape as z.ZodObject).shape[property];
  return Array.isArray(value) && value.length === 0 && field instanceof z.ZodOptional;
}

/** Columns that are missing say what was said before. */
function citationCells(
  all: readonly Column[],
  row: RowToRead,
  { before: book }: Books,
): CitationCells {
  const before = row.was === undefined ? [] : cellsOf(row.was, book);
  const cell = (wanted: Column['part']) => {
    const column = all.find(({ part }) => part === wanted) as Column;
    if (row.columns.has(column)) return textOf(cellOf(row, column));
    return plain(String(before[columnsOf(row.kind).indexOf(column)] ?? ''));
  };
  return { document: cell('document'), locator: cell('locator'), more: cell('more') };
}

type TextRead =
  | { readonly value: Text | undefined }
  | { readonly fault: Text; readonly column: Column };

/** Swedish alone serves both languages; English alone is half of it. */
function readText(all: readonly Column[], row: RowToRead, before: Text | undefined): TextRead {
  const [swedish, english] = all as [Column, Column];
  const has = (column: Column) => row.columns.has(column);
  const [svCell, enCell] = [textOf(cellOf(row, swedish)), textOf(cellOf(row, english))];
  for (const [column, text] of [
    [swedish, svCell],
    [english, enCell],
  ] as const) {
    const unseen = unseenFault(text);
    if (unseen !== undefined) return { fault: unseen, column };
  }
  const sv = has(swedish) ? svCell : (before?.sv ?? '');
  const own = before !== undefined && before.en !== before.sv ? before.en : '';
  const en = has(english) ? enCell : own;
  if (sv !== '') return { value: { sv, en: en || sv } };
  if (en === '') return { value: undefined };
  return has(english) && enCell !== ''
    ? { fault: noSwedish, column: swedish }
    : { value: undefined };
}

const noSwedish = said('Den svenska texten saknas.', 'The Swedish text is missing.');

export function cellOf({ sheet, row, columns }: RowToRead, column: Column): Cell | undefined {
  const at = columns.get(column);
  return at === undefined ? undefined : sheet.rows[row - 1]?.[at];
}

function placeOf({ sheet, row, columns }: RowToRead, column: Column) {
  const at = columns.get(column);
  return {
    sheet: sheet.name,
    row,
    head: column.head.SV,
    column: at === undefined ? undefined : at + 1,
  };
}

/** Why a cell cannot be taken as it stands. */
export function troubleIn({ sheet, row, columns }: RowToRead, column: Column): Text | undefined {
  const trouble = sheet.troubled.get(cellKey(row, (columns.get(column) ?? -1) + 1));
  if (trouble === undefined) return undefined;
  return trouble === 'FORMULA'
    ? said(
        'Cellen är en formel. Skriv värdet i stället.',
        'The cell is a formula. Write the value instead.',
      )
    : said(
        'Cellen är sammanfogad med andra. Dela upp den.',
        'The cell is merged with others. Split it.',
      );
}

/** Whether nothing stands in any of the columns. */
export function isBlank(row: RowToRead): boolean {
  return [...row.columns.keys()].every((column) => alike(textOf(cellOf(row, column))) === '');
}
