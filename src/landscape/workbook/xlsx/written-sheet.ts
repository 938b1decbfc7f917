/** A sheet on its way into a workbook. */

export type WrittenCell = string | number | null;

export interface WrittenColumn {
  readonly head: string;
  /** Shown where the head is chosen. */
  readonly says?: string;
  readonly width: number;
  /** The sheet and range of cells that hold what may be chosen, and whether something else may be written as easily. */
  readonly choices?: { readonly range: string; readonly isFree: boolean };
}

export interface WrittenSheet {
  readonly name: string;
  readonly columns: readonly WrittenColumn[];
  readonly rows: readonly WrittenRow[];
  /** SHEET: to write in. FRONT: to read. LOCKED: nobody's to change. HIDDEN: what drop-downs are made of. */
  readonly as: 'SHEET' | 'FRONT' | 'LOCKED' | 'HIDDEN';
}

export interface WrittenRow {
  readonly cells: readonly WrittenCell[];
  /** EXAMPLE: only shows how. The others colour what came of the row. */
  readonly as?: 'EXAMPLE' | 'HEADING' | 'FAULT' | 'CONFLICT' | 'CHANGED' | undefined;
}
