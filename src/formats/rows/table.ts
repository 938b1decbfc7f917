/** Rows as the table that a file holds: heads and words in one language, codes and ids beside them, and which revision says so. */

import { holdsCodes, wordsOf } from '../../language/cell-words.ts';
import type { Language } from '../../language/words.ts';
import { both } from '../../language/words.ts';
import { headOf } from './heads.ts';
import type { Row } from './row.ts';

type Cell = string | number;

/** Heads, and as many cells in each row. */
export interface Table {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** What an answer says of itself, as much as every row repeats. */
export interface Basis {
  readonly revision?: number | undefined;
  readonly asOf?: string | undefined;
}

const code = both('kod', 'code');
const basisHeads = {
  revision: both('Revision', 'Revision'),
  asOf: both('Läget', 'As of'),
};

/** Where something stands in a text, as the language has it. */
function placesInWords(text: string, language: Language): string {
  const lines = (_: string, from: string, to = '') =>
    `${language === 'SV' ? ', rad' : to === '' ? ', line' : ', lines'} ${from}${to}`;
  const placed = text.replace(/, r\. (\d+)(–\d+)?/g, lines);
  return language === 'SV' ? placed : placed.replace(/, figur(?=;|$)/g, ', figure');
}

/** What codes of a cell are called, one after the other; anything else stands as it is. */
function inWords(column: string, cell: Cell, language: Language): Cell {
  if (/^sources?$|[lL]ocators?$/.test(column)) return placesInWords(String(cell), language);
  const words = wordsOf(column);
  const codes = String(cell).split(' ');
  if (!codes.every((one) => words[one] !== undefined)) return cell;
  return codes.map((one) => words[one]?.[language]).join('; ');
}

interface Column {
  readonly head: string;
  readonly cellOf: (row: Row) => Cell;
}

function columnsOf(name: string, rows: readonly Row[], language: Language): readonly Column[] {
  const head = headOf(name, language);
  const words: Column = { head, cellOf: (row) => inWords(name, row[name] ?? '', language) };
  const hasWords = () => rows.some((row) => words.cellOf(row) !== (row[name] ?? ''));
  if (!(holdsCodes(name) ?? hasWords())) return [words];
  return [words, { head: `${head} (${code[language]})`, cellOf: (row) => row[name] ?? '' }];
}

/** Programs read columns by their heads: a second of the same name is numbered. */
function eachOnce(heads: readonly string[]): string[] {
  return heads.map((head, at) => {
    const before = heads.slice(0, at).filter((one) => one === head).length;
    return before === 0 ? head : `${head} (${before + 1})`;
  });
}

/** The table of rows; none has no heads either. */
export function tableOf(rows: readonly Row[], language: Language, basis: Basis): Table {
  const [first] = rows;
  if (first === undefined) return { heads: [], rows: [] };
  const own = Object.keys(first).flatMap((name) => columnsOf(name, rows, language));
  const repeated = (Object.keys(basisHeads) as (keyof Basis)[]).flatMap((name): Column[] => {
    const value = basis[name];
    return value === undefined ? [] : [{ head: basisHeads[name][language], cellOf: () => value }];
  });
  const columns = [...own, ...repeated];
  return {
    heads: eachOnce(columns.map(({ head }) => head)),
    rows: rows.map((row) => columns.map(({ cellOf }) => cellOf(row))),
  };
}
