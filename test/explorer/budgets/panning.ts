/** How smoothly a picture of a thousand nodes is dragged. */
import type { Browser } from 'playwright-core';
import { middle } from '../crowd.ts';
import { median } from './work.ts';

/** Frames while a picture is dragged, in milliseconds. */
export interface Panning {
  readonly nodes: number;
  readonly frames: number;
  readonly median: number;
  readonly high: number;
  readonly longest: number;
}

/** Written as text: what tsx makes of a named function needs a helper that pages lack. */
const watchFrames = `
  globalThis.frameTimes = [];
  let last = performance.now();
  const tick = (now) => {
    frameTimes.push(now - last);
    last = now;
    requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
`;

/** Shows every party within two steps of the crowded one and drags them for two seconds. */
export async function panThousand(browser: Browser, url: string): Promise<Panning> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await page.goto(`${url}/entity/${middle}?landscape=region-0&steps=2&all=yes`);
  const nodes = page.locator('svg.pic a[data-node]');
  await nodes.nth(999).waitFor({ state: 'attached' });
  await page.waitForTimeout(1500);
  const box = await page.locator('.fit-window').boundingBox();
  if (!box) throw new Error('There is no picture to drag.');
  await page.mouse.move(box.x + 20, box.y + 20);
  await page.mouse.down();
  await page.evaluate(watchFrames);
  const end = Date.now() + 2000;
  for (let step = 0; Date.now() < end; step += 1)
    await page.mouse.move(box.x + 20 + 200 * Math.sin(step / 20), box.y + 20 + step / 4);
  await page.mouse.up();
  const frames = (await page.evaluate(() => Reflect.get(globalThis, 'frameTimes'))) as number[];
  const count = await nodes.count();
  await context.close();
  const sorted = frames.slice(1).toSorted((a, b) => a - b);
  return {
    nodes: count,
    frames: sorted.length,
    median: median(sorted),
    high: sorted[Math.floor(sorted.length * 0.95)] ?? 0,
    longest: sorted.at(-1) ?? 0,
  };
}
