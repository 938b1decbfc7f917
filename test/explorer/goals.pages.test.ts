/** Goals: the answer first, no sign without what it points to, and one source to each card. */
import { expect, test } from 'vitest';
import { visit } from './browsing.ts';
import { asked } from './doing.ts';

test('the page begins with the answer of the service, and no other count beside it', async (context) => {
  const { page, url } = await visit(context, '/goals?landscape=vastmanland');
  const { goals } = await asked(
    url,
    '{ goals(landscape: "vastmanland", first: 0) { leadInWords furtherInWords } }',
  );
  const told = await page.locator('main .ans').textContent();
  expect(told).toContain(goals.leadInWords);
  expect(told).toContain(goals.furtherInWords);
  expect((await page.locator('main .ans').boundingBox())?.y).toBeLessThan(300);
});

test('a card has one source to open, and no arrow of its own', async (context) => {
  const { page } = await visit(context, '/goals?landscape=vastmanland');
  const cards = page.locator('main .goal');
  const sources = await cards.evaluateAll((all) =>
    all.map((card) => card.querySelectorAll('details.on-demand').length),
  );
  expect(sources.length).toBeGreaterThan(10);
  expect(sources.filter((number) => number > 1)).toEqual([]);
  expect(await page.locator('main').textContent()).not.toContain('→');
  const widths = await page
    .locator('.priorities > li > div')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().width));
  expect(Math.min(...widths), 'a priority has the width of its card').toBeGreaterThan(200);
});
