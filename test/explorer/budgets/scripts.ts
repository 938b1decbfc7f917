/** What a browser needs before a page can be used: its scripts, and the time on a slow connection and a slow processor. */
import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';

/** A page, and what stands on it once it can be used. */
export interface Usable {
  readonly path: string;
  readonly what: string;
}

/** A script that was asked for. */
export interface Script {
  readonly name: string;
  readonly bytes: number;
  readonly compressed: number;
}

const usable = (page: Page, { what }: Usable) => page.locator(what).first().waitFor();

/** The scripts asked for until the page can be used; workers' scripts too. */
export async function scriptsBefore(
  browser: Browser,
  url: string,
  opened: Usable,
): Promise<Script[]> {
  const page = await browser.newPage();
  const asked: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).pathname.endsWith('.js')) asked.push(request.url());
  });
  await page.goto(`${url}${opened.path}`);
  await usable(page, opened);
  const before = [...new Set(asked)];
  await page.close();
  return await Promise.all(
    before.map(async (address) => {
      const text = Buffer.from(await (await fetch(address)).arrayBuffer());
      const name = new URL(address).pathname.replace('/explorer/assets/', '');
      return { name, bytes: text.length, compressed: brotliCompressSync(text).length };
    }),
  );
}

/** Slow 4G as Lighthouse has it, in bytes per second and milliseconds there and back. */
const slow4G = { downloadThroughput: 204_800, uploadThroughput: 96_000, latency: 150 };
const processorSlowedBy = 4;

/** How long it takes until the page can be used, in milliseconds, with nothing kept from before. */
export async function slowlyUsable(
  browser: Browser,
  url: string,
  opened: Usable,
  times = 5,
): Promise<readonly number[]> {
  const all: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', { offline: false, ...slow4G });
    await session.send('Emulation.setCPUThrottlingRate', { rate: processorSlowedBy });
    const begun = performance.now();
    await page.goto(`${url}${opened.path}`, { waitUntil: 'commit' });
    await usable(page, opened);
    all.push(performance.now() - begun);
    await context.close();
  }
  return all.sort((one, other) => one - other);
}
