/** What a browser fetches before the start page can be used. */

import { buildPage } from '../../scripts/build-pages.ts';
import { explorer } from '../../src/service/http/built-pages.ts';
import { serveOwn } from './http/serve.ts';

/** One file, in bytes as sent. */
export interface PageWeight {
  readonly path: string;
  readonly bytes: number;
}

/** Asks for the start page and what it names, as a browser that takes Brotli. */
export async function weighPages(): Promise<PageWeight[]> {
  await buildPage(explorer);
  const { app } = await serveOwn(1);
  const get = async (url: string) => {
    const headers = { accept: 'text/html,*/*', 'accept-encoding': 'br' };
    const { rawPayload } = await app.inject({ method: 'GET', url, headers });
    return rawPayload.length;
  };
  const { body } = await app.inject({ method: 'GET', url: '/', headers: { accept: 'text/html' } });
  const named = [...body.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path]) => path as string);
  const paths = ['/', ...new Set(named.filter((path) => /^\/?[\w./-]+\.\w+$/.test(path)))];
  const weights: PageWeight[] = [];
  for (const path of paths)
    weights.push({ path, bytes: await get(new URL(path, 'http://x/').pathname) });
  await app.close();
  return weights;
}

/** The table of files. */
export function pageTable(pages: readonly PageWeight[]): string {
  const rows = pages.map(({ path, bytes }) => `| ${path} | ${(bytes / 1024).toFixed(1)} |`);
  const total = pages.reduce((sum, { bytes }) => sum + bytes, 0);
  return `| file | KB as sent |
| --- | --- |
${rows.join('\n')}
| together | ${(total / 1024).toFixed(1)} |
`;
}
