/** The first row of a sheet: which column is where. */
import type { Both } from '../../language/words.ts';
import type { Text } from '../../model/common.ts';
import type { EntityKind } from '../../model/fact.ts';
import { nearest } from '../../model/nearest.ts';
import { type CellFault, said } from './cell-fault.ts';
import { type Column, columnsOf, idHead, revisionHead, rowHead, statusHead } from './columns.ts';
import { alike, type ReadSheet, textOf } from './sheet.ts';

/** Where the columns are, counted from 0. */
export interface Heads {
  readonly columns: ReadonlyMap<Column, number>;
  /** The column that tells which fact a row is. */
  readonly key: number | undefined;
  readonly faults: readonly CellFault[];
  /** Columns of the reader's own, which are left alone. */
  readonly unread: readonly string[];
}

const isCalled = ({ SV, EN }: Both, text: string) =>
  [SV, EN].some((head) => alike(head) === alike(text));

/** Reads the heads of a sheet; one that nearly is a head is a fault, others are somebody's own. */
export function readHeads({ name, rows }: ReadSheet, kind: EntityKind): Heads {
  const columns = new Map<Column, number>();
  const faults: CellFault[] = [];
  const unread: string[] = [];
  let key: number | undefined;
  for (const [at, cell] of (rows[0] ?? []).entries()) {
    const text = textOf(cell);
    const place = { sheet: name, row: 1, column: at + 1 };
    const column = columnsOf(kind).find((one) => isCalled(one.head, text));
    if (text === '' || isCalled(statusHead, text) || isCalled(revisionHead, text)) continue;
    if (isCalled(rowHead, text) || isCalled(idHead, text)) {
      if (key !== undefined) faults.push({ place, says: twice(text) });
      key = at;
    } else if (column !== undefined && columns.has(column))
      faults.push({ place, says: twice(text) });
    else if (column !== undefined) columns.set(column, at);
    else {
      const meant = headMeant(text, kind);
      if (meant === undefined) unread.push(text);
      else faults.push({ place, says: meant });
    }
  }
  return { columns, key, faults, unread };
}

const twice = (text: string) =>
  said(`Kolumnen "${text}" finns två gånger.`, `The column "${text}" is there twice.`);

function headMeant(text: string, kind: EntityKind): Text | undefined {
  const all = [...columnsOf(kind).map(({ head }) => head), rowHead];
  const candidates = all.map(({ SV, EN }) => ({ id: SV, names: [EN] }));
  const [near] = nearest(text, candidates, 1).filter((head) => isNear(head, text));
  if (near === undefined) return undefined;
  return said(
    `Kolumnen "${text}" känns inte igen. Menade du "${near}"? En egen kolumn behöver ett annat namn.`,
    `The column "${text}" is not known. Did you mean "${near}"? A column of your own needs another name.`,
  );
}

/** A slip of the pen, not a word of its own. */
const isNear = (head: string, text: string) =>
  text.length >= 4 && Math.abs(head.length - text.length) <= 2;
