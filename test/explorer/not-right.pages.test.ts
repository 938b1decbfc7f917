/** Every fact says where it stands and whom to tell that it is wrong, in few words for the eye and whole ones for the ear. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { visit } from './browsing.ts';

/** The whole names of what asks whether a fact is right, within a part of the page. */
const asked = (page: Page, within: string) =>
  page
    .locator(`${within} .not-right`)
    .evaluateAll((all) => all.map((one) => one.textContent?.replace(/\s+/g, ' ').trim() ?? ''));

const places: readonly [what: string, path: string, fact: string, source: string][] = [
  [
    'a way, step by step',
    '/ways?from=programrad&to=lokal-kompetensverkstad',
    '.hop:not(.cut)',
    '.hop',
  ],
  ['flows as a table', '/entity/branschforum?view=table', 'main tbody tr', 'tbody td:last-child'],
  ['seats', '/entity/branschforum?tab=members', 'main tbody tr', '.sourced'],
  ['facts', '/entity/branschforum?tab=facts', '.fact-group li.fact', '.sourced'],
  ['what is to be clarified', '/entity/branschforum?tab=gaps', '.gap-item', '.sourced'],
  ['a calendar', '/calendar', '.wheel-list li li', '.sourced'],
  ['what rests on a passage', '/sources/kompetensverkstan?at=6.4.1', '.stated-here li', 'section'],
];

for (const [what, path, fact, source] of places)
  test(`${what}: each fact can be told to be wrong, by a name of its own`, async (context) => {
    const { page } = await visit(context, path);
    await page.locator(fact).first().waitFor({ state: 'attached' });
    await page.locator(`${source} a[href^="/sources/"]`).first().waitFor({ state: 'attached' });
    const facts = await page.locator(fact).count();
    const without = page.locator(fact).filter({ hasNot: page.locator('.not-right') });
    expect(facts).toBeGreaterThan(0);
    expect(await without.allTextContents()).toEqual([]);
    for (const name of await asked(page, fact)) expect(name).toMatch(/^Stämmer inte\? .{12,}/);
  });

test('the drawer of a flow leads to its passages, and copies the flow with its address', async (context) => {
  const { page, settled } = await visit(context, '/entity/branschforum?view=table');
  await page.locator('td a[data-flow]').first().click();
  await settled();
  const drawer = page.locator('aside.drawer');
  const sentence = (await drawer.locator('> p').textContent()) ?? '';
  await drawer.getByRole('button', { name: `Stämmer inte? ${sentence}` }).click();
  await page.getByRole('button', { name: /^Kopiera uppgiften/ }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(sentence);
  const at = /\/entity\/(\S+)/.exec(copied)?.[0] ?? '';
  await page.goto(new URL(at, page.url()).href);
  await settled();
  await page.getByRole('main').getByText(sentence).first().waitFor();
});

test('the place of a source in a table opens its text there', async (context) => {
  const { page, settled } = await visit(context, '/entity/branschforum?view=table');
  const link = page.locator('tbody td a[href^="/sources/"]').first();
  await link.click();
  await settled();
  await page.locator('main mark').first().waitFor();
});
