/** Does what should exist exist? The answer first, and a drawer beside the cell that opens it, with nothing moved. */
import { expect, test } from 'vitest';
import { visit } from './browsing.ts';
import { asked } from './doing.ts';

test('the page begins with the answer that the service gives in words, then two lists', async (context) => {
  const { page, url } = await visit(context, '/coverage');
  const { coverage } = await asked(
    url,
    '{ coverage(landscape: "sormland", first: 0) { leadInWords furtherInWords points { name answerer } } }',
  );
  const lead = page.locator('main .ans');
  expect(await lead.textContent()).toContain(coverage.leadInWords);
  expect(await lead.textContent()).toContain(coverage.furtherInWords);
  const below = await page.locator('main h2').first().boundingBox();
  expect((await lead.boundingBox())?.y).toBeLessThan(below?.y ?? 0);
  for (const [title, answerer] of [
    ['Kommunerna kan svara', 'MUNICIPALITY'],
    ['Regionen är skyldig svar', 'REGION'],
  ]) {
    const list = page.getByRole('region', { name: title as string });
    const names = await list.locator('[data-point]').allInnerTexts();
    const all = coverage.points.filter((one: { answerer: string }) => one.answerer === answerer);
    expect(names).toEqual(all.slice(0, names.length).map(({ name }: { name: string }) => name));
    expect(names.length).toBeGreaterThan(2);
  }
});

test('a cell opens its drawer beside, stays marked, and nothing moves', async (context) => {
  const { page, settled } = await visit(context, '/coverage');
  const cell = page.getByRole('link', {
    name: /^Inte bekräftat än\. Lokal Kompetensverkstad, Flen/,
  });
  await cell.scrollIntoViewIfNeeded();
  const placed = async () => ({
    scroll: await page.evaluate(() => scrollY),
    cell: await cell.boundingBox(),
  });
  const before = await placed();
  await cell.click();
  const drawer = page.locator('aside.dr');
  await drawer.waitFor();
  await settled();
  expect(await placed()).toEqual(before);
  expect(await cell.getAttribute('aria-current')).toBe('true');
  expect(await drawer.getByRole('heading').first().textContent()).toContain('Flen');
  const [beside, at] = [await drawer.boundingBox(), before.cell];
  expect(beside?.x).toBeGreaterThan((at?.x ?? 0) + (at?.width ?? 0));
  expect(beside?.y).toBeGreaterThanOrEqual(0);
  expect(beside?.y).toBeLessThan(900);
  await drawer.getByRole('link', { name: 'Gnesta →' }).click();
  await settled();
  expect((await placed()).scroll).toBe(before.scroll);
  expect(await drawer.getByRole('heading').first().textContent()).toContain('Gnesta');
  await drawer.getByRole('button', { name: 'Stäng' }).click();
  await drawer.waitFor({ state: 'detached' });
  expect((await placed()).scroll).toBe(before.scroll);
});

test('on a phone the drawer opens inside its row, and the row stays where it is', async (context) => {
  const { page, settled } = await visit(context, '/coverage', { width: 390, height: 844 });
  const cell = page.locator('.mx-narrow [data-stop]').first();
  await cell.scrollIntoViewIfNeeded();
  const before = await cell.boundingBox();
  await cell.click();
  const drawer = page.locator('.mx-narrow aside.dr');
  await drawer.waitFor();
  await settled();
  expect((await cell.boundingBox())?.y).toBe(before?.y);
  expect((await drawer.boundingBox())?.y).toBeGreaterThanOrEqual(
    (before?.y ?? 0) + (before?.height ?? 0),
  );
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test('red stands only for what law or an adopted plan demands and a source shows missing', async (context) => {
  const { page, url, go } = await visit(context, '/coverage');
  for (const landscape of ['sormland', 'vastmanland']) {
    await go(`/coverage?landscape=${landscape}`);
    const { coverage } = await asked(
      url,
      `{ coverage(landscape: "${landscape}", status: [GAP], first: 100) { results { seriousness } } }`,
    );
    const grave = coverage.results.filter(
      ({ seriousness }: { seriousness: string }) => seriousness !== 'ADVICE',
    );
    const red = await page.locator('main .mx .gap').count();
    expect(red > 0, landscape).toBe(grave.length > 0);
  }
});

test('municipalities stand by name, and none has a sum', async (context) => {
  const { page } = await visit(context, '/coverage');
  const heads = await page.locator('.mx:not(.whole) thead th').allInnerTexts();
  const names = heads.slice(1);
  expect(names).toEqual(names.toSorted(new Intl.Collator('sv').compare));
  expect(names.length).toBe(9);
  expect(await page.locator('.mx tfoot, .mx td.num').count()).toBe(0);
});

test('a choice of area shows as chosen, and leaves the answer above as it is', async (context) => {
  const { page, settled } = await visit(context, '/coverage');
  const lead = page.locator('main .ans');
  const before = await lead.textContent();
  await page.getByRole('radio', { name: 'Blått' }).check();
  await settled();
  expect(await lead.textContent()).toBe(before);
});

test('the address of the start’s question shows its level as chosen', async (context) => {
  const { page } = await visit(context, '/coverage?level=LOCAL');
  expect(await page.getByLabel('Nivå', { exact: true }).inputValue()).toMatch(/^local$/i);
  expect(await page.getByLabel('Nivå', { exact: true }).isVisible()).toBe(true);
});
