/** A row of a table. */

/** Cells by the names of their columns; the rows of a table all have the same. */
export type Row = Readonly<Record<string, string | number>>;
