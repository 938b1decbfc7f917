/** A workbook of the fixture landscape, and what it was made from, without any database. */

import { readSeed } from '../../../src/landscape/read-seed.ts';
import { readTables, type TablesRead } from '../../../src/landscape/workbook/read-tables.ts';
import type { ReadTables } from '../../../src/landscape/workbook/sheet.ts';
import { workbookSheets } from '../../../src/landscape/workbook/write-workbook.ts';
import { readXlsx } from '../../../src/landscape/workbook/xlsx/read-xlsx.ts';
import { writeXlsx } from '../../../src/landscape/workbook/xlsx/write-xlsx.ts';
import type { Fact } from '../../../src/model/fact.ts';
import { canonicalText, factsOf } from '../../../src/record/revisions/canonical.ts';

/** Facts as the database keeps them. */
export const kept = (facts: readonly Fact[]): Fact[] => factsOf(canonicalText(facts));

export const named = kept(readSeed('test/fixtures/landscape').facts);
export const ofLayer = (facts: readonly Fact[], layer: string) =>
  facts.filter(({ landscapes }) => landscapes[0] === layer);
export const dalen = ofLayer(named, 'dalen');

const madeFrom = { database: 'ours', revision: 1, digest: '0123456789abcdef', layer: 'dalen' };

/** The bytes of a workbook. */
export const workbookOf = (facts: readonly Fact[], all: readonly Fact[], layer = 'dalen') =>
  writeXlsx(
    workbookSheets({
      name: { sv: 'Dalen', en: 'The valley' },
      facts,
      named: all,
      madeFrom: { ...madeFrom, layer },
    }),
  );

/** What a file says, read on top of the fixture landscape. */
export function readOnDalen(tables: ReadTables): TablesRead {
  const ids = new Set(named.map(({ id }) => id));
  return readTables(tables, { layer: 'dalen', facts: dalen, named, isTaken: (id) => ids.has(id) });
}

/** The same, of the bytes of a workbook. */
export const readBytes = async (bytes: Uint8Array) =>
  readOnDalen(await readXlsx('karta.xlsx', bytes));
