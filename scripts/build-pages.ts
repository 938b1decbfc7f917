/** Builds the pages with Vite from our own packages, to be served as plain files. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuiltPage, builtFrom, isBuilt, stampOf } from '../src/service/http/built-pages.ts';

/** Builds the page, in some seconds, when it is missing or old. */
export async function buildPage(page: BuiltPage): Promise<void> {
  if (isBuilt(page)) return;
  const { build } = await import('vite');
  const { env } = process;
  const before = env.NODE_ENV;
  // Else, where this is "test" or "development", React comes with its slow half for developers.
  env.NODE_ENV = 'production';
  await build({ configFile: join(page.sources, 'vite.config.ts') });
  if (before === undefined) delete env.NODE_ENV;
  else env.NODE_ENV = before;
  writeFileSync(stampOf(page), builtFrom(page));
}
