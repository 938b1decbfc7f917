/** What a workbook does not show in its values: which cells are formulas, and which are merged with others. */
import { strFromU8, unzipSync } from 'fflate';
import { cellKey, type Trouble } from '../sheet.ts';

/** More than any workbook of facts holds unpacked. */
const mostUnpacked = 400 * 1024 * 1024;

/** The file unpacks to more than is read. */
export class TooLarge extends Error {}

/** Troubled cells of each sheet, by its name. */
export type TroubledCells = ReadonlyMap<string, ReadonlyMap<string, Trouble>>;

/** @throws {@link TooLarge}, or whatever the library says of a damaged file */
export function troubledCells(bytes: Uint8Array): TroubledCells {
  let unpacked = 0;
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      unpacked += originalSize;
      if (unpacked > mostUnpacked) throw new TooLarge();
      return /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/.test(name);
    },
  });
  const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  const targets = new Map(
    elements(text('xl/_rels/workbook.xml.rels'), 'Relationship').map(({ Id, Target = '' }) => [
      Id,
      Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`,
    ]),
  );
  return new Map(
    elements(text('xl/workbook.xml'), 'sheet').map((sheet) => [
      decoded(sheet.name ?? ''),
      troubledIn(text(targets.get(sheet['r:id']) ?? '')),
    ]),
  );
}

/** The attributes of each element of a name. */
function elements(xml: string, name: string): Record<string, string>[] {
  const tags = xml.matchAll(new RegExp(`<(?:\\w+:)?${name} ([^>]*)>`, 'g'));
  return [...tags].map(([, attributes = '']) =>
    Object.fromEntries(
      [...attributes.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key, value]) => [key, value]),
    ),
  );
}

const signs: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

const decoded = (text: string) =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, figures, name) => {
    if (name !== undefined) return signs[name] ?? whole;
    return String.fromCodePoint(hex === undefined ? Number(figures) : Number.parseInt(hex, 16));
  });

function troubledIn(xml: string): ReadonlyMap<string, Trouble> {
  const troubled = new Map<string, Trouble>();
  for (const [, letters = '', row] of xml.matchAll(
    /<(?:\w+:)?c r="([A-Z]+)(\d+)"[^>]*><(?:\w+:)?f[ />]/g,
  ))
    troubled.set(cellKey(Number(row), columnOf(letters)), 'FORMULA');
  for (const { ref = '' } of elements(xml, 'mergeCell')) putMerged(troubled, ref);
  return troubled;
}

/** A range may be as large as a sheet; what lies beyond any facts is not looked at. */
const farthest = { row: 100_000, column: 200 };

function putMerged(troubled: Map<string, Trouble>, ref: string): void {
  const [, from = '', top, to = from, bottom = top] =
    /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(ref) ?? [];
  const lastRow = Math.min(Number(bottom), farthest.row);
  const lastColumn = Math.min(columnOf(to), farthest.column);
  for (let row = Number(top); row <= lastRow; row += 1)
    for (let column = columnOf(from); column <= lastColumn; column += 1)
      troubled.set(cellKey(row, column), 'MERGED');
}

/** `A` is 1, `AA` is 27. */
const columnOf = (letters: string) =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
