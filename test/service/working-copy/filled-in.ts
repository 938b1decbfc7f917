/** A workbook filled in as a person would, and saved again. */
import { alike, type Cell, type ReadTables } from '../../../src/landscape/workbook/sheet.ts';
import { writeXlsx } from '../../../src/landscape/workbook/xlsx/write-xlsx.ts';

type Row = (Cell | null)[];
type ByHead = Readonly<Record<string, Cell>>;

/** What a person does to it. Sheets, columns and rows have to be there. */
export interface Filled {
  /** Writes into the row that has this name. */
  set(sheet: string, name: string, head: string, cell: Cell): void;
  add(sheet: string, cells: ByHead): void;
  remove(sheet: string, which: (cells: ByHead) => boolean): void;
  keepSheets(...names: string[]): void;
  keepColumns(sheet: string, heads: readonly string[]): void;
  /** Turns the order of the rows around. */
  sort(sheet: string): void;
  rename(sheet: string, name: string): void;
}

/** The bytes of the workbook with what was done to it. */
export async function filledIn(
  tables: ReadTables,
  fillIn: (filled: Filled) => void,
): Promise<Uint8Array> {
  let sheets = tables.sheets.map(({ name, rows }) => ({
    name,
    rows: rows.map((row): Row => [...row]),
  }));
  const rowsOf = (sheet: string) => {
    const found = sheets.find(({ name }) => name === sheet);
    if (found === undefined) throw new Error(`There is no sheet "${sheet}".`);
    return found.rows;
  };
  const columnOf = (sheet: string, head: string) => {
    const at = rowsOf(sheet)[0]?.findIndex((one) => alike(String(one)) === alike(head)) ?? -1;
    if (at < 0) throw new Error(`"${sheet}" has no column "${head}".`);
    return at;
  };
  const byHead = (sheet: string, row: Row): ByHead =>
    Object.fromEntries((rowsOf(sheet)[0] ?? []).map((head, at) => [String(head), row[at] ?? null]));
  fillIn({
    set(sheet, name, head, cell) {
      const row = rowsOf(sheet).find((one) => one[columnOf(sheet, 'Namn')] === name);
      if (row === undefined) throw new Error(`"${sheet}" has no row "${name}".`);
      row[columnOf(sheet, head)] = cell;
    },
    add(sheet, cells) {
      const row: Row = (rowsOf(sheet)[0] ?? []).map(() => null);
      for (const [head, cell] of Object.entries(cells)) row[columnOf(sheet, head)] = cell;
      rowsOf(sheet).push(row);
    },
    remove(sheet, which) {
      const rows = rowsOf(sheet);
      const kept = rows.filter((row, at) => at === 0 || !which(byHead(sheet, row)));
      if (kept.length === rows.length) throw new Error(`Nothing was removed from "${sheet}".`);
      rows.splice(0, rows.length, ...kept);
    },
    keepSheets(...names) {
      sheets = sheets.filter(({ name }) => names.includes(name));
    },
    keepColumns(sheet, heads) {
      const columns = heads.map((head) => columnOf(sheet, head));
      const rows = rowsOf(sheet);
      rows.splice(0, rows.length, ...rows.map((row) => columns.map((at) => row[at] ?? null)));
    },
    sort(sheet) {
      const [heads = [], ...rows] = rowsOf(sheet);
      rowsOf(sheet).splice(0, rows.length + 1, heads, ...rows.reverse());
    },
    rename(sheet, name) {
      const found = sheets.find((one) => one.name === sheet);
      if (found !== undefined) found.name = name;
    },
  });
  return writeXlsx([...sheets.map(asWritten), locked(tables)]);
}

const plain = (cell: Cell) => (typeof cell === 'number' || cell === null ? cell : String(cell));

function asWritten({ name, rows }: { name: string; rows: readonly Row[] }) {
  const [heads = [], ...others] = rows;
  const columns = heads.map((head) => ({ head: String(head ?? ''), width: 20 }));
  return {
    name,
    as: 'SHEET' as const,
    columns,
    rows: others.map((row) => ({ cells: row.map(plain) })),
  };
}

function locked({ madeFrom, ids }: ReadTables) {
  const { database = '', revision = '', digest = '', layer = '' } = madeFrom ?? {};
  const told = { databas: database, revision, digest, landskap: layer };
  const rows = [...Object.entries(told), ...(ids ?? [])].map((cells) => ({ cells }));
  return {
    name: 'Låst',
    as: 'LOCKED' as const,
    columns: [
      { head: 'Rad', width: 9 },
      { head: 'Id', width: 40 },
    ],
    rows,
  };
}
