/** What it costs to show the 200 neighbours of one party. */
import type { Browser } from 'playwright-core';
import { middle } from '../crowd.ts';
import { median, type Work, workOf } from './work.ts';

/** What was measured. */
export interface Expanding {
  /** A neighbour with 200 neighbours is opened from another party: those come that fit. */
  readonly opened: Work;
  /** All 200 come in one step, where those stood that fit. */
  readonly whole: Work;
  readonly lowest: number;
  readonly highest: number;
  readonly nodes: number;
  readonly times: number;
}

const times = 5;
const landscape = 'landscape=region-0';

/** The work of the middle run, by all that was done in it. */
function middleOf(works: readonly Work[]): Work {
  const middle = median(works.map(({ all }) => all));
  return works.find(({ all }) => all === middle) as Work;
}

/** Opens the crowded party by its `+n` and shows all its neighbours, several times. */
export async function expandTwoHundred(browser: Browser, url: string): Promise<Expanding> {
  const opened: Work[] = [];
  const whole: Work[] = [];
  let nodes = 0;
  for (let run = 0; run < times; run += 1) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    await page.goto(`${url}/entity/granne-0?${landscape}`);
    const pill = page.getByRole('link', { name: /^Visa \d+ till/ }).first();
    await pill.waitFor();
    await page.waitForTimeout(500);
    opened.push(await workOf(page, () => pill.press('Enter')));
    await page.goto(`${url}/entity/${middle}?${landscape}`);
    await page.locator('svg.pic a[data-node]').first().waitFor();
    await page.waitForTimeout(500);
    whole.push(
      await workOf(page, () =>
        page.evaluate(() => history.pushState(null, '', `${location.search}&all=yes`)),
      ),
    );
    nodes = await page.locator('svg.pic a[data-node]').count();
    await context.close();
  }
  const all = whole.map((work) => work.all);
  return {
    opened: middleOf(opened),
    whole: middleOf(whole),
    lowest: Math.min(...all),
    highest: Math.max(...all),
    nodes,
    times,
  };
}
