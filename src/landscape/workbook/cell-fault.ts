/** What is wrong with a cell, in both languages, and where: sheet, row and column. */
import type { Text } from '../../model/common.ts';
import { letterOf } from './sheet.ts';

/** Where something stands. Rows and columns count from 1. */
export interface CellPlace {
  readonly sheet: string;
  readonly row?: number | undefined;
  readonly column?: number | undefined;
  /** The head of the column. */
  readonly head?: string | undefined;
}

export interface CellFault {
  readonly place: CellPlace;
  /** What is wrong, and what to do. */
  readonly says: Text;
}

/** A sentence in Swedish and in English. */
export const said = (sv: string, en: string): Text => ({ sv, en });

/** `Aktörer, rad 12, kolumn C (Nivå)`. */
export function placeText({ sheet, row, column, head }: CellPlace): string {
  const parts = [
    sheet,
    ...(row === undefined ? [] : [`rad ${row}`]),
    ...(column === undefined ? [] : [`kolumn ${letterOf(column)}${head ? ` (${head})` : ''}`]),
    ...(column === undefined && head !== undefined ? [`kolumnen ${head}`] : []),
  ];
  return parts.join(', ');
}
