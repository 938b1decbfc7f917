/** What if: the answer first, and what dies marked in the picture. */
import { expect, test } from 'vitest';
import { visit } from './browsing.ts';
import { asked } from './doing.ts';

const path = '/what-if?remove=kommunernas-naringslivschefer';

test('the page begins with the answer of the service, above the picture', async (context) => {
  const { page, url } = await visit(context, path);
  const { whatIf } = await asked(
    url,
    '{ whatIf(landscape: "sormland", removeParties: ["kommunernas-naringslivschefer"]) { leadInWords furtherInWords goneFlowsTotal } }',
  );
  const lead = page.locator('main .ans');
  expect(await lead.textContent()).toContain(whatIf.leadInWords);
  expect(await lead.textContent()).toContain(whatIf.furtherInWords);
  const [first, picture] = [
    await lead.boundingBox(),
    await page.locator('.before-after').boundingBox(),
  ];
  expect(first?.y).toBeLessThan(picture?.y ?? 0);
  expect((picture?.y ?? 900) + 100, 'the picture begins on the first screen').toBeLessThan(900);
});

test('before and after show the same boxes in the same places; after, what ends is marked and has no head', async (context) => {
  const { page, settled } = await visit(context, path);
  const picture = page.locator('.before-after .pic');
  await picture.waitFor();
  const boxes = () =>
    picture
      .locator('[data-node]')
      .evaluateAll((all) =>
        all.map((one) => [one.getAttribute('data-node'), one.getBoundingClientRect().x]),
      );
  const dead = picture.locator('.f.missing path.l');
  const after = await boxes();
  expect(await dead.count()).toBeGreaterThan(3);
  expect(await dead.first().getAttribute('marker-end')).toBeNull();
  expect(await picture.locator('.node.miss').count()).toBe(1);
  await page.getByRole('radio', { name: 'Före' }).check();
  await settled();
  expect(await boxes()).toEqual(after);
  expect(await dead.count()).toBe(0);
  expect(await picture.locator('.node.miss').count()).toBe(0);
  const sizes = await picture.locator('text').evaluateAll((all) =>
    all.map((one) => {
      const scale = (one as SVGTextElement).getScreenCTM()?.a ?? 1;
      return Number.parseFloat(getComputedStyle(one).fontSize) * scale;
    }),
  );
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
});
