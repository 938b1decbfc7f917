/** Workbooks as people and other programs leave them. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { placeText } from '../../../src/landscape/workbook/cell-fault.ts';
import type { Cell, ReadSheet } from '../../../src/landscape/workbook/sheet.ts';
import { readXlsx } from '../../../src/landscape/workbook/xlsx/read-xlsx.ts';
import { writeXlsx } from '../../../src/landscape/workbook/xlsx/write-xlsx.ts';
import { changesBetween } from '../../../src/model/changes/changes-between.ts';
import { dalen, kept, readBytes, readOnDalen } from './of-dalen.ts';

const fixture = (name: string) => readFileSync(`test/fixtures/workbooks/${name}.xlsx`);

test('saved again by another program, sheets renamed and rows left blank, it says what was filled in', async () => {
  const read = await readBytes(fixture('openpyxl'));
  expect(read.faults).toEqual([]);
  expect(changesBetween(dalen, kept(read.facts))).toEqual([
    { fact: 'rapporten', act: 'SET', property: 'date', before: '2020-05', after: '2020-05-14' },
    { fact: 'smedjan', act: 'SET', property: 'level', before: 'LOCAL', after: 'REGIONAL' },
  ]);
  expect(read.unread).toEqual(['Anteckningar']);
});

test('saved again by LibreOffice it says the same', async () => {
  const read = await readBytes(fixture('libreoffice'));
  expect(read.faults).toEqual([]);
  expect(changesBetween(dalen, kept(read.facts))).toEqual([]);
});

test('formulas and merged cells are told, never taken for what they show', async () => {
  const { faults } = await readBytes(fixture('formulas-and-merged'));
  expect(faults.map(({ place, says }) => `${placeText(place)}: ${says.sv}`)).toEqual([
    'Aktörer, rad 3, kolumn B (Namn): Cellen är sammanfogad med andra. Dela upp den.',
    'Aktörer, rad 3, kolumn C (Namn (engelska)): Cellen är sammanfogad med andra. Dela upp den.',
    'Aktörer, rad 3, kolumn D (Nivå): Cellen är sammanfogad med andra. Dela upp den.',
    'Aktörer, rad 6, kolumn D (Nivå): Cellen är en formel. Skriv värdet i stället.',
    'Aktörer, rad 6, kolumn H (Beskrivning): Cellen är en formel. Skriv värdet i stället.',
  ]);
});

/** A file of rows of one sheet. */
const rows = (name: string, ...cells: readonly (readonly Cell[])[]) => {
  const sheet: ReadSheet = { name, rows: cells, troubled: new Map() };
  return readOnDalen({
    ...{ file: 'k', form: 'ROWS', sheets: [sheet], madeFrom: undefined, ids: undefined },
  });
};

const cited = ['etablerat', 'Rapporten om Dalen', '1 Inledning'];
const citedHeads = ['Hur fast', 'Källa', 'Ställe i källan'];

test('numbers and dates are read as people write them, text stays text', () => {
  const heads = ['Hör till', 'Värde', 'Lägst', 'Enhet', 'När', ...citedHeads];
  const read = rows(
    'Siffror',
    heads,
    ['Region Dalen', '1 254,5', 12, 'personer', new Date('2024-05-14'), ...cited],
    ['Nordby kommun', '12 st', null, 'personer', 2024, ...cited],
    ['Söderby kommun', 3, null, 6.1, '2024-13', ...cited],
  );
  expect(read.faults.map(({ place, says }) => [place.row, place.head, says.sv])).toEqual([
    [3, 'Värde', '"12 st" är inget tal. Skriv bara siffror, som 12 eller 12,5.'],
    [4, 'Enhet', '6.1 är ett tal. Formatera cellen som text och skriv det igen.'],
    [4, 'När', '"2024-13" är inget datum. Skriv 2024, 2024-05, 2024-05-14 eller 2018/2020.'],
  ]);
  const measure = read.facts.find(({ id }) => id.startsWith('region-dalen.measure'));
  expect(measure).toMatchObject({ value: 1254.5, low: 12, when: '2024-05-14' });
});

test('text that looks like a formula is text', async () => {
  const heads = ['Namn', 'Beskrivning', ...citedHeads];
  const read = rows('Aktörer', heads, ['=cmd AB', "+46, @svar och '-'", ...cited]);
  expect(read.facts.find(({ id }) => id === 'cmd-ab')).toMatchObject({
    name: { sv: '=cmd AB' },
    description: { sv: "+46, @svar och '-'" },
  });
});

