/** The picture of the system can be read after whatever is done to it, says who carries and what is missing, and explains its signs. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { visit } from './browsing.ts';
import { systemFaults } from './system-faults.ts';

const none = (faults: Record<string, string[]>) =>
  Object.fromEntries(Object.keys(faults).map((what) => [what, []]));

for (const language of ['sv', 'en'])
  for (const landscape of ['sormland', 'vastmanland'])
    test(`it can be read at each width and after each action: ${landscape}, ${language}`, async (context) => {
      const { page, settled, go } = await visit(
        context,
        `/?landscape=${landscape}&language=${language}`,
      );
      const faults: Record<string, string[]> = {};
      const note = async (what: string) => {
        await settled();
        faults[what] = await systemFaults(page);
      };
      for (const width of [1440, 1920, 1280, 1024]) {
        await page.setViewportSize({ width, height: 900 });
        await note(`${width}`);
        const flow = page.locator('.sys svg.pic a[data-flow]').first();
        if ((await flow.count()) === 0) continue;
        await flow.press('Enter');
        await page.locator('.sys .drawer').waitFor();
        await note(`${width} with a drawer`);
        await page.keyboard.press('Escape');
        await settled();
      }
      await page.setViewportSize({ width: 1440, height: 900 });
      for (const box of await page.locator('.key input[type=checkbox]').all()) {
        await box.uncheck();
        await note(`without ${await box.evaluate((one) => one.closest('label')?.textContent)}`);
        await box.check();
      }
      await go(`/?landscape=${landscape}&language=${language}&side=documented`);
      await note('documented');
      expect(faults).toEqual(none(faults));
    });

const width = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((one) => one.getBoundingClientRect().width);

test('it takes the width there is, also of a wide screen and beside a drawer', async (context) => {
  const { page, settled } = await visit(context, '/?landscape=sormland', { width: 1920 });
  expect(await width(page, '.sys svg.pic')).toBeGreaterThan(1750);
  await page.setViewportSize({ width: 1440, height: 900 });
  await settled();
  expect(await width(page, '.sys svg.pic')).toBeGreaterThan(1300);
  await page.locator('.sys svg.pic a[data-flow]').first().press('Enter');
  await page.locator('.sys .drawer').waitFor();
  await settled();
  const right = async (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((one) => one.getBoundingClientRect().right);
  expect(await right('.sys svg.pic .col.yellow')).toBeLessThan(await right('.sys .pane'));
});

test('those who carry lie on their lines, the only one marked, and the missing ways up stop at a cross', async (context) => {
  const { page } = await visit(context, '/?landscape=sormland');
  const carriers = page.locator('.sys svg.pic .carrier.sole');
  expect(
    (
      await carriers.evaluateAll((all) =>
        all.map((one) =>
          [...one.querySelectorAll('text')].map((text) => text.textContent).join(' '),
        ),
      )
    ).sort(),
  ).toEqual([
    'via kommunernas näringslivschefer enda bäraren av tre flöden',
    'via regional samordnare enda bäraren av två flöden',
  ]);
  const stops = page.locator('.sys .stop[aria-label^="väg upp saknas"]');
  expect(await stops.count()).toBe(2);
  await page.getByText('Två ställen saknar väg upp:').waitFor();
  await page.getByText('Fem flöden har en enda bärare:').waitFor();
  await stops.last().press('Enter');
  await page.waitForURL(/tab=gaps|coverage/);
});

test('the legend explains every sign in the picture, and tells the seven kinds apart', async (context) => {
  const { page } = await visit(context, '/?landscape=sormland');
  const heads = await page
    .locator('.key .kinds path.l')
    .evaluateAll((all) => all.map((one) => one.getAttribute('marker-end')));
  expect(new Set(heads).size).toBe(7);
  const inPicture = await page
    .locator('.sys svg.pic .f path.l')
    .evaluateAll((all) => all.map((one) => one.getAttribute('marker-end')));
  for (const head of inPicture) expect(heads).toContain(head);
  const legend = page.locator('.key');
  for (const words of ['lagkrav', 'väg upp saknas', 'går via någon', 'finns'])
    expect(await legend.getByText(words, { exact: true }).count(), words).toBe(1);
  const framed = await page.locator('.key .pic-key .box2').count();
  expect(framed).toBe(1);
  const hasRings = (await page.locator('.sys svg.pic .handle').count()) > 0;
  expect((await page.locator('.key .sign').count()) > 0).toBe(hasRings);
});

test('a word stands where a filter leaves nothing, and gives everything back', async (context) => {
  const { page, settled } = await visit(context, '/?landscape=sormland');
  await page.locator('.key').getByRole('radio', { name: 'Bekräftat' }).check();
  await settled();
  await page.getByText('Inget flöde passar det som är valt.').waitFor();
  expect(await page.locator('.basis').textContent()).toContain('0 av 25 flöden');
  expect(await page.locator('.sys svg.pic .carrier').count()).toBe(0);
  await page.getByRole('link', { name: 'Visa alla flöden' }).click();
  await settled();
  expect(await page.locator('.basis').textContent()).toMatch(/hela svaret, 25 flöden/);
  expect(await page.getByText('Inget flöde passar').count()).toBe(0);
});
