/** What the library leaves to plug-ins: drop-downs, explanations at heads, locked and hidden sheets, columns of text. */
import type { Blob } from 'node:buffer';
import type Stream from 'node:stream';
import type { Feature } from 'write-excel-file/node';
import {
  getCellAddress,
  sanitizeAttributeValue,
  sanitizeTextContent,
} from 'write-excel-file/utility';
import type { WrittenColumn, WrittenSheet } from './written-sheet.ts';

/** As far down as choices are offered and cells are kept as text. */
const lastRow = 50_000;
const longestPrompt = 250;

/** A plug-in for these sheets, in this order. */
export function sheetFeatures(sheets: readonly WrittenSheet[]): Feature<Stream | Buffer | Blob> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _options, { sheetIndex }) => {
            const sheet = sheets[sheetIndex];
            return sheet === undefined ? xml : textColumns(withMarkup(xml, sheet), sheet);
          },
        },
        'xl/workbook.xml': {
          transformElementAttributes: (tag, attributes) => {
            const sheet = sheets.find(({ name }) => name === attributes.name);
            return tag === 'sheet' && sheet?.as === 'HIDDEN'
              ? { ...attributes, state: 'hidden' }
              : attributes;
          },
        },
      },
    },
  };
}

/** In the order a worksheet has them: after the cells comes protection, then validation. */
function withMarkup(xml: string, sheet: WrittenSheet): string {
  const isOpen = sheet.as === 'SHEET';
  const protection = isOpen ? '' : '<sheetProtection sheet="1" objects="1" scenarios="1"/>';
  const rules = isOpen ? sheet.columns.flatMap(rulesOf) : [];
  const validation =
    rules.length === 0
      ? ''
      : `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`;
  const end = xml.lastIndexOf('</sheetData>') + '</sheetData>'.length;
  return xml.slice(0, end) + protection + validation + xml.slice(end);
}

function rulesOf({ head, says, choices }: WrittenColumn, at: number): string[] {
  const rules: string[] = [];
  if (says !== undefined && says !== '')
    rules.push(
      `<dataValidation allowBlank="1" showInputMessage="1" promptTitle="${attribute(head, 32)}" prompt="${attribute(says, longestPrompt)}" sqref="${getCellAddress(0, at)}"/>`,
    );
  if (choices !== undefined) {
    const error = choices.isFree
      ? ''
      : ' showErrorMessage="1" errorStyle="warning" errorTitle="Inget av orden" error="Välj ett av orden i listan."';
    const cells = `${getCellAddress(1, at)}:${getCellAddress(lastRow, at)}`;
    rules.push(
      `<dataValidation type="list" allowBlank="1"${error} sqref="${cells}"><formula1>${sanitizeTextContent(choices.range)}</formula1></dataValidation>`,
    );
  }
  return rules;
}

const attribute = (text: string, most: number) =>
  sanitizeAttributeValue(text.length > most ? `${text.slice(0, most - 1)}…` : text);

/** Whole columns take the style of the blank row at the end: as text, so that no spreadsheet makes 2024-05 a date. */
function textColumns(xml: string, { as, rows }: WrittenSheet): string {
  if (as !== 'SHEET') return xml;
  const blankCell = `<c r="B${rows.length + 2}" s="`;
  const at = xml.lastIndexOf(blankCell) + blankCell.length;
  const blank = /^\d+/.exec(xml.slice(at, at + 10))?.[0];
  if (blank === undefined) return xml;
  return xml.replace(/<col min="(\d+)"/g, (col, min) =>
    min === '1' ? col : `${col} style="${blank}"`,
  );
}