test('a row that is there twice, of no fact or of another sheet is told', async () => {
  const tables = await readXlsx('k.xlsx', fixture('openpyxl'));
  const sheets = tables.sheets.map((sheet) => {
    if (sheet.name !== 'Aktörer') return sheet;
    const [heads = [], first = []] = sheet.rows;
    const elsewhere = tables.sheets.find(({ name }) => name === 'Flöden')?.rows[1]?.[0] ?? null;
    const more = [
      first,
      [9999, ...first.slice(1)],
      [elsewhere, ...first.slice(1)],
      [first[0] ?? null],
    ];
    return { ...sheet, rows: [heads, first, ...more] };
  });
  const { faults } = readOnDalen({ ...tables, sheets });
  const told = faults.filter(({ place }) => place.sheet === 'Aktörer');
  expect(told.map(({ place, says }) => [place.row, says.sv.split('.')[0]])).toEqual([
    [3, 'Raden har samma nummer som rad 2'],
    [4, '"9999" är inte nummer för någon rad'],
    [5, 'Raden hör till bladet Flöden'],
    [6, 'Raden har samma nummer som rad 2'],
  ]);
});

test('a new row that is called as another, and a head that is nearly one, are slips', () => {
  const { faults } = readOnDalen({
    ...{ file: 'k', form: 'WORKBOOK', madeFrom: undefined, ids: new Map([['1', 'smedjan']]) },
    sheets: [
      {
        name: 'Aktörer',
        rows: [
          ['Rad', 'Namn', 'Nivåå', 'Egna anteckningar', ...citedHeads],
          [1, 'Smedjan AB', null, 'ring', ...cited],
          [null, 'smedjan  ab', null, null, ...cited],
        ],
        troubled: new Map(),
      },
    ],
  });
  expect(faults.map(({ place, says }) => [place.row, says.sv])).toEqual([
    [
      1,
      'Kolumnen "Nivåå" känns inte igen. Menade du "Nivå"? En egen kolumn behöver ett annat namn.',
    ],
    [3, '"smedjan  ab" finns redan på rad 2. Ändra den raden, eller ge den nya ett annat namn.'],
  ]);
});

test('40 000 rows are read', async () => {
  const many = Array.from({ length: 40_000 }, (_, at) => ({
    cells: [null, `Företag ${at}`, 'lokal', ...cited],
  }));
  const heads = ['Rad', 'Namn', 'Nivå', ...citedHeads];
  const columns = heads.map((head) => ({ head, width: 12 }));
  const bytes = await writeXlsx([
    { name: 'Aktörer', as: 'SHEET', columns, rows: many },
    { name: 'Låst', as: 'LOCKED', columns: columns.slice(0, 2), rows: [] },
  ]);
  const read = await readBytes(bytes);
  expect(read.faults).toEqual([]);
  expect(read.facts).toHaveLength(dalen.length + 40_000);
});

test.each([
  ['no workbook', Buffer.from('Namn;Nivå\n')],
  ['half a workbook', fixture('openpyxl').subarray(0, 40_000)],
])('%s is told as that', async (_name, bytes) => {
  await expect(readXlsx('karta.xlsx', bytes)).rejects.toMatchObject({ code: 'BAD_WORKBOOK' });
});

test('a row whose number is lost is the fact it is called as; a new landscape has no room here', () => {
  const read = readOnDalen({
    ...{ file: 'k', form: 'WORKBOOK', madeFrom: undefined, ids: new Map([['1', 'smedjan']]) },
    sheets: [
      {
        name: 'Aktörer',
        rows: [
          ['Rad', 'Namn', 'Nivå'],
          [null, 'Smedjan AB', 'EU'],
        ],
        troubled: new Map(),
      },
      {
        name: 'Landskap',
        rows: [
          ['Rad', 'Namn', ...citedHeads],
          [null, 'Slätten', ...cited],
        ],
        troubled: new Map(),
      },
    ],
  });
  expect(read.facts.find(({ id }) => id === 'smedjan')).toMatchObject({ level: 'EU', aliases: [] });
  expect(read.faults.map(({ place }) => place)).toEqual([{ sheet: 'Landskap', row: 2 }]);
});
