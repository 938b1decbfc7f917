/** Every page on paper: each sheet is of the format that suits the page, none is empty, and what matters stands on the first. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { pages } from '../../src/language/pages.ts';
import { visit } from './browsing.ts';
import { printedBy } from './doing.ts';
import { pageStates } from './pages.ts';
import { printed } from './printing.ts';

const formats = { lying: 'A4 landscape', wide: 'A3 landscape', sheet: 'A3 landscape' } as const;
/** The paper of the page an address belongs to. */
function paperOf(path: string): string {
  const { pathname } = new URL(path, 'http://explorer');
  const row = pages.find((one) =>
    new RegExp(`^${one.path.replace(/:\w+/, '[^/]+')}$`).test(pathname),
  );
  return row?.paper ? formats[row.paper] : 'A4 portrait';
}
/** What stands on a sheet but for its number. */
const written = (text: string) =>
  text
    .replace(/\d+ \(\d+\)\s*$/, '')
    .replace(/\s+/g, ' ')
    .trim();
/** Less than this on a sheet is nothing: a heading alone, or the frame of a picture that went to the next. */
const least = 40;

for (const { name, path } of pageStates)
  test(`${name} prints on its paper, and no sheet is empty`, async (context) => {
    const { page } = await visit(context, path, { accepted: /404/ });
    const { sheets, texts } = await printed(page);
    // An address that leads to nothing says so on any paper.
    const isThere = !path.includes('finns-inte');
    if (isThere) expect(new Set(sheets)).toEqual(new Set([paperOf(path)]));
    const lengths = texts.map((text) => written(text).length);
    expect(Math.min(...lengths), `${lengths}`).toBeGreaterThan(isThere ? least : 10);
  });

/** The smallest text of pictures as it is printed, in points. */
const smallestPrinted = (page: Page, selector: string) =>
  page.evaluate((which) => {
    const pointsPerPixel = 0.75;
    const sizes = [...document.querySelectorAll<SVGTextElement>(`${which} text`)].map(
      (text) =>
        Number(text.getAttribute('font-size')) * (text.getScreenCTM()?.a ?? 0) * pointsPerPixel,
    );
    return Math.min(...sizes);
  }, selector);

for (const landscape of ['sormland', 'vastmanland'])
  for (const language of ['sv', 'en'] as const)
    test(`the map of ${landscape} in ${language} is one A3 without text under 9 points, in the dark too`, async (context) => {
      const { page } = await visit(context, '/map', { landscape, language, theme: 'dark' });
      const { sheets, texts } = await printed(page);
      expect(sheets).toEqual(['A3 landscape']);
      expect(texts[0]).toContain(language === 'sv' ? 'Diarienummer' : 'Registration number');
      await page.emulateMedia({ media: 'print' });
      const smallest = await smallestPrinted(page, '.on-paper');
      expect(smallest).toBeGreaterThanOrEqual(8.99);
      expect(smallest).toBeLessThan(14);
    });

test('on screen the sheet is as wide as its window, with no text under 12 pixels, and on a phone it is lists', async (context) => {
  for (const width of [1440, 1920, 1024]) {
    const { page } = await visit(context, '/map', { width });
    const seen = await page.locator('.on-screen').evaluate((frame) => ({
      hidden: frame.scrollWidth - frame.clientWidth,
      smallest: Math.min(
        ...[...frame.querySelectorAll('text')].map(
          (text) => Number(text.getAttribute('font-size')) * (text.getScreenCTM()?.a ?? 0),
        ),
      ),
    }));
    expect(seen.hidden).toBeLessThanOrEqual(1);
    expect(seen.smallest).toBeGreaterThanOrEqual(12);
  }
  const { page } = await visit(context, '/map', { width: 390 });
  expect(await page.locator('.on-screen').isVisible()).toBe(false);
  await page.getByRole('heading', { level: 2, name: 'Lokalt' }).waitFor();
});

test('the sheet is read as a table: groups and levels as heads, and each name leads to its page', async (context) => {
  const { page, settled } = await visit(context, '/map');
  const table = page.locator('.on-screen').getByRole('table');
  expect(await table.getByRole('columnheader').allTextContents()).toEqual([
    'Nivå',
    'Företag och bransch',
    'Fack',
    'Region och kommun',
    'Utbildning',
    'Myndighet',
    'Samordning',
  ]);
  expect((await table.getByRole('rowheader').allTextContents()).slice(0, 3)).toEqual([
    'EU',
    'Nationellt',
    'Regionalt',
  ]);
  await table.getByRole('link', { name: 'Volvo CE' }).click();
  await settled();
  expect(new URL(page.url()).pathname).toBe('/entity/volvo-ce');
});

test('the summons of a meeting is one or two sheets of A4 with what it must say, and nothing else', async (context) => {
  for (const quarter of [1, 2, 3, 4]) {
    const { page } = await visit(context, `/calendar?prepare=branschforum&quarter=${quarter}`);
    // Printed by its button it stays as it was when the print has ended; here the print is ours.
    await page.evaluate(() => {
      window.print = () => {};
    });
    await page.getByRole('button', { name: 'Skriv ut kallelsen' }).click();
    const { sheets, texts } = await printed(page);
    expect(sheets.length).toBeLessThanOrEqual(2);
    expect(new Set(sheets)).toEqual(new Set(['A4 portrait']));
    for (const told of ['Kallelse: Branschforum', 'Måste vara klart', 'Vem saknas', 'Öppna frågor'])
      expect(texts.join(' ')).toContain(told);
    expect(texts.join(' ')).toContain('Kommer underifrån');
    expect(texts.join(' ')).not.toContain('Återkommer varje år');
  }
});

test('the button of the summons prints it, and afterwards the page prints whole again', async (context) => {
  const { page } = await visit(context, '/calendar?prepare=branschforum&quarter=3');
  const button = page.getByRole('button', { name: 'Skriv ut kallelsen' });
  expect(await printedBy(page, () => button.click())).toEqual(['summons']);
  expect((await printed(page)).texts.join(' ')).toContain('Årshjulet');
});
