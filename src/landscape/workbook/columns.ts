/** The columns of a kind's sheet: they follow from the kind's shape, and are called by the words of the language room. */
import { z } from 'zod';
import { propertyWords } from '../../language/property-words.ts';
import { vocabularyOf } from '../../language/vocabulary-words.ts';
import { type Both, both } from '../../language/words.ts';
import { common, Text } from '../../model/common.ts';
import { type EntityKind, joiningKinds, kindNamed } from '../../model/fact.ts';
import { ownFiles } from '../../model/kinds/landscape.ts';
import { type Reference, references } from '../../model/references.ts';
import { bare } from '../shape.ts';

/** Which part of its property a column holds, where several columns hold one. */
export type ColumnPart = 'sv' | 'en' | 'document' | 'locator' | 'more';

/** A column of a sheet. */
export interface Column {
  readonly property: string;
  readonly part?: ColumnPart;
  readonly head: Both;
  readonly says: Both;
  /** What the property holds when it is there. */
  readonly field: z.core.$ZodType;
  readonly isNeeded: boolean;
  /** What it may point to. */
  readonly to?: Reference['to'];
  /** What the words of its vocabulary are called; none for what is free. */
  readonly words: Readonly<Record<string, Both>>;
}

/** Never in a sheet: what the row is, the landscape of the whole workbook, and what stands in files of its own, such as the text of a document. */
const apart: readonly string[] = ['id', 'kind', 'landscapes', 'passages', ...ownFiles];

/** In the middle of a sheet stands what only this kind says; before a name that is not needed. */
const first = ['name'];
const last = ['description', 'aliases', 'standing', 'strength', 'from', 'to', 'citations'];

const known = new Map<EntityKind, readonly Column[]>();

/** The columns of a kind, from left to right, without the one that tells which row it is. */
export function columnsOf(kind: EntityKind): readonly Column[] {
  const made = known.get(kind) ?? makeColumns(kind);
  known.set(kind, made);
  return made;
}

function makeColumns(kind: EntityKind): Column[] {
  const { shape } = kindNamed[kind].shape as z.ZodObject;
  const own = Object.keys(shape).filter(
    (property) => !apart.includes(property) && !Object.hasOwn(common, property),
  );
  const inOrder = joiningKinds.has(kind)
    ? [...own, ...first, ...last]
    : [...first, ...own, ...last];
  return inOrder.flatMap((property) => columnsFor(kind, property, shape));
}

function columnsFor(kind: EntityKind, property: string, shape: z.ZodRawShape): Column[] {
  const field = bare(shape[property]) as z.core.$ZodType;
  const { head, says } = propertyWords(property);
  const isNeeded = !(shape[property] instanceof z.ZodOptional || field instanceof z.ZodArray);
  const hasDefault = Object.hasOwn(kindNamed[kind].defaults ?? {}, property);
  const to = references[kind].find((reference) => reference.property === property)?.to;
  const column: Column = {
    ...{ property, head, says, field, words: vocabularyOf(kind, property) },
    isNeeded: isNeeded && !hasDefault,
    ...(to === undefined ? {} : { to }),
  };
  if (property === 'citations') return citationColumns(column);
  return field === Text ? [{ ...column, part: 'sv' }, inEnglish(column)] : [column];
}

function inEnglish(column: Column): Column {
  const { SV, EN } = column.head;
  return {
    ...column,
    part: 'en',
    head: both(`${SV} (engelska)`, `${EN} (English)`),
    says: both('Tomt om det är som på svenska.', 'Empty where it is as in Swedish.'),
    isNeeded: false,
  };
}

function citationColumns(column: Column): Column[] {
  return [
    {
      ...column,
      part: 'document',
      head: both('Källa', 'Source'),
      says: both(
        'Dokumentet som säger det; varje rad har minst en källa.',
        'The document that says so; every row has at least one source.',
      ),
      isNeeded: true,
      to: ['DOCUMENT'],
    },
    {
      ...column,
      part: 'locator',
      head: both('Ställe i källan', 'Place in the source'),
      says: both(
        'En av dokumentets rubriker, gärna med rader: 6.4 Råd, r. 12-15. Ur en figur: 6.4 Råd, figur.',
        'A heading of the document, with lines where there are: 6.4 Råd, r. 12-15. From a figure: 6.4 Råd, figur.',
      ),
      isNeeded: true,
    },
    {
      ...column,
      part: 'more',
      head: both('Fler källor', 'More sources'),
      says: both(
        'En på varje rad: dokument | ställe. Sedan, om det behövs: | grund: vår tolkning | gäller: nivå | osäkert: varför | uncertain: why.',
        'One on each line: document | place. Then, where needed: | grund: vår tolkning | gäller: nivå | osäkert: varför | uncertain: why.',
      ),
    },
  ];
}

/** The head of the column that tells which fact a row is, in a workbook and in a file of rows. */
export const rowHead = both('Rad', 'Row');
export const idHead = both('Id', 'Id');
/** What a file of rows says of what it was made from. */
export const revisionHead = both('Revision', 'Revision');
/** What came of a row; it is not read. */
export const statusHead = both('Status', 'Status');
