/** When a page has its answer: nothing is asked any more and nothing says that it is busy. */
import type { BrowserContext, Page, Request } from 'playwright-core';

/** The address with its language. */
export function inLanguage(path: string, language: 'sv' | 'en' = 'sv'): string {
  if (language === 'sv') return path;
  return `${path}${path.includes('?') ? '&' : '?'}language=en`;
}

/** The requests under way in a context, kept up to date. */
export function underWayIn(context: BrowserContext): ReadonlySet<Request> {
  const underWay = new Set<Request>();
  context.on('request', (request) => underWay.add(request));
  context.on('requestfinished', (request) => underWay.delete(request));
  context.on('requestfailed', (request) => underWay.delete(request));
  return underWay;
}

/** Until nothing is asked, nothing is busy and the page has its heading, twice in a row; twelve seconds at most. */
export async function untilSettled(page: Page, underWay: ReadonlySet<Request>): Promise<void> {
  await page.locator('h1').first().waitFor();
  for (let calm = 0, waited = 0; calm < 2 && waited < 300; waited += 1) {
    await page.waitForTimeout(40);
    const busy = await page.locator('[aria-busy="true"]').count();
    calm = underWay.size > 0 || busy > 0 ? 0 : calm + 1;
  }
}
