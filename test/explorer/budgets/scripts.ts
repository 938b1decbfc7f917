/** Which scripts a browser needs before it shows the first useful picture. */
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';

/** A script that was asked for. */
export interface Script {
  readonly name: string;
  readonly bytes: number;
  readonly gzip: number;
}

/** The scripts asked for on the start page until the picture of the system has nodes; workers' scripts too. */
export async function scriptsBeforePicture(browser: Browser, url: string): Promise<Script[]> {
  const page = await browser.newPage();
  const asked: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).pathname.endsWith('.js')) asked.push(request.url());
  });
  await page.goto(`${url}/`);
  await page.locator('svg.pic a').first().waitFor();
  const before = [...new Set(asked)];
  await page.close();
  return await Promise.all(
    before.map(async (address) => {
      const text = Buffer.from(await (await fetch(address)).arrayBuffer());
      const name = new URL(address).pathname.replace('/explorer/assets/', '');
      return { name, bytes: text.length, gzip: gzipSync(text).length };
    }),
  );
}
