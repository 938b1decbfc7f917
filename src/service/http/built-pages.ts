/** The pages as built: plain files that `npm run build` makes (scripts/build-pages.ts) when the project is installed or released. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { KnowledgeError } from '../../errors.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** One page: where its sources lie, which other rooms it is built from, and where its built files go. */
export interface BuiltPage {
  readonly sources: string;
  readonly uses: readonly string[];
  readonly folder: string;
}

/** The editor for GraphQL, at `/graphql`. */
export const queryPage: BuiltPage = {
  sources: join(root, 'src/service/http/graphiql'),
  uses: [],
  folder: join(root, 'dist/pages/graphiql'),
};

/** The explorer, at `/`. */
export const explorer: BuiltPage = {
  sources: join(root, 'src/explorer'),
  uses: ['formats', 'client', 'language', 'model'].map((room) => join(root, 'src', room)),
  folder: join(root, 'dist/pages/explorer'),
};

/** A digest of what a page is built from: our files and the versions of all packages. */
export function builtFrom({ sources, uses }: BuiltPage): string {
  const digest = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  const paths = [sources, ...uses].flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile())
      .map((file) => join(file.parentPath, file.name)),
  );
  for (const path of paths.sort())
    digest.update(path.slice(root.length)).update(readFileSync(path));
  return digest.digest('hex');
}

/** The file that tells what a page was built from. */
export const stampOf = ({ folder }: BuiltPage): string => join(folder, 'built-from.txt');

/** Whether the page lies there and is built from what lies here now. */
export function isBuilt(page: BuiltPage): boolean {
  return existsSync(stampOf(page)) && readFileSync(stampOf(page), 'utf8') === builtFrom(page);
}

/** The folder of built files, made when nothing is built yet. */
export function folderOf({ folder }: BuiltPage): string {
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** @throws {@link KnowledgeError} `PAGES_MISSING` when a page is not built */
export function needPages(): void {
  if ([explorer, queryPage].every((page) => existsSync(stampOf(page)))) return;
  throw new KnowledgeError('PAGES_MISSING', 'The web pages are not built.', {
    hint: '"npm run build" makes them; "npm start" and "npm ci" do so by themselves.',
  });
}
