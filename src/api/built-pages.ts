/** The pages that Vite builds from our own packages, once, to be served as plain files. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** One page: where its sources lie and where its built files go. */
export interface BuiltPage {
  readonly sources: string;
  readonly folder: string;
}

/** The editor for GraphQL, at `/graphql`. */
export const queryPage: BuiltPage = {
  sources: join(root, 'src/api/graphiql'),
  folder: join(root, 'dist/pages/graphiql'),
};

/** The explorer, at `/`. */
export const explorer: BuiltPage = {
  sources: join(root, 'src/explorer'),
  folder: join(root, 'dist/pages/explorer'),
};

/** A digest of what a page is built from: our files and the versions of all packages. */
function builtFrom({ sources }: BuiltPage): string {
  const digest = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  const files = readdirSync(sources, { recursive: true, withFileTypes: true });
  const paths = files
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name));
  for (const path of paths.sort())
    digest.update(path.slice(sources.length)).update(readFileSync(path));
  return digest.digest('hex');
}

const stamp = ({ folder }: BuiltPage) => join(folder, 'built-from.txt');

/** Whether the page lies there and is built from what lies here now. */
export function isBuilt(page: BuiltPage): boolean {
  return existsSync(stamp(page)) && readFileSync(stamp(page), 'utf8') === builtFrom(page);
}

/** Builds the page, in some seconds, when it is missing or old; {@link isBuilt} tells beforehand. */
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
  writeFileSync(stamp(page), builtFrom(page));
}

/** The folder of built files, made when nothing is built yet. */
export function folderOf({ folder }: BuiltPage): string {
  mkdirSync(folder, { recursive: true });
  return folder;
}
