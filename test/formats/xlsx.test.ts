/** Answers as workbooks, read back as a spreadsheet reads them. */
import readExcelFile from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { xlsx } from '../../src/formats/xlsx.ts';

async function readBack(question: string, answer: unknown) {
  const bytes = await xlsx.write(answer, { question, language: 'SV' });
  const [sheet] = await readExcelFile(Buffer.from(bytes as Uint8Array));
  return sheet?.data;
}

const flow = {
  id: 'f',
  kind: 'DEMAND',
  side: 'DESIGNED',
  standing: 'PROPOSED',
  from: { id: 'a', name: '=1+1' },
  to: null,
  via: [],
  carries: '2024-05',
  citations: [],
};

test('numbers are numbers; dates and formulas stay the text they are', async () => {
  const edges = [{ degree: 2, by: [{ flow, from: flow.from, to: null }] }];
  const [heads, row] = (await readBack('upstream', { edges, revision: 7 })) ?? [];
  expect(heads?.slice(0, 6)).toEqual([
    'Steg',
    'Från',
    'Från (id)',
    'Till',
    'Till (id)',
    'Vad det bär',
  ]);
  expect(row?.slice(0, 8)).toEqual([
    2,
    '=1+1',
    'a',
    null,
    null,
    '2024-05',
    'efterfrågan',
    'DEMAND',
  ]);
  expect(row?.at(-1)).toBe(7);
});

test('what is longer than a cell takes is cut', async () => {
  const lines = [{ text: 'å'.repeat(40_000) }];
  const [, row] = (await readBack('passage', { lines })) ?? [];
  expect(String(row?.[0]).length).toBe(32_000);
});
