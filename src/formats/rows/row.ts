/** A row, as questions make it: codes and ids; words come with the table. */

/** Cells by what they hold, as the API calls it; the rows of a table all have the same. */
export type Row = Readonly<Record<string, string | number>>;
