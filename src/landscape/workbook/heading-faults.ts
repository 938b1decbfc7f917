/** Citations in cells that point to a heading their document does not have. */
import type { Text } from '../../model/common.ts';
import type { Fact, FactOf } from '../../model/fact.ts';
import { locatorParts } from '../../model/locator.ts';
import { nearest } from '../../model/nearest.ts';
import { isSame } from '../../model/same.ts';
import { plainSpaces } from '../citation.ts';
import { type CellFault, said } from './cell-fault.ts';
import { columnsOf } from './columns.ts';
import type { RowToRead } from './read-fact.ts';

/** A row with the fact it became. */
interface RowOfFact {
  readonly row: RowToRead;
  readonly fact?: Fact | undefined;
}

/** @param facts - all facts, for the headings of their documents */
export function headingFaults(
  rows: readonly RowOfFact[],
  facts: ReadonlyMap<string, Fact>,
): CellFault[] {
  return rows.flatMap(({ row, fact }) => {
    if (fact === undefined || isSame(fact.citations, row.was?.citations)) return [];
    return fact.citations.flatMap(({ document, locator }): CellFault[] => {
      const cited = facts.get(document);
      const says = cited?.kind === 'DOCUMENT' ? unknownHeading(cited, locator) : undefined;
      return says === undefined ? [] : [{ place: placeOf(row), says }];
    });
  });
}

function placeOf({ sheet, row, kind, columns }: RowToRead) {
  const column = columnsOf(kind).find(({ part }) => part === 'locator');
  const at = column && columns.get(column);
  return {
    ...{ sheet: sheet.name, row, head: column?.head.SV },
    column: at === undefined ? undefined : at + 1,
  };
}

function unknownHeading({ name, outline }: FactOf<'DOCUMENT'>, locator: string): Text | undefined {
  const { heading } = locatorParts(locator);
  const headings = outline.map(({ at }) => plainSpaces(at));
  if (headings.includes(heading)) return undefined;
  const [near] = nearest(
    heading,
    headings.map((id) => ({ id })),
    1,
  );
  const [sv, en] =
    near === undefined
      ? [
          'Skriv den i kolumnen Rubriker på dokumentets rad i bladet Dokument.',
          'Write it in the column Rubriker of the document, in the sheet Dokument.',
        ]
      : [`Menade du "${near}"?`, `Did you mean "${near}"?`];
  return said(
    `"${name.sv}" har ingen rubrik "${heading}". ${sv}`,
    `"${name.sv}" has no heading "${heading}". ${en}`,
  );
}
