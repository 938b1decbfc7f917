/** When a page has its answer: nothing is asked any more and nothing says that it is busy. */
import type { BrowserContext, Page, Request } from 'playwright-core';

/** Which landscape of the seed a page shows where its address does not say; null lets it say none. */
export interface Shown {
  readonly language?: 'sv' | 'en' | undefined;
  readonly landscape?: string | null | undefined;
}

/** The address with its language and its landscape. */
export function addressed(path: string, { language, landscape = 'sormland' }: Shown): string {
  const { pathname, searchParams, hash } = new URL(path, 'http://explorer');
  const said = [
    ...(landscape === null || searchParams.has('landscape') ? [] : [`landscape=${landscape}`]),
    ...(language === 'en' ? ['language=en'] : []),
  ];
  const query = [path.split('#')[0]?.split('?')[1] ?? '', ...said].filter(Boolean).join('&');
  return `${pathname}${query && `?${query}`}${hash}`;
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
