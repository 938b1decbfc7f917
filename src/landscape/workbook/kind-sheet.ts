/** The sheet of a kind: heads with what they mean, and its rows. */
import { z } from 'zod';
import { Text } from '../../model/common.ts';
import type { EntityKind } from '../../model/fact.ts';
import type { Choices } from './choices.ts';
import { type Column, columnsOf, rowHead, statusHead } from './columns.ts';
import { sheetName } from './sheet-kinds.ts';
import type { WrittenColumn, WrittenRow, WrittenSheet } from './xlsx/written-sheet.ts';

/** A column as it is written. */
export function writtenColumn(column: Column, choices: Choices): WrittenColumn {
  const offered = choices.of(column);
  return {
    head: column.head.SV,
    says: `${column.says.SV}${column.isNeeded ? ' Behövs.' : ''} · ${column.head.EN}: ${column.says.EN}`,
    width: widthOf(column),
    ...(offered === undefined ? {} : { choices: offered }),
  };
}

function widthOf({ field, part, property, to }: Column): number {
  if (property === 'outline' || property === 'text' || part === 'more') return 50;
  if (property === 'description') return 40;
  if (field === Text || part !== undefined || to !== undefined) return 28;
  return field instanceof z.ZodNumber || field instanceof z.ZodBoolean ? 11 : 18;
}

export const rowColumn: WrittenColumn = {
  head: rowHead.SV,
  says: 'Radens nummer, som hör ihop med bladet Låst. Ändra det inte; tomt för en ny rad. · The number of the row, which belongs to the sheet Låst. Leave it as it is; empty for a new row.',
  width: 9,
};

export const statusColumn: WrittenColumn = {
  head: statusHead.SV,
  says: 'Vad som hände med raden. Läses inte. · What came of the row. It is not read.',
  width: 34,
};

/** @param rows - each with its number first and, with a status, that second */
export function kindSheet(
  kind: EntityKind,
  rows: readonly WrittenRow[],
  choices: Choices,
  hasStatus: boolean,
): WrittenSheet {
  const columns = columnsOf(kind).map((column) => writtenColumn(column, choices));
  const before = hasStatus ? [rowColumn, statusColumn] : [rowColumn];
  return { name: sheetName(kind), as: 'SHEET', columns: [...before, ...columns], rows };
}
