/** The locked sheet of a workbook: what it was made from, and the id of each numbered row. */
import type { Fact } from '../../model/fact.ts';
import { type MadeFrom, type ReadSheet, type ReadTables, textOf } from './sheet.ts';
import { sheetName } from './sheet-kinds.ts';
import { lockedName } from './sheet-names.ts';
import type { WrittenSheet } from './xlsx/written-sheet.ts';

/** Its first rows, each with what it tells in the second cell. */
const told = ['databas', 'revision', 'digest', 'landskap'] as const;

/** @param numbers - the facts with the numbers of their rows */
export function lockedSheet(
  { database, revision, digest, layer }: MadeFrom,
  numbers: ReadonlyMap<number, Fact>,
): WrittenSheet {
  const values = [database, revision, digest, layer];
  return {
    name: lockedName,
    as: 'LOCKED',
    columns: ['Rad', 'Id', 'Blad', 'Namn'].map((head, at) => ({
      head,
      width: [12, 44, 20, 44][at] ?? 12,
    })),
    rows: [
      ...told.map((name, at) => ({ cells: [name, values[at] ?? ''] })),
      ...[...numbers].map(([number, fact]) => ({
        cells: [number, fact.id, sheetName(fact.kind), fact.name?.sv ?? ''],
      })),
    ],
  };
}

/** What the sheet tells; where there is none, no row is known. */
export function readLocked(sheet: ReadSheet | undefined): Pick<ReadTables, 'madeFrom' | 'ids'> {
  const rows = (sheet?.rows ?? []).slice(1).map((cells) => [textOf(cells[0]), textOf(cells[1])]);
  const values = new Map(rows as [string, string][]);
  const [database, revision, digest, layer] = told.map((name) => values.get(name) ?? '');
  for (const name of told) values.delete(name);
  if (!database || !digest || !layer || !/^\d+$/.test(revision ?? ''))
    return { madeFrom: undefined, ids: values };
  return { madeFrom: { database, revision: Number(revision), digest, layer }, ids: values };
}
