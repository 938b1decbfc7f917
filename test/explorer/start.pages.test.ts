/** The start keeps its promises: each question leads to the answer it shows, each door opens, each link leads to a page that knows its address. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { pages } from '../../src/language/pages.ts';
import { visit } from './browsing.ts';

/** The questions of the start with the short answers below them. */
const questions = (page: Page) =>
  page.locator('.qs li').evaluateAll((rows) =>
    rows.map((row) => ({
      asks: row.querySelector('a')?.textContent ?? '',
      answer: row.querySelector('p')?.textContent ?? '',
    })),
  );

for (const landscape of ['sormland', 'vastmanland'])
  test(`each question of ${landscape} leads to the answer it shows, in sight, with the focus there`, async (context) => {
    const start = `/?landscape=${landscape}`;
    const { page, go, settled } = await visit(context, start);
    const all = await questions(page);
    expect(all.length).toBeGreaterThan(3);
    for (const { asks, answer } of all) {
      expect(answer, asks).not.toBe('');
      await page.getByRole('link', { name: asks, exact: true }).click();
      await settled();
      const found = page.getByRole('main').getByText(answer.replace(/\.$/, ''));
      await found.first().waitFor();
      const seen = await found.evaluateAll((all) =>
        all.some((one) => {
          const { top, bottom } = one.getBoundingClientRect();
          return bottom > 0 && top < innerHeight;
        }),
      );
      expect(seen, `${asks}: ${answer}`).toBe(true);
      const isInMain = await page.evaluate(() => document.activeElement?.closest('main') !== null);
      expect(isInMain, `${asks}: the focus`).toBe(true);
      await go(start);
    }
  });

test('the three doors lead to a way, to what should exist, and to the next meeting', async (context) => {
  const { page, go, settled } = await visit(context, '/');
  const doors: readonly [door: string, heading: RegExp][] = [
    ['Följ ett behov', /^Följ ett behov/],
    ['Se vad som ska finnas', /^Finns det som ska finnas/],
    ['Förbered ett möte', /^Möten/],
  ];
  for (const [door, heading] of doors) {
    await page.locator('.door', { hasText: door }).getByRole('link').click();
    await page.getByRole('heading', { level: 1, name: heading }).waitFor();
    await settled();
    await go('/');
  }
  await page.locator('.door', { hasText: 'Förbered ett möte' }).getByRole('link').click();
  await page.getByRole('heading', { level: 2, name: /^Inför .*, kvartal \d/ }).waitFor();
});

test('the head of every page searches, and its foot says whose the map is', async (context) => {
  for (const { path } of pages.filter((one) => !one.path.includes(':'))) {
    const { page } = await visit(context, path);
    expect(await page.getByRole('banner').getByRole('combobox').isVisible(), path).toBe(true);
    const foot = page.getByRole('contentinfo');
    for (const name of ['Region Sörmland', 'Kontakt', 'Tillgänglighet', 'Personuppgifter'])
      expect(await foot.getByRole('link', { name }).isVisible(), `${path}: ${name}`).toBe(true);
  }
});

test('on a phone the page that is open is seen in the row of pages', async (context) => {
  for (const { path } of pages.filter(({ inMenu }) => inMenu)) {
    const { page } = await visit(context, path, { width: 390, height: 844 });
    const inSight = await page
      .getByRole('navigation', { name: 'Sidor' })
      .locator('[aria-current=page]')
      .evaluate((one) => {
        const { left, right } = one.getBoundingClientRect();
        return left >= 0 && right <= innerWidth;
      });
    expect(inSight, path).toBe(true);
  }
});

test('each filter is a step that Back undoes', async (context) => {
  const { page, settled } = await visit(context, '/coverage');
  const first = page.url();
  await page.getByRole('radio', { name: 'Grönt' }).check();
  await settled();
  const filtered = page.url();
  expect(filtered).not.toBe(first);
  await page.getByRole('radio', { name: 'Blått' }).check();
  await settled();
  await page.goBack();
  expect(page.url()).toBe(filtered);
  await page.goBack();
  expect(page.url()).toBe(first);
});

test('whoever finds something wrong is told whom to turn to, with the address to send', async (context) => {
  const { page } = await visit(context, '/privacy');
  await page.getByRole('button', { name: /^Fråga, rätta/ }).click();
  await page.getByText('Vänd dig till Region Sörmland.').waitFor();
  await page.getByRole('button', { name: /^Kopiera uppgiften/ }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(page.url());
});
