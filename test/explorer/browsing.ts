/** Opens pages in the one Chromium of the run, and watches that nothing goes wrong while a test looks at them. */
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { expect, inject, type TestContext } from 'vitest';
import { addressed, type Shown, underWayIn, untilSettled } from './settled.ts';
import { serviceUrl } from './stage.ts';

/** How a page is looked at. */
export interface Look extends Shown {
  readonly theme?: 'light' | 'dark';
  /** In CSS pixels; 1440 unless told. */
  readonly width?: number;
  readonly height?: number;
  readonly reducedMotion?: boolean;
  /** What the console may say, such as that a service is away. */
  readonly accepted?: RegExp;
  /** Done before the page is fetched, such as holding answers back. */
  readonly first?: (page: Page) => Promise<unknown>;
}

/** A page that is open. */
export interface Visit {
  readonly page: Page;
  readonly url: string;
  /** Waits until nothing loads any more. */
  settled(): Promise<void>;
  /** Goes to an address of the explorer and waits until it has its answer. */
  go(path: string): Promise<void>;
}

let connected: Promise<Browser> | undefined;

/** The browser of the run. */
function browser(): Promise<Browser> {
  connected ??= chromium.connect(inject('browser'));
  return connected;
}

function watch(context: BrowserContext, own: string, accepted: RegExp | undefined) {
  const complaints: string[] = [];
  const underWay = underWayIn(context);
  const complain = (text: string) => {
    if (!accepted?.test(text)) complaints.push(text);
  };
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complain(message.text());
  });
  context.on('weberror', (error) => complain(`page error: ${error.error().message}`));
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== own) complain(`asked ${request.url()}`);
  });
  return { complaints, underWay };
}

/**
 * Opens a page and waits until it has its answer. The page closes with the test, which fails when the console
 * complained, an error was thrown or another host was asked.
 */
export async function visit(
  { onTestFinished }: Pick<TestContext, 'onTestFinished'>,
  path: string,
  look: Look = {},
): Promise<Visit> {
  const {
    theme = 'light',
    width = 1440,
    height = 900,
    language,
    landscape,
    reducedMotion = true,
  } = look;
  const url = await serviceUrl();
  const context = await (await browser()).newContext({
    viewport: { width, height },
    colorScheme: theme,
    reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    acceptDownloads: true,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const { complaints, underWay } = watch(context, url, look.accepted);
  onTestFinished(async () => {
    await context.close();
    expect(complaints).toEqual([]);
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await look.first?.(page);
  const settled = () => untilSettled(page, underWay);
  const go = async (to: string) => {
    await page.goto(url + addressed(to, { language, landscape }));
    await settled();
  };
  await go(path);
  return { page, url, settled, go };
}

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];

/** What breaks WCAG 2.1 A or AA on the page as it is now, one line per place. */
export async function violations(page: Page): Promise<string[]> {
  const found = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'], preload: false })
    .withTags(rules)
    .analyze();
  return found.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, any }) => `${id} at ${target.join(' ')}: ${any[0]?.message ?? help}`),
  );
}

/** By how many pixels the page scrolls sideways; 0 when it fits. */
export async function sidewaysScroll(page: Page): Promise<number> {
  const over = () =>
    page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return Math.max(0, scrollWidth - clientWidth);
    });
  // A page that measures itself may need a moment after the window changed.
  for (let tries = 0; tries < 100 && (await over()) > 0; tries += 1) await page.waitForTimeout(100);
  return await over();
}

/** What reaches beyond the right edge of the window, outermost first. */
export function stickingOut(page: Page): Promise<string> {
  return page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((one) => one.getBoundingClientRect().right > document.documentElement.clientWidth)
      .filter((one) => !one.closest('.top nav, .scroll *'))
      .slice(0, 8)
      .map((one) => `${one.tagName.toLowerCase()}.${one.getAttribute('class')}`)
      .join(', '),
  );
}
