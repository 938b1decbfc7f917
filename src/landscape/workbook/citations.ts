/** Citations in cells: the first plain one as document and place, the others one on each line. */
import { propertyWords } from '../../language/property-words.ts';
import { basisWords } from '../../language/words.ts';
import type { Citation, Text } from '../../model/common.ts';
import { type EntityKind, kindNamed } from '../../model/fact.ts';
import { Basis } from '../../model/words.ts';
import { readCitations } from '../citation.ts';
import { keyOf } from '../written-keys.ts';
import { said } from './cell-fault.ts';
import type { ColumnPart } from './columns.ts';
import type { NameBook } from './names.ts';
import { alike, plain } from './sheet.ts';
import { unseenFault } from './value-faults.ts';
import { readWord } from './values.ts';

/** What stands in the three columns. */
export type CitationCells = Readonly<Record<'document' | 'locator' | 'more', string>>;

/** Whether document and place are all there is to say. */
function isPlain({ locator, basis, supports, certain, reason }: Citation): boolean {
  return basis === usualBasis(locator) && supports.length === 0 && certain && reason === undefined;
}

const usualBasis = (locator: string): Basis => (/, figur$/.test(locator) ? 'FIGURE' : 'TEXT');

/** The cells of the citations of a fact. */
export function writtenCitations(
  kind: EntityKind,
  citations: readonly Citation[],
  book: NameBook,
): CitationCells {
  const [first, ...rest] = citations;
  const isApart = first !== undefined && isPlain(first);
  const more = isApart ? rest : citations;
  return {
    document: isApart ? book.written(first.document, ['DOCUMENT']) : '',
    locator: isApart ? first.locator : '',
    more: more.map((one) => lineOf(kind, one, book)).join('\n'),
  };
}

function lineOf(kind: EntityKind, citation: Citation, book: NameBook): string {
  const { document, locator, basis, supports, certain, reason } = citation;
  const uncertain = certain ? [] : [`osäkert: ${reason?.sv ?? ''}`.trim()];
  const why = certain && reason !== undefined ? [`skäl: ${reason.sv}`] : [];
  const english = reason && reason.en !== reason.sv ? [`uncertain: ${reason.en}`] : [];
  return [
    book.written(document, ['DOCUMENT']),
    locator,
    ...(basis === usualBasis(locator) ? [] : [`grund: ${basisWords[basis].SV}`]),
    ...(supports.length === 0
      ? []
      : [`gäller: ${supports.map((key) => headOf(kind, key)).join(', ')}`]),
    ...uncertain,
    ...why,
    ...english,
  ].join(' | ');
}

/** Keys of the fact as they are written in YAML, by the heads of their columns. */
function headOf(kind: EntityKind, key: string): string {
  const property = propertiesOf(kind).find((one) => keyOf(kind, one) === key);
  return property === undefined ? key : propertyWords(property).head.SV.toLocaleLowerCase('sv');
}

function keyNamed(kind: EntityKind, text: string): string {
  const named = propertiesOf(kind).find((property) => {
    const { SV, EN } = propertyWords(property).head;
    return [SV, EN, property].some((one) => alike(one) === alike(text));
  });
  return named === undefined ? text : keyOf(kind, named);
}

const propertiesOf = (kind: EntityKind) => Object.keys(kindNamed[kind].shape.shape);

/** What the cells say, or what is wrong and in which of them. */
export type CitationsRead =
  | { readonly citations: readonly Citation[] }
  | { readonly fault: Text; readonly part: ColumnPart };

/** Reads the cells; a citation whose document or place is missing is a fault. */
export function readCitationCells(
  kind: EntityKind,
  { document, locator, more }: CitationCells,
  book: NameBook,
): CitationsRead {
  const lines = [
    ...(document === '' && locator === ''
      ? []
      : [{ line: `${document}|${locator}`, isFirst: true }]),
    ...more
      .split('\n')
      .filter(Boolean)
      .map((line) => ({ line, isFirst: false })),
  ];
  const citations: Citation[] = [];
  for (const { line, isFirst } of lines) {
    const read = readLine(kind, line, book);
    if ('fault' in read) return { fault: read.fault, part: isFirst ? read.part : 'more' };
    citations.push(read);
  }
  return { citations };
}

type Part = 'document' | 'locator';

function readLine(
  kind: EntityKind,
  line: string,
  book: NameBook,
): Citation | { readonly fault: Text; readonly part: Part } {
  const unseen = unseenFault(line);
  if (unseen !== undefined) return { fault: unseen, part: 'locator' };
  const [named = '', place = '', ...details] = line.split('|').map(plain);
  if (named === '') return { fault: noDocument, part: 'document' };
  if (place === '') return { fault: noPlace, part: 'locator' };
  const found = book.find(named, ['DOCUMENT']);
  if ('fault' in found) return { fault: found.fault, part: 'document' };
  const [usual] = readCitations({ in: found.id, at: place }, {}) as [Citation];
  const detail = readDetails(kind, details.filter(Boolean));
  return 'fault' in detail ? { fault: detail.fault, part: 'locator' } : { ...usual, ...detail };
}

const noDocument = said(
  'Stället har inget dokument. Välj ett i kolumnen Källa.',
  'The place has no document. Choose one in the column Källa.',
);
const noPlace = said(
  'Källan har inget ställe. Skriv en av dokumentets rubriker.',
  'The source has no place. Write one of the headings of the document.',
);

function readDetails(
  kind: EntityKind,
  details: readonly string[],
): Partial<Citation> | { readonly fault: Text } {
  const found: { -readonly [Key in keyof Citation]?: Citation[Key] } = {};
  let reason: { sv?: string; en?: string } = {};
  for (const detail of details) {
    const [, label = '', text = ''] = /^(\p{L}+)\s*:?\s*(.*)$/su.exec(detail) ?? [];
    switch (alike(label)) {
      case 'grund': {
        const basis = readWord(text, Basis.options, basisWords);
        if ('fault' in basis) return basis;
        found.basis = basis.value as Basis;
        break;
      }
      case 'gäller':
        found.supports = text
          .split(',')
          .map(plain)
          .filter(Boolean)
          .map((one) => keyNamed(kind, one));
        break;
      case 'osäkert':
        found.certain = false;
        if (text !== '') reason = { ...reason, sv: text };
        break;
      case 'skäl':
        reason = { ...reason, sv: text };
        break;
      case 'uncertain':
        reason = { ...reason, en: text };
        break;
      default:
        return { fault: unknownDetail(detail) };
    }
  }
  const { sv = reason.en, en = reason.sv } = reason;
  return sv === undefined || en === undefined ? found : { ...found, reason: { sv, en } };
}

const unknownDetail = (detail: string) =>
  said(
    `"${detail}" kan inte läsas. Efter dokument och ställe får stå grund:, gäller:, osäkert: och uncertain:.`,
    `"${detail}" cannot be read. After document and place may stand grund:, gäller:, osäkert: and uncertain:.`,
  );
