/** An Excel workbook as sheets. */
import readExcelFile, { InvalidInputError, InvalidSpreadsheetError } from 'read-excel-file/node';
import { KnowledgeError } from '../../../errors.ts';
import { readLocked } from '../locked-sheet.ts';
import type { Cell, ReadSheet, ReadTables } from '../sheet.ts';
import { lockedName } from '../sheet-names.ts';
import { TooLarge, type TroubledCells, troubledCells } from './hidden-cells.ts';

/** Far more than facts fill. */
const largestBytes = 30_000_000;

/**
 * @param file - the name of the file, for people
 * @throws {@link KnowledgeError} `BAD_WORKBOOK` where it is no workbook, or damaged
 */
export async function readXlsx(file: string, bytes: Uint8Array): Promise<ReadTables> {
  if (bytes.length > largestBytes) throw bad(file, 'är för stor', 'is too large');
  const { sheets, troubled } = await opened(file, bytes);
  const read = sheets.map(({ sheet, data }): ReadSheet => {
    const rows = data as unknown as Cell[][];
    return { name: sheet, rows, troubled: troubled.get(sheet) ?? new Map() };
  });
  const locked = read.find(({ name }) => name === lockedName);
  const { madeFrom, ids } = readLocked(locked);
  const own = read.filter((sheet) => sheet !== locked);
  return { file, form: 'WORKBOOK', sheets: own, madeFrom, ids };
}

async function opened(file: string, bytes: Uint8Array) {
  try {
    const troubled: TroubledCells = troubledCells(bytes);
    return { troubled, sheets: await readExcelFile(Buffer.from(bytes)) };
  } catch (error) {
    if (error instanceof TooLarge) throw bad(file, 'är för stor', 'is too large', error);
    if (error instanceof InvalidSpreadsheetError || error instanceof InvalidInputError)
      throw bad(file, 'går inte att läsa', `cannot be read (${error.message})`, error);
    throw bad(file, 'är ingen Excel-arbetsbok (.xlsx)', 'is no Excel workbook (.xlsx)', error);
  }
}

function bad(file: string, sv: string, en: string, cause?: unknown): KnowledgeError {
  const hint =
    'Öppna den i ett kalkylprogram och spara den igen som .xlsx. · Open it in a spreadsheet and save it again as .xlsx.';
  return new KnowledgeError('BAD_WORKBOOK', `"${file}" ${sv}. · It ${en}.`, { hint, cause });
}
