/** What pages give to keep: whole, in the language of the page, and never before there is an answer. */
import Papa from 'papaparse';
import readExcelFile from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { visit } from './browsing.ts';
import { asked, saved } from './doing.ts';

function cellsOf(text: string): string[][] {
  return Papa.parse<string[]>(text.replace('\ufeff', '').trim(), { delimiter: ';' }).data;
}

const offers: readonly (readonly [path: string, head: RegExp])[] = [
  ['/entity/branschforum', /^Steg;Från;/],
  ['/ways?from=programrad&to=lokal-kompetensverkstad', /^Väg;Steg;Från;/],
  ['/coverage', /^Gäller;/],
  ['/conformance', /^Vad som jämförs;/],
  ['/what-if?remove=kommunernas-naringslivschefer', /^Lista;/],
  ['/calendar', /^Slag;/],
  ['/map', /^Nivå;/],
  ['/goals?landscape=vastmanland', /Namn;/],
  ['/sources', /^Namn;Slag;/],
  ['/', /^Från;/],
];

for (const [path, head] of offers)
  test(`${path} gives CSV with Swedish heads and the revision, and the same as a workbook`, async (context) => {
    const { page, url } = await visit(context, path);
    const { browse } = await asked(url, '{ browse(kinds: [LANDSCAPE], first: 1) { revision } }');
    const csv = cellsOf((await saved(page, 'CSV')).text);
    const [heads = [], ...rows] = csv;
    expect(heads.join(';')).toMatch(head);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows[0]?.[heads.indexOf('Revision')]).toBe(String(browse.revision));
    const { name, bytes } = await saved(page, 'Excel');
    expect(name).toMatch(/\.xlsx$/);
    const [sheet] = await readExcelFile(bytes);
    expect(sheet?.data[0]).toEqual(heads);
    expect(sheet?.data.length).toBe(csv.length);
  });

test('the table of a party holds each of its flows, with the step, however few are drawn', async (context) => {
  const { page, url } = await visit(context, '/entity/branschforum?steps=2');
  const [heads = [], ...rows] = cellsOf((await saved(page, 'CSV')).text);
  const { upstream } = await asked(
    url,
    '{ upstream(of: "branschforum", depth: 2, landscape: "sormland", first: 100) { edges { by(first: 100) { flow { id } } } } }',
  );
  const ids = new Set(rows.map((row) => row[heads.indexOf('Id')]));
  const told = upstream.edges.flatMap(({ by }: { by: { flow: { id: string } }[] }) =>
    by.map(({ flow }) => flow.id),
  );
  expect(told.filter((id: string) => !ids.has(id))).toEqual([]);
  // What it carries between others is at no step.
  expect(new Set(rows.map((row) => row[heads.indexOf('Steg')]))).toEqual(new Set(['1', '2', '']));
});

test('an English page gives English files', async (context) => {
  const { page } = await visit(context, '/entity/branschforum?language=en');
  await page.getByRole('button', { name: /^Get/ }).click();
  await page.getByRole('menuitem', { name: 'Excel' }).waitFor();
  await page.keyboard.press('Escape');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Get/ }).click();
  await page.getByRole('menuitem', { name: 'CSV' }).click();
  const chunks: Buffer[] = [];
  for await (const chunk of await (await download).createReadStream())
    chunks.push(Buffer.from(chunk));
  expect(Buffer.concat(chunks).toString('utf8')).toMatch(/^\ufeffStep;From;From \(id\);/);
});

test('nothing can be had while the answer is on its way', async (context) => {
  let answer: (() => void) | undefined;
  const { page } = await visit(context, '/sources', {
    first: (one) =>
      one.route(
        (address) => address.pathname === '/graphql',
        async (route) => {
          const isIt = (route.request().postData() ?? '').includes('upstream');
          if (isIt && answer === undefined)
            await new Promise<void>((resolve) => (answer = resolve));
          await route.continue();
        },
      ),
  });
  await page.getByRole('search').getByRole('combobox').fill('branschforum');
  await page
    .getByRole('option', { name: /^Branschforum/ })
    .first()
    .click();
  const button = page.getByRole('button', { name: /^Hämta/ });
  await page.getByRole('button', { name: 'Hämta (inget svar än)' }).waitFor();
  expect(await button.getAttribute('aria-disabled')).toBe('true');
  answer?.();
  await page.getByRole('button', { name: 'Hämta', exact: true }).waitFor();
  expect(cellsOf((await saved(page, 'CSV')).text).length).toBeGreaterThan(10);
});
