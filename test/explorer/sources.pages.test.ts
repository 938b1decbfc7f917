/** Sources one can read: a citation opens the text of its document, the place marked, and no name that is withheld. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { namesIn } from '../seed/withheld-names.ts';
import { visit } from './browsing.ts';
import { asked } from './doing.ts';

const place = '/sources/kompetensverkstan?at=6.4.1+Programråd,+r.+1443–1447';

/** What has the focus, and whether the first marked line is in sight. */
function reading(page: Page) {
  return page.evaluate(() => {
    const { top, bottom } = document.getElementById('cited')?.getBoundingClientRect() ?? {
      top: -1,
      bottom: -1,
    };
    return {
      focus: document.activeElement?.textContent,
      isInSight: top >= 0 && bottom <= innerHeight,
    };
  });
}

const marked = (page: Page) =>
  page
    .locator('.passage li.cited')
    .evaluateAll((lines) => lines.map((line) => Number((line as HTMLLIElement).value)));

test('a citation opens the text at its place, by mouse', async (context) => {
  const { page, settled } = await visit(context, '/entity/programrad?tab=facts');
  const citation = page.locator('.cite a', { hasText: 'Kompetensverkstan' }).first();
  const words = (await citation.textContent()) ?? '';
  await citation.click();
  await page.locator('.passage').waitFor();
  await settled();
  const [, heading = '', from = ''] = /^[^,]+, (.*?), rad (\d+)/.exec(words) ?? [];
  const { focus, isInSight } = await reading(page);
  expect(focus).toContain(heading);
  expect(isInSight).toBe(true);
  expect((await marked(page))[0]).toBe(Number(from));
});

test('and by keyboard, from where one reads on', async (context) => {
  const { page, settled } = await visit(context, '/entity/programrad?tab=facts');
  await page.locator('.cite a', { hasText: 'Kompetensverkstan' }).first().focus();
  await page.keyboard.press('Enter');
  await page.locator('.passage').waitFor();
  await settled();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('passage-title');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await settled();
  expect(page.url()).toContain('around=');
  await page.goBack();
  await page.goBack();
  await page.getByRole('heading', { level: 1, name: 'Programråd' }).waitFor();
});

test('the place is marked among the lines around it, which can be had in both directions', async (context) => {
  const { page, settled } = await visit(context, place);
  expect(await marked(page)).toEqual([1443, 1444, 1445, 1446, 1447]);
  const lines = page.locator('.passage li');
  const before = await lines.count();
  await page.getByRole('link', { name: 'Visa mer före' }).click();
  await settled();
  expect(await lines.count()).toBeGreaterThan(before);
  expect(await marked(page)).toEqual([1443, 1444, 1445, 1446, 1447]);
});

test('each heading tells how many facts rest on it, the same however many are shown', async (context) => {
  const { page, url, settled } = await visit(context, '/sources/kompetensverkstan?at=6.4.1');
  const told = () =>
    page
      .locator('.outline a')
      .evaluateAll((links) =>
        links.map((link) => Number.parseInt(link.querySelector('.num')?.textContent ?? '', 10)),
      );
  const { statedIn } = await asked(
    url,
    '{ statedIn(document: "kompetensverkstan", first: 0) { sections { facts } } }',
  );
  const counts = statedIn.sections.map(({ facts }: { facts: number }) => facts);
  expect(await told()).toEqual(counts);
  await page.getByRole('link', { name: /^Visa \d+ av \d+$/ }).click();
  await settled();
  expect(await page.locator('.stated-here li').count()).toBeGreaterThan(10);
  expect(await told()).toEqual(counts);
});

test('of a document without a licence a short quotation is shown, and why no more', async (context) => {
  const { page } = await visit(
    context,
    '/sources/kompetensplan-vastmanland?landscape=vastmanland&at=2.1+Livslångt+lärande',
  );
  const lines = await page.locator('.passage li mark').allTextContents();
  expect(lines.join('').length).toBeGreaterThan(0);
  expect(lines.map((line) => line.trim()).join('').length).toBeLessThanOrEqual(330);
  expect(await page.locator('.passage li').count()).toBe(lines.length);
  await page.getByText('mer av texten får inte visas').waitFor();
  await page.getByText('Om dokumentet').click();
  await page.getByText('Planen anger ingen licens').waitFor();
  await page.getByText('Finns hos').waitFor();
});

test('a section that is found opens its text', async (context) => {
  const { page, settled } = await visit(context, '/?search=samverkansråd+för+omställning');
  await page.getByRole('link', { name: /^6\.4\.2 – / }).click();
  await page.locator('.passage').waitFor();
  await settled();
  expect(await marked(page)).toContain(1522);
});

test('each citation of each page leads to a text that is there, or tells where it is read', async (context) => {
  const { page, url, go } = await visit(context, '/entity/branschforum?tab=facts');
  const addresses = new Set<string>();
  const paths = [
    '/entity/branschforum?tab=facts',
    '/coverage',
    '/calendar',
    '/conformance',
    '/map?view=list',
    '/goals?landscape=vastmanland',
    '/sources',
    place,
  ];
  for (const path of paths) {
    await go(path);
    for (const href of await page
      .locator('.cite a')
      .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href)))
      addresses.add(href);
  }
  expect(addresses.size).toBeGreaterThan(50);
  for (const address of addresses) {
    const { pathname, searchParams } = new URL(address);
    const document = decodeURIComponent(pathname.replace('/sources/', ''));
    const answer = await asked(
      url,
      `{ passage(document: ${JSON.stringify(document)}, locator: ${JSON.stringify(searchParams.get('at'))}) { document { url } lines { number } } }`,
    );
    // Of a law or a register the page says where it is read.
    const { lines, document: told } = answer.passage;
    expect([address, lines.length > 0 || told.url !== null]).toEqual([address, true]);
  }
}, 120_000);

test.for([
  '/sources/kompetensverkstan?at=Bilaga+3&around=200&facts=100',
  '/sources/kompetensverkstan?at=Bilaga+2&language=en',
  '/sources/kompetensverkstan?at=Förord',
  '/sources/minnesanteckningar-2024-04-26?at=Närvaro&landscape=vastmanland',
  '/?search=bilaga+3',
  '/?search=näringslivschef',
  '/entity/kompetensverkstan?tab=facts&facts=1300',
])('%s shows no name that is withheld', async (path, context) => {
  const { page } = await visit(context, path);
  const text = (await page.locator('body').textContent()) ?? '';
  expect(text.length).toBeGreaterThan(200);
  expect(namesIn(text)).toBe(0);
});
