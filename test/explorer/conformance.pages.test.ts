/** Plan and reality: the answer first, a bar that no choice changes, and a list by forum. */
import { expect, test } from 'vitest';
import { visit } from './browsing.ts';
import { asked } from './doing.ts';

test('no choice changes the sentence or the numbers of the bar', async (context) => {
  const { page, url, settled } = await visit(context, '/conformance');
  const { conformance } = await asked(
    url,
    '{ conformance(landscape: "sormland", first: 0) { leadInWords facets { dimension value count } } }',
  );
  const whole = page.locator('main .ans, main .vbar nav');
  const before = await whole.allInnerTexts();
  expect(before[0]).toContain(conformance.leadInWords);
  const bar = page.getByRole('navigation', { name: 'Visa bara' });
  for (const { dimension, value, count } of conformance.facets)
    if (dimension === 'VERDICT') expect(await bar.textContent(), value).toContain(String(count));
  const links = await bar.getByRole('link').count();
  for (let at = 0; at < links; at += 1) {
    await bar.getByRole('link').nth(at).click();
    await settled();
    expect(await whole.allInnerTexts()).toEqual(before);
  }
  await page.getByRole('radio', { name: 'Platser' }).check();
  await settled();
  expect(await whole.allInnerTexts()).toEqual(before);
});

test('twenty-five rows stand on one screen, under the forums they are about', async (context) => {
  const { page } = await visit(context, '/conformance');
  const region = page.getByRole('region', { name: 'Plan och verklighet, efter forum' });
  await region.evaluate((one) => scrollTo(0, one.getBoundingClientRect().top + scrollY));
  const seen = await region.locator('tbody tr:not(.grp)').evaluateAll(
    (rows) =>
      rows.filter((row) => {
        const { top, bottom } = row.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      }).length,
  );
  expect(seen).toBeGreaterThanOrEqual(25);
  const [first, ...forums] = await region.locator('.grp').allInnerTexts();
  expect(first, 'what is missing stands first').toBeTruthy();
  const missing = await region.locator('tbody').first().locator('tr:not(.grp)').allInnerTexts();
  expect(missing[0]).toContain('Saknas');
  expect(forums.length).toBeGreaterThan(5);
  expect(forums).toEqual(forums.toSorted(new Intl.Collator('sv').compare));
});

test('a column sorts up and down within each forum, and a row opens both sides', async (context) => {
  const { page, settled } = await visit(context, '/conformance');
  const first = page.locator('.pr tbody').first().locator('.thing');
  const { compare } = new Intl.Collator('sv');
  const head = page.getByRole('columnheader', { name: /^I planen eller förslaget/ });
  await head.getByRole('link').click();
  await settled();
  expect(await head.getAttribute('aria-sort')).toBe('ascending');
  const up = await first.allInnerTexts();
  expect(up).toEqual(up.toSorted(compare));
  await head.getByRole('link').click();
  await settled();
  expect(await head.getAttribute('aria-sort')).toBe('descending');
  expect(await first.allInnerTexts()).toEqual(up.toReversed());
  await first.first().click();
  await settled();
  const pair = page.locator('.pair');
  expect(await pair.count()).toBe(1);
  expect(await pair.textContent()).toContain('I verkligheten');
  expect(await pair.getByText('Källa').count()).toBeGreaterThan(0);
});
