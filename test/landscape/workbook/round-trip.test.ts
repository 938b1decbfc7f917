/** What is written into a workbook is what is read from it, cell by cell. */
import { expect, test } from 'vitest';
import { columnsOf } from '../../../src/landscape/workbook/columns.ts';
import { exampleOf } from '../../../src/landscape/workbook/examples.ts';
import { nameBook } from '../../../src/landscape/workbook/names.ts';
import { readValues } from '../../../src/landscape/workbook/read-fact.ts';
import { readTables } from '../../../src/landscape/workbook/read-tables.ts';
import type { ReadTables } from '../../../src/landscape/workbook/sheet.ts';
import { sheetName } from '../../../src/landscape/workbook/sheet-kinds.ts';
import { whichRows } from '../../../src/landscape/workbook/which-rows.ts';
import { readXlsx } from '../../../src/landscape/workbook/xlsx/read-xlsx.ts';
import { changesBetween } from '../../../src/model/changes/changes-between.ts';
import { entityKinds, type Fact } from '../../../src/model/fact.ts';
import { seedReading } from '../../seed-reading.ts';
import { dalen, kept, named, ofLayer, readBytes, workbookOf } from './of-dalen.ts';

test('a workbook that nobody touched says what it was made from', async () => {
  const read = await readBytes(await workbookOf(dalen, named));
  expect(read.faults).toEqual([]);
  expect(changesBetween(dalen, kept(read.facts))).toEqual([]);
  expect(read.rows).toHaveLength(dalen.length);
});

/** Each row read as though every cell of it had just been written. */
async function readAnew(facts: readonly Fact[], all: readonly Fact[], layer: string) {
  const tables = await readXlsx('karta.xlsx', await workbookOf(facts, all, layer));
  const book = nameBook(all, [], layer);
  const { rows } = whichRows(tables, new Map(facts.map((fact) => [fact.id, fact])));
  return rows.map((row) => {
    const read = readValues({ ...row, was: undefined }, { before: book, after: book }, layer);
    const { id = '', landscapes = [], ...apart } = row.was ?? {};
    return {
      faults: read.faults,
      fact: { ...read.values, ...inFiles(apart), id, landscapes } as unknown as Fact,
    };
  });
}

/** What stands in files of its own. */
const inFiles = (apart: object) =>
  Object.fromEntries(
    Object.entries(apart).filter(([property]) =>
      ['passages', 'suggestions', 'words', 'groups'].includes(property),
    ),
  );

const seed = kept([...seedReading.facts.byId.values()]);
const landscapes = seed.filter(({ kind }) => kind === 'LANDSCAPE').map(({ id }) => id);

test.each(landscapes)('every cell of %s tells its value by itself', async (layer) => {
  const facts = ofLayer(seed, layer);
  const read = await readAnew(facts, seed, layer);
  expect(read.flatMap(({ faults }) => faults)).toEqual([]);
  expect(changesBetween(facts, kept(read.map(({ fact }) => fact)))).toEqual([]);
});

test('the examples are rows that can be read', () => {
  const sheets = entityKinds.flatMap((kind) => {
    const example = exampleOf(kind);
    if (example === undefined) return [];
    const heads = ['Rad', ...columnsOf(kind).map(({ head }) => head.SV)];
    return [
      { name: sheetName(kind), rows: [heads, [null, ...example.slice(1)]], troubled: new Map() },
    ];
  });
  const tables: ReadTables = {
    file: 'k',
    form: 'WORKBOOK',
    sheets,
    madeFrom: undefined,
    ids: new Map(),
  };
  const read = readTables(tables, { layer: 'dalen', facts: [], named: [], isTaken: () => false });
  expect(read.faults).toEqual([]);
  expect(read.facts).toHaveLength(sheets.length);
  expect(read.facts.find(({ kind }) => kind === 'FLOW')?.citations).toMatchObject([
    { document: 'planen-exempel', locator: '2 Forum', certain: true },
    { document: 'planen-exempel', locator: '1 Inledning', certain: false },
  ]);
});
