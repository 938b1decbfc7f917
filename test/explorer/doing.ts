/** What people do on a page, as tests do it: by the names that screen readers tell. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** A file that the page saved. */
export interface Saved {
  readonly name: string;
  readonly text: string;
  readonly bytes: Buffer;
}

/** What a deed downloads. */
export async function savedBy(page: Page, deed: () => Promise<unknown>): Promise<Saved> {
  const coming = page.waitForEvent('download');
  await deed();
  const download = await coming;
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk));
  const bytes = Buffer.concat(chunks);
  return { name: download.suggestedFilename(), text: bytes.toString('utf8'), bytes };
}

/** Chooses a format in the menu "Hämta" of the page. */
export async function saved(page: Page, format: string): Promise<Saved> {
  await page
    .getByRole('button', { name: /^Hämta/ })
    .first()
    .click();
  return await savedBy(page, () =>
    page.getByRole('menuitem', { name: format, exact: true }).click(),
  );
}

/**
 * What the page itself printed during a deed: for each time the paper it was set for, and whether a sheet stood
 * measured on it. Ends when the page's own print has, since a page that is being printed gives no PDF; fails
 * when there was none.
 */
export async function printedBy(page: Page, deed: () => Promise<unknown>): Promise<unknown[]> {
  const watching = await page.evaluateHandle(() => {
    const prints: unknown[] = [];
    addEventListener('beforeprint', () => {
      prints.push(document.documentElement.dataset.print ?? 'page');
    });
    return { prints, ended: new Promise((ended) => addEventListener('afterprint', ended)) };
  });
  await deed();
  const ended = watching.evaluate(({ ended }) => ended.then(() => true));
  const tooLate = new Promise<boolean>((late) => setTimeout(late, 15_000, false));
  expect(await Promise.race([ended, tooLate]), 'the page printed nothing').toBe(true);
  return await watching.evaluate(({ prints }) => prints);
}

/** The name of what has the focus, as a screen reader says it, else its text. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const now = document.activeElement;
    const isField = now instanceof HTMLInputElement || now instanceof HTMLTextAreaElement;
    const label = isField ? now.labels?.[0]?.textContent : undefined;
    return (now?.getAttribute('aria-label') ?? label ?? now?.textContent ?? '').trim();
  });
}

/** Presses Tab until the focus is on what has this name; fails when it is not reached. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  const passed: string[] = [];
  for (let press = 0; press < 150; press += 1) {
    await page.keyboard.press('Tab');
    const now = await focused(page);
    if (name.test(now)) return;
    passed.push(now);
  }
  expect(passed, `Tab never came to ${name}`).toContain(name);
}

/** Asks the API itself, to compare with what a page shows. */
// biome-ignore lint/suspicious/noExplicitAny: answers of many shapes.
export async function asked(url: string, query: string): Promise<any> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = (await response.json()) as { data: unknown; errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
}
