/** The lines of a result put where people look: a status beside each row, a sheet of its own, the terminal. */
import { placeText } from '../../../landscape/workbook/cell-fault.ts';
import { resultName } from '../../../landscape/workbook/sheet-names.ts';
import type { RowStatus } from '../../../landscape/workbook/write-workbook.ts';
import type { WrittenRow, WrittenSheet } from '../../../landscape/workbook/xlsx/written-sheet.ts';
import type { FileLine } from './file-lines.ts';

const unchanged: RowStatus = { says: 'Oförändrad', as: undefined };

/** Statuses of rows by a key of their lines; a row without lines is unchanged. */
export function statusesBy(
  lines: readonly FileLine[],
  keyOf: (line: FileLine) => string | undefined,
): ReadonlyMap<string, RowStatus> {
  const groups = new Map<string, FileLine[]>();
  for (const line of lines) {
    const key = keyOf(line);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return new Map([...groups].map(([key, own]) => [key, statusOf(own)]));
}

function statusOf(lines: readonly FileLine[]): RowStatus {
  const of = (what: FileLine['what']) => lines.filter((line) => line.what === what);
  const faults = of('FAULT').map(
    ({ property, says }) => `Fel: ${property ? `${property}: ` : ''}${says?.sv ?? ''}`,
  );
  const conflicts = of('CONFLICT').map(
    (line) =>
      `Krock: ${line.property ? `${line.property}: ${threeOf(line)}. ` : ''}${line.says?.sv ?? ''}`,
  );
  const changed = named('Ändrad', of('CHANGED'));
  const others = named('Ändrad av andra', of('OTHERS'));
  const is = of('NEW').length > 0 ? ['Ny'] : changed.length > 0 ? changed : [];
  const says = [...faults, ...conflicts, ...is, ...others];
  const as =
    faults.length > 0
      ? 'FAULT'
      : conflicts.length > 0
        ? 'CONFLICT'
        : is.length > 0
          ? 'CHANGED'
          : undefined;
  return says.length === 0 ? unchanged : { says: says.join('\n'), as };
}

const threeOf = ({ before, now, after }: FileLine) =>
  `före ${before ?? '–'}, nu ${now ?? '–'}, din ${after ?? '–'}`;

function named(what: string, lines: readonly FileLine[]): string[] {
  const properties = [...new Set(lines.map(({ property }) => property))];
  return properties.length === 0 ? [] : [`${what}: ${properties.join(', ')}`];
}

/** The status of a row that is told of nowhere. */
export const statusOfOthers = unchanged;

const whatWords: Readonly<Record<FileLine['what'], string>> = {
  FAULT: 'Fel',
  CONFLICT: 'Krock',
  NEW: 'Ny',
  CHANGED: 'Ändrad',
  WITHDRAWN: 'Dras tillbaka',
  OTHERS: 'Ändrad av andra',
};

const colours: Readonly<Partial<Record<FileLine['what'], WrittenRow['as']>>> = {
  FAULT: 'FAULT',
  CONFLICT: 'CONFLICT',
  NEW: 'CHANGED',
  CHANGED: 'CHANGED',
};

/** The sheet that tells every line, after what came of the whole. */
export function resultSheet(lines: readonly FileLine[], summary: readonly string[]): WrittenSheet {
  const heads = [
    ['Vad', 16],
    ['Blad', 18],
    ['Rad', 7],
    ['Uppgift', 30],
    ['Egenskap', 20],
    ['Före', 30],
    ['Publicerat nu', 30],
    ['Din', 30],
    ['Vad man gör', 60],
    ['What to do', 60],
  ] as const;
  return {
    name: resultName,
    as: 'FRONT',
    columns: heads.map(([head, width]) => ({ head, width })),
    rows: [
      ...summary.map((text): WrittenRow => ({ cells: [null, null, null, text], as: 'HEADING' })),
      ...lines.map(
        (line): WrittenRow => ({
          cells: [
            whatWords[line.what],
            line.sheet,
            line.row ?? null,
            line.name ?? null,
            line.property ?? null,
            line.before ?? null,
            line.now ?? null,
            line.after ?? null,
            line.says?.sv ?? null,
            line.says?.en ?? null,
          ],
          as: colours[line.what],
        }),
      ),
    ],
  };
}

/** How much of each there is, in both languages. */
export function summaryOf(lines: readonly FileLine[]): string {
  const count = (what: FileLine['what']) =>
    new Set(lines.filter((line) => line.what === what).map((line) => line.id ?? line)).size;
  const [faults, conflicts] = [count('FAULT'), count('CONFLICT')];
  const told = [
    [count('NEW'), 'nya', 'new'],
    [count('CHANGED'), 'ändrade', 'changed'],
    [count('WITHDRAWN'), 'som dras tillbaka', 'withdrawn'],
    [faults, 'fel', 'at fault'],
    [conflicts, 'i krock', 'in conflict'],
  ].filter(([number]) => number !== 0);
  if (told.length === 0) return 'Ingenting är ändrat. · Nothing is changed.';
  const sv = told.map(([number, word]) => `${number} ${word}`).join(', ');
  const en = told.map(([number, , word]) => `${number} ${word}`).join(', ');
  return `${sv} · ${en}`;
}

/** A line as the terminal tells it: place, property, and what it was, is and would be. */
export function lineText(line: FileLine): string {
  const { what, name, property, before, after, says, sheet, row, column } = line;
  const place = placeText({ sheet, row, column, ...(column ? { head: property } : {}) });
  if (what === 'FAULT') return `  ${whatWords[what]}  ${place}\n    ${says?.sv}\n    ${says?.en}`;
  const head = `  ${whatWords[what]}  ${place}${name ? `, ${name}` : ''}`;
  if (what === 'CONFLICT') {
    const three = property ? `\n    ${property}: ${oneLine(threeOf(line))}` : '';
    return `${head}${three}\n    ${says?.sv}\n    ${says?.en}`;
  }
  if (property === undefined) return head;
  const values = before === undefined ? after : `${before} → ${after}`;
  return `${head}: ${property}: ${oneLine(values ?? '')}`;
}

const oneLine = (text: string) => text.replaceAll('\n', '; ');
