/** Rows of one kind as files, in the ways spreadsheets in Sweden save them. */
import { expect, test } from 'vitest';
import { readCsv, writeCsv } from '../../../src/landscape/workbook/csv.ts';
import { readOnDalen } from './of-dalen.ts';

const rows = (separator: string) =>
  [
    ['Namn', 'Nivå', 'Hur fast', 'Källa', 'Ställe i källan'],
    ['Åbys Öl & Ägg', 'lokal', 'etablerat', 'Rapporten om Dalen', '1 Inledning'],
  ]
    .map((cells) => cells.join(separator))
    .join('\r\n');

const utf16 = (text: string) =>
  Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);

test.each([
  ['semicolons, UTF-8', Buffer.from(rows(';'))],
  ['commas, UTF-8 with a mark', Buffer.from(`\ufeff${rows(',')}`)],
  ['semicolons, Windows-1252', Buffer.from(rows(';'), 'latin1')],
  ['commas, Windows-1252', Buffer.from(rows(','), 'latin1')],
  ['tabs, UTF-16', utf16(rows('\t'))],
])('%s', (_name, bytes) => {
  const read = readOnDalen(readCsv('aktorer.csv', bytes, 'ACTOR'));
  expect(read.faults).toEqual([]);
  expect(read.facts.find(({ id }) => id === 'abys-ol-agg')).toMatchObject({
    name: { sv: 'Åbys Öl & Ägg' },
    level: 'LOCAL',
  });
});

test('signs that no encoding has are told', () => {
  const bytes = Buffer.from(rows(';').replace('Öl', 'X'), 'latin1');
  bytes[bytes.indexOf('X')] = 0x81;
  const { faults } = readOnDalen(readCsv('aktorer.csv', bytes, 'ACTOR'));
  expect(faults.map(({ place, says }) => [place.head, says.sv])).toEqual([
    ['Namn', 'Cellen har tecken som inte syns. Skriv om texten för hand.'],
  ]);
});

test('nothing a spreadsheet could take for a formula is written, and it is read as it was', () => {
  const cells = ['=cmd|calc', '+1', '-1', '@x', "'=x", 'a=b'];
  const text = writeCsv([cells, cells]);
  expect(text.split('\r\n')[1]).toBe(`"'=cmd|calc";"'+1";"'-1";"'@x";"''=x";a=b`);
  const { sheets } = readCsv('aktorer.csv', Buffer.from(text), 'ACTOR');
  expect(sheets[0]?.rows[1]).toEqual(['=cmd|calc', '+1', '-1', '@x', "'=x", 'a=b']);
});
