/**
 * `npm run build`: builds the pages where they are missing or old. npm runs it by itself after an install and before a release;
 * with `--when-possible` it lets an install pass that left the development packages out.
 */
import { createRequire } from 'node:module';
import '../src/thread/typescript.js';

const canBuild = () => {
  try {
    return createRequire(import.meta.url).resolve('vite') !== '';
  } catch {
    return false;
  }
};

if (!process.argv.includes('--when-possible') || canBuild()) {
  const { explorer, queryPage } = await import('../src/service/http/built-pages.ts');
  const { buildPage } = await import('./build-pages.ts');
  for (const page of [explorer, queryPage]) await buildPage(page);
}
