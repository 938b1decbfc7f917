/** What a workbook does not show in its values: which cells are formulas, and which are merged with others. */
import { strFromU8, unzipSync } from 'fflate';
import { Parser } from 'saxen';
import { cellKey, type Trouble } from '../sheet.ts';

/** More than any workbook of facts holds unpacked. */
const mostUnpacked = 400 * 1024 * 1024;

/** The file unpacks to more than is read. */
export class TooLarge extends Error {}

/** Troubled cells of each sheet, by its name. */
export type TroubledCells = ReadonlyMap<string, ReadonlyMap<string, Trouble>>;

/** @throws {@link TooLarge}, or whatever the libraries say of a damaged file */
export function troubledCells(bytes: Uint8Array): TroubledCells {
  let unpacked = 0;
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      unpacked += originalSize;
      if (unpacked > mostUnpacked) throw new TooLarge();
      return name === book || name === bookParts || name.startsWith('xl/worksheets/');
    },
  });
  const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  const targets = new Map<string | undefined, string>();
  eachElement(text(bookParts), (name, { Id, Target = '' }) => {
    if (name === 'Relationship')
      targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
  });
  const troubled = new Map<string, ReadonlyMap<string, Trouble>>();
  eachElement(text(book), (name, sheet) => {
    if (name !== 'sheet') return;
    const id = Object.entries(sheet).find(([key]) => key.endsWith(':id'))?.[1];
    troubled.set(sheet.name ?? '', troubledIn(text(targets.get(id) ?? '')));
  });
  return troubled;
}

const book = 'xl/workbook.xml';
const bookParts = 'xl/_rels/workbook.xml.rels';

type Attributes = Readonly<Record<string, string | undefined>>;

/** Tells of each element as it opens, by its name without prefix. */
function eachElement(xml: string, tell: (name: string, attributes: Attributes) => void): void {
  if (xml === '') return;
  const parser = new Parser();
  parser.on('openTag', (name, attributes, decoded) => {
    const all = Object.entries(attributes()).map(([key, value]) => [key, decoded(value)]);
    tell(name.slice(name.indexOf(':') + 1), Object.fromEntries(all));
  });
  parser.parse(xml);
}

function troubledIn(xml: string): ReadonlyMap<string, Trouble> {
  const troubled = new Map<string, Trouble>();
  let cell: Place | undefined;
  eachElement(xml, (name, { r, ref = '' }) => {
    if (name === 'c') cell = placeOf(r);
    if (name === 'f' && cell !== undefined) troubled.set(cellKey(cell.row, cell.column), 'FORMULA');
    if (name === 'mergeCell') putMerged(troubled, ref);
  });
  return troubled;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** `B7`: row 7, column 2. */
function placeOf(address: string | undefined): Place | undefined {
  const [, letters = '', row] = /^([A-Z]{1,3})(\d{1,7})$/.exec(address ?? '') ?? [];
  if (row === undefined) return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(row), column };
}

/** A range may be as large as a sheet; what lies beyond any facts is not looked at. */
const farthest: Place = { row: 100_000, column: 200 };

function putMerged(troubled: Map<string, Trouble>, ref: string): void {
  const [first, last = first] = ref.split(':').map(placeOf);
  if (first === undefined || last === undefined) return;
  for (let row = first.row; row <= Math.min(last.row, farthest.row); row += 1)
    for (let column = first.column; column <= Math.min(last.column, farthest.column); column += 1)
      troubled.set(cellKey(row, column), 'MERGED');
}
