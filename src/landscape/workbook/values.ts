/** A value of a fact as people read and write it in a cell, and back. */
import { z } from 'zod';
import type { Both } from '../../language/words.ts';
import type { Text } from '../../model/common.ts';
import { bare } from '../shape.ts';
import type { Column } from './columns.ts';
import type { NameBook } from './names.ts';
import { alike, type Cell, textOf } from './sheet.ts';
import {
  decimalFault,
  numberFault,
  shapeFault,
  unseenFault,
  wordFault,
  yesOrNoFault,
} from './value-faults.ts';

/** What a cell says; undefined for nothing. */
export type Read = { readonly value: unknown } | { readonly fault: Text };

const bar = ' | ';

/** The cell of a value, for a column that holds its property alone. */
export function writtenValue(column: Column, value: unknown, book: NameBook): string | number {
  if (value === undefined) return '';
  if (Array.isArray(value)) return value.map((one) => writtenOne(column, one, book)).join('\n');
  return writtenOne(column, value, book);
}

function writtenOne(column: Column, value: unknown, book: NameBook): string | number {
  if (column.to !== undefined) return book.written(String(value), column.to);
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 'ja' : 'nej';
  if (typeof value === 'string') return column.words[value]?.SV ?? value;
  const { shape } = elementOf(column.field) as z.ZodObject;
  const parts = Object.keys(shape).map((key) => partText((value as Record<string, unknown>)[key]));
  const last = parts.findLastIndex((part) => part !== '');
  return parts.slice(0, last + 1).join(bar);
}

const partText = (part: unknown): string =>
  Array.isArray(part) ? part.join('–') : part === undefined ? '' : String(part);

const elementOf = (field: z.core.$ZodType) => (field instanceof z.ZodArray ? field.element : field);

/** What a cell of such a column says. */
export function readValue(column: Column, cell: Cell | undefined, book: NameBook): Read {
  const text = textOf(cell);
  const unseen = unseenFault(text);
  if (unseen !== undefined) return { fault: unseen };
  if (!(column.field instanceof z.ZodArray))
    return text === '' ? { value: undefined } : readOne(column, column.field, cell ?? null, book);
  const values: unknown[] = [];
  for (const line of linesOf(text)) {
    const read = readOne(column, column.field.element, line, book);
    if ('fault' in read) return read;
    values.push(read.value);
  }
  return { value: values };
}

/** One a line; in a cell of one line also parted by semicolons. */
export function linesOf(text: string): string[] {
  const isOneLine = !text.includes('\n') && !text.includes('|');
  const lines = text.split(isOneLine ? ';' : '\n').map((line) => line.trim());
  return lines.filter((line) => line !== '');
}

function readOne(column: Column, field: z.core.$ZodType, cell: Cell, book: NameBook): Read {
  const text = textOf(cell);
  if (column.to !== undefined) {
    const found = book.find(text, column.to);
    return 'fault' in found ? found : { value: found.id };
  }
  if (field instanceof z.ZodEnum) return readWord(text, field.options.map(String), column.words);
  if (field instanceof z.ZodBoolean) return readYesOrNo(text);
  if (field instanceof z.ZodNumber) return held(field, readNumber(cell, text), text);
  if (field instanceof z.ZodObject) return readParts(field, text);
  if (typeof cell === 'number' && !Number.isInteger(cell)) return { fault: decimalFault(text) };
  return held(field, text, text);
}

/** What the shape has to say of a value. */
function held(field: z.core.$ZodType, value: unknown, text: string): Read {
  if (value === undefined) return { fault: numberFault(text) };
  const { success, error } = z.safeParse(field, value) as z.ZodSafeParseResult<unknown>;
  return success ? { value } : { fault: shapeFault(field, text, error) };
}

/** The word by which the model calls what stands in a cell, in either language or its own. */
export function readWord(
  text: string,
  options: readonly string[],
  called: Readonly<Record<string, Both>>,
): Read {
  const words = options.map((word) => [word, called[word] ?? { SV: word, EN: word }] as const);
  const found = words.find(([word, { SV, EN }]) =>
    [word, SV, EN].some((one) => alike(one) === alike(text)),
  );
  return found === undefined ? { fault: wordFault(text, words) } : { value: found[0] };
}

const yes: readonly string[] = ['ja', 'j', 'x', 'yes', 'sant', 'true', '1'];
const no: readonly string[] = ['nej', 'n', 'no', 'falskt', 'false', '0'];

function readYesOrNo(text: string): Read {
  if (yes.includes(alike(text))) return { value: true };
  return no.includes(alike(text)) ? { value: false } : { fault: yesOrNoFault(text) };
}

/** `1 254,5` as people write it; undefined for what is no number. */
function readNumber(cell: Cell, text: string): number | undefined {
  if (typeof cell === 'number') return cell;
  const figures = text
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace('−', '-')
    .replace(',', '.');
  return /^-?\d+(?:\.\d+)?$/.test(figures) ? Number(figures) : undefined;
}

/** Parts between bars, in the order of the shape. */
function readParts(field: z.ZodObject, text: string): Read {
  const parts = text.split('|').map((part) => part.trim());
  const keys = Object.keys(field.shape);
  const given = keys.flatMap((key, at) => {
    const part = parts[at] ?? '';
    return part === '' ? [] : [[key, readPart(bare(field.shape[key]), part)]];
  });
  const surplus = parts.slice(keys.length).filter((part) => part !== '');
  if (surplus.length > 0) given.push(['…', surplus.join(bar)]);
  return held(field, Object.fromEntries(given), text);
}

function readPart(field: z.core.$ZodType | undefined, part: string): unknown {
  if (field instanceof z.ZodTuple) return part.split(/[-–]/).map(Number);
  return field instanceof z.ZodNumber ? readNumber(null, part) : part;
}
