/** One kind of fact as a file of rows (CSV): semicolons or commas, UTF-8 or Windows-1252 as it is read, UTF-8 as it is written. */
import Papa from 'papaparse';
import { KnowledgeError } from '../../errors.ts';
import type { EntityKind } from '../../model/fact.ts';
import { idHead, revisionHead } from './columns.ts';
import { alike, type MadeFrom, type ReadTables, textOf } from './sheet.ts';
import { sheetName } from './sheet-kinds.ts';

const largestBytes = 30_000_000;

/** What a spreadsheet would take for a formula is written behind an apostrophe, and read without it. */
const formula = /^'(?='*[=+\-@\t\r])/;
const escapeFormulae = /^'*[=+\-@\t\r]/;

/**
 * @param file - the name of the file, for people
 * @param kind - what its rows are
 * @throws {@link KnowledgeError} `BAD_WORKBOOK` where it holds no rows
 */
export function readCsv(file: string, bytes: Uint8Array, kind: EntityKind): ReadTables {
  if (bytes.length > largestBytes) throw bad(file, 'är för stor', 'is too large');
  const { data } = Papa.parse<string[]>(decoded(bytes), { delimitersToGuess: [';', ',', '\t'] });
  const rows = data.map((cells) => cells.map((cell) => cell.replace(formula, '') || null));
  const [heads = []] = rows;
  if (heads.every((head) => textOf(head) === '')) throw bad(file, 'har inga rader', 'has no rows');
  const sheet = { name: sheetName(kind), rows, troubled: new Map() };
  return { file, form: 'ROWS', sheets: [sheet], madeFrom: madeFromIn(rows), ids: undefined };
}

/** By its mark; else UTF-8 where it is that, which other encodings of å, ä and ö never are; else Windows-1252. */
function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function bad(file: string, sv: string, en: string): KnowledgeError {
  return new KnowledgeError('BAD_WORKBOOK', `"${file}" ${sv}. · It ${en}.`, {
    hint: 'Första raden är rubriker, som i en ny fil. · The first row is heads, as in a new file.',
  });
}

/** What the file was made from, where its first row that tells says it whole. */
function madeFromIn(rows: readonly (readonly (string | null)[])[]): MadeFrom | undefined {
  const at = rows[0]?.findIndex((head) => alike(textOf(head)) === alike(revisionHead.SV)) ?? -1;
  const told = rows.slice(1).find((cells) => textOf(cells[at]) !== '')?.[at];
  const [, revision, layer, database, digest] =
    /^(\d{1,9}) (\S+) (\S+) (\S+)$/.exec(textOf(told)) ?? [];
  if (!layer || !database || !digest) return undefined;
  return { revision: Number(revision), layer, database, digest };
}

/** Rows with heads, as spreadsheets in Sweden open them as they stand. */
export function writeCsv(rows: readonly (readonly (string | number)[])[]): string {
  const text = Papa.unparse(rows as (string | number)[][], { delimiter: ';', escapeFormulae });
  return `\ufeff${text}\r\n`;
}

/** The first two cells of a row: which fact it is, and what it was made from. */
export const marksOf = (id: string, { revision, layer, database, digest }: MadeFrom): string[] => [
  id,
  `${revision} ${layer} ${database} ${digest}`,
];

export const markHeads = [idHead.SV, revisionHead.SV];
