/** Each page and state, wide and narrow, light and dark, in one language or the other: readable for all, and nothing from elsewhere. */
import { describe, test } from 'vitest';
import { sidewaysScroll, stickingOut, violations, visit } from './browsing.ts';
import { pageStates } from './pages.ts';
import { serviceUrl } from './stage.ts';

const widths = [1440, 320];
const themes = ['light', 'dark'] as const;

describe.concurrent('every page and state', () => {
  pageStates.forEach(({ name, path }, at) => {
    const language = at % 2 === 0 ? 'sv' : 'en';
    test(`${name} holds WCAG 2.1 A and AA at every width in both themes`, async (context) => {
      const { expect } = context;
      const { page, settled } = await visit(context, path, { language, accepted: /status of 404/ });
      const found: string[] = [];
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        await settled();
        const over = await sidewaysScroll(page);
        if (over > 0)
          found.push(`${width} wide: scrolls ${over} px sideways: ${await stickingOut(page)}`);
        for (const theme of themes) {
          await page.emulateMedia({ colorScheme: theme });
          for (const one of await violations(page)) found.push(`${width} ${theme}: ${one}`);
        }
      }
      expect(found).toEqual([]);
      expect(await page.locator('h1').count()).toBe(1);
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
    });
  });
});

test('every page is sent with a policy that lets nothing in from elsewhere', async ({ expect }) => {
  const url = await serviceUrl();
  for (const { path } of pageStates) {
    const { headers } = await fetch(url + path, { headers: { accept: 'text/html' } });
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
  }
});

test('the pages are built for readers, without what React tells developers', async ({ expect }) => {
  const url = await serviceUrl();
  const start = await (await fetch(url, { headers: { accept: 'text/html' } })).text();
  const script = /src="([^"]+\.js)"/.exec(start)?.[1];
  expect(await (await fetch(url + script)).text()).not.toContain('Cannot update a component');
});
