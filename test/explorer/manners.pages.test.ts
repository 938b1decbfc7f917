/** What every page does alike: address, languages, themes, keys, motion, paper, and addresses that name nothing. */
import { expect, test } from 'vitest';
import { visit } from './browsing.ts';
import { focused } from './doing.ts';

const notFound = /status of 404/;

test('language and theme are changed by keyboard, stay, and stand in the address', async (context) => {
  const { page, go } = await visit(context, '/coverage');
  const banner = page.getByRole('banner');
  await banner.getByRole('link', { name: 'EN, English' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: /^What should exist/ }).waitFor();
  expect(new URL(page.url()).searchParams.get('language')).toBe('en');
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  await banner.getByRole('button', { name: 'Dark theme' }).focus();
  await page.keyboard.press('Enter');
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
  await go('/sources?language=en');
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
});

test('the query behind an answer is shown to who asks for it on the page for developers, and stays', async (context) => {
  const { page, go } = await visit(context, '/coverage');
  const query = page.getByText('Visa som GraphQL').first();
  await query.waitFor({ state: 'attached' });
  expect(await query.isVisible()).toBe(false);
  await go('/developers');
  await page.getByRole('checkbox', { name: /^Visa frågan i GraphQL/ }).check();
  await go('/coverage');
  await query.click();
  await page.getByRole('region', { name: 'Frågan' }).first().waitFor();
  await page.getByRole('button', { name: 'Kopiera frågan' }).first().waitFor();
});

test('the back button undoes each step, and a copied address shows the same', async (context) => {
  const { page, url, settled } = await visit(context, '/coverage?language=en');
  const nav = page.getByRole('navigation').first();
  await nav.getByRole('link', { name: 'Sources' }).click();
  await page.getByRole('heading', { level: 1, name: 'Sources' }).waitFor();
  expect(page.url()).toBe(`${url}/sources?language=en&landscape=sormland`);
  await page.goBack();
  await page.getByRole('heading', { level: 1, name: /^What should exist/ }).waitFor();
  await settled();
});

test('/ goes to the search from every page and ? shows the keys', async (context) => {
  const { page } = await visit(context, '/sources');
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Kortkommandon' });
  await keys.waitFor();
  await page.keyboard.press('Escape');
  await keys.waitFor({ state: 'detached' });
  const search = page.getByRole('search').getByRole('combobox');
  await page.keyboard.press('/');
  await expect.poll(() => search.evaluate((field) => field === document.activeElement)).toBe(true);
  expect(new URL(page.url()).pathname, 'the page stays').toBe('/sources');
  await search.fill('region s');
  await page.getByRole('option', { name: /^Region Sörmland Aktör/ }).click();
  await page.getByRole('heading', { level: 1, name: 'Region Sörmland' }).waitFor();
});

test('what is written in the search before it is there goes on in it', async (context) => {
  const { page } = await visit(context, '/sources?landscape=sormland');
  await page.route(/search-box/, async (route) => {
    await page.getByRole('search').locator('input').fill('region');
    await route.continue();
  });
  await page.reload();
  await page.getByRole('search').getByRole('combobox').waitFor();
  await page.keyboard.type(' s');
  await page.getByRole('option', { name: /^Region Sörmland Aktör/ }).waitFor();
});

test('the first stop of the Tab key skips to the content', async (context) => {
  const { page } = await visit(context, '/sources');
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('Till innehållet');
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).hash).toBe('#main');
});

test('whoever wants less motion gets none', async (context) => {
  for (const path of ['/', '/entity/branschforum', '/coverage']) {
    const { page } = await visit(context, path, { reducedMotion: true });
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((one) => {
          const { transitionDuration, animationDuration } = getComputedStyle(one);
          return parseFloat(transitionDuration) > 0.01 || parseFloat(animationDuration) > 0.01;
        })
        .map((one) => `${one.tagName} ${one.getAttribute('class')}`),
    );
    expect(moving).toEqual([]);
  }
});

test('on paper there are no controls, and the ground is white in every theme', async (context) => {
  const { page } = await visit(context, '/coverage', { theme: 'dark' });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  for (const gone of [page.getByRole('banner'), page.getByRole('contentinfo')])
    expect(await gone.isVisible()).toBe(false);
  const grounds = await page.evaluate(() =>
    [document.documentElement, document.body].map((one) => getComputedStyle(one).backgroundColor),
  );
  for (const ground of grounds)
    expect(['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)']).toContain(ground);
});

test('an id, a landscape and a page that are not there are said in words, with a way on', async (context) => {
  for (const path of [
    '/entity/finns-inte',
    '/coverage?landscape=finns-inte',
    '/map?landscape=finns-inte',
    '/?landscape=finns-inte',
    '/ways?from=finns-inte&to=branschforum',
    '/what-if?remove=finns-inte',
    '/calendar?landscape=finns-inte',
    '/goals?landscape=finns-inte',
    '/conformance?landscape=finns-inte',
    '/finns-inte',
    '/coverage?revision=4711',
  ]) {
    const { page } = await visit(context, path, { accepted: notFound });
    const main = page.getByRole('main');
    expect((await main.textContent())?.length, path).toBeGreaterThan(60);
    const onward = main.getByRole('link').or(main.getByRole('combobox'));
    expect(await onward.count(), `${path} has a way on`).toBeGreaterThan(0);
    expect(await page.getByRole('alert').count(), path).toBe(0);
  }
});

test('where several landscapes are published and none is named, a page lists them and keeps what it was asked', async (context) => {
  const { page, settled } = await visit(context, '/coverage?level=regional', { landscape: null });
  await page.getByRole('heading', { level: 1, name: 'Vilket landskap?' }).waitFor();
  expect(await page.locator('.landscapes a').allTextContents()).toEqual([
    'Sörmland',
    'Västmanland',
  ]);
  await page.locator('.landscapes a', { hasText: 'Västmanland' }).click();
  await page
    .getByRole('heading', { level: 1, name: 'Finns det som ska finnas i Västmanland?' })
    .waitFor();
  await settled();
  const { searchParams } = new URL(page.url());
  expect([searchParams.get('landscape'), searchParams.get('level')]).toEqual([
    'vastmanland',
    'regional',
  ]);
});

test('a party is shown without a landscape named', async (context) => {
  const { page } = await visit(context, '/entity/branschforum', { landscape: null });
  await page.getByRole('heading', { level: 1, name: 'Branschforum' }).waitFor();
});
