/** Each task by keyboard alone: nothing here touches a mouse. */
import { expect, test } from 'vitest';
import { visit } from './browsing.ts';
import { focused, savedBy, tabTo } from './doing.ts';

test('a party is found by / and one of its names, and opened', async (context) => {
  const { page } = await visit(context, '/coverage');
  await page.keyboard.press('/');
  await page.getByRole('search').getByRole('combobox').waitFor();
  await page.keyboard.type('branschforum');
  await page
    .getByRole('option', { name: /^Branschforum/ })
    .first()
    .waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Branschforum' }).waitFor();
});

test('a search without a hit says so and what to do', async (context) => {
  const { page } = await visit(context, '/');
  await page.keyboard.press('/');
  await page.keyboard.type('xyzzy qwerty');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: /Inga träffar på/ }).waitFor();
  await tabTo(page, /^Rensa sökningen$/);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: /Inga träffar på/ }).waitFor({ state: 'detached' });
});

test('a neighbour is opened in the picture and closed again, and all is as it was', async (context) => {
  const { page, settled } = await visit(context, '/entity/lokal-kompetensverkstad');
  const places = () =>
    page
      .locator('svg.pic a[data-node]')
      .evaluateAll((nodes) =>
        Object.fromEntries(
          nodes.map((node) => [
            node.getAttribute('data-node') ?? '',
            node.parentElement?.getAttribute('transform') ?? '',
          ]),
        ),
      );
  const before = await places();
  await tabTo(page, /^Visa \d+ till/);
  await page.keyboard.press('Enter');
  const close = page.getByRole('link', { name: /^Stäng: / });
  await close.waitFor();
  await settled();
  const after = await places();
  expect(Object.keys(after).length).toBeGreaterThan(Object.keys(before).length);
  for (const id of Object.keys(before)) expect(after, id).toHaveProperty([id]);
  await close.focus();
  await page.keyboard.press('Enter');
  await close.waitFor({ state: 'detached' });
  await settled();
  expect(await places()).toEqual(before);
});

test('arrow keys go between neighbours in a picture', async (context) => {
  const { page } = await visit(context, '/entity/branschforum');
  const root = page.locator('svg.pic a.node.root');
  await root.focus();
  const first = await focused(page);
  await page.keyboard.press('ArrowLeft');
  const left = await focused(page);
  expect(left).not.toBe(first);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1 }).waitFor();
});

test('a flow is opened, read and closed, and the focus is back on it', async (context) => {
  const { page } = await visit(context, '/entity/branschforum');
  const flow = page.locator('svg.pic a[data-flow]').first();
  await flow.focus();
  const name = await focused(page);
  await page.keyboard.press('Enter');
  const drawer = page.getByRole('complementary');
  await drawer.waitFor();
  expect(new URL(page.url()).searchParams.get('flow')).not.toBeNull();
  expect(await drawer.getByRole('heading', { name: 'Källor' }).count()).toBe(1);
  await page.keyboard.press('Escape');
  await drawer.waitFor({ state: 'detached' });
  expect(await focused(page)).toBe(name);
  expect(new URL(page.url()).searchParams.get('flow')).toBeNull();
});

test('+ and - change the steps', async (context) => {
  const { page, settled } = await visit(context, '/entity/branschforum');
  const nodes = page.locator('svg.pic a[data-node]');
  const before = await nodes.count();
  await page.keyboard.press('+');
  await page.waitForURL(/steps=2/);
  await settled();
  expect(await nodes.count()).toBeGreaterThan(before);
  await page.keyboard.press('-');
  await page.waitForURL((url) => !url.search.includes('steps'));
  await settled();
  expect(await nodes.count()).toBe(before);
});

test('the same flows are read as a table, and the place is kept', async (context) => {
  const { page, settled } = await visit(context, '/entity/branschforum?steps=2&all=yes');
  const drawn = await page
    .locator('svg.pic a[data-flows]')
    .evaluateAll((links) =>
      links.flatMap((link) => (link.getAttribute('data-flows') ?? '').split(' ')),
    );
  const flows = new Set(drawn).size;
  await page.getByRole('radio', { name: 'Bild' }).focus();
  await page.keyboard.press('ArrowRight');
  await settled();
  const { searchParams } = new URL(page.url());
  expect([searchParams.get('steps'), searchParams.get('view')]).toEqual(['2', 'table']);
  expect(await page.getByRole('table').last().getByRole('row').count()).toBe(flows + 1);
});

test('a way is asked for and followed step by step', async (context) => {
  const { page, settled } = await visit(context, '/ways');
  for (const [field, name] of [
    [/^Från/, 'programråd'],
    [/^Till/, 'lokal kompetensverkstad'],
  ] as const) {
    await page.getByRole('combobox', { name: field }).focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.type(name);
    await page
      .getByRole('option', { name: new RegExp(`^${name}`, 'i') })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
  }
  await page.waitForURL(/from=programrad.*to=lokal-kompetensverkstad/);
  await settled();
  const main = page.getByRole('main');
  expect(await main.getByRole('heading', { level: 2 }).first().textContent()).toMatch(
    /^Ingen källa säger att samma sak går hela vägen från Programråd/,
  );
});

test('coverage is filtered, a cell followed and the findings saved', async (context) => {
  const { page, settled } = await visit(context, '/coverage');
  await page.getByRole('radio', { name: 'Alla områden' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.waitForURL(/area=green/);
  await settled();
  await page.getByRole('region', { name: 'Täckning per kommun' }).getByRole('link').first().focus();
  await page.keyboard.press('Enter');
  const heading = page.locator('aside.dr h3');
  await heading.waitFor();
  expect(await heading.evaluate((one) => one === document.activeElement)).toBe(true);
  await page.keyboard.press('Escape');
  await heading.waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.activeElement?.closest('td') !== null)).toBe(true);
  await page.getByRole('button', { name: /^Hämta/ }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'CSV' }).waitFor();
  const { name } = await savedBy(page, async () => {
    for (let press = 0; press < 5 && (await focused(page)) !== 'CSV'; press += 1)
      await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
  });
  expect(name).toBe('coverage-sormland.csv');
});
