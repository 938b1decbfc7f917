/** The query page: built once from our own packages, then served as plain files. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const sources = `${root}src/api/graphiql/`;
const stamp = () => `${queryPageFolder}/built-from.txt`;

/** Where the built page lies. */
export const queryPageFolder = `${root}dist/pages/graphiql`;

/** A digest of what the page is built from: our few files and the versions of the packages. */
function builtFrom(): string {
  const digest = createHash('sha256');
  for (const file of readdirSync(sources).sort()) digest.update(readFileSync(`${sources}${file}`));
  for (const name of ['graphiql', 'react', 'vite'])
    digest.update(readFileSync(`${root}node_modules/${name}/package.json`));
  return digest.digest('hex');
}

/** Whether the page lies there and is built from what lies here now. */
export function queryPageIsBuilt(): boolean {
  return existsSync(stamp()) && readFileSync(stamp(), 'utf8') === builtFrom();
}

/** Builds the page, in some seconds, when it is missing or old; {@link queryPageIsBuilt} tells beforehand. */
export async function buildQueryPage(): Promise<void> {
  if (queryPageIsBuilt()) return;
  const { build } = await import('vite');
  await build({ configFile: `${sources}vite.config.ts` });
  writeFileSync(stamp(), builtFrom());
}

/** One file of `queries/`, as the page lists it; its first line is a comment that asks in plain words. */
export interface ExampleQuestion {
  readonly name: string;
  readonly title: string;
  readonly query: string;
}

/** The example questions of `queries/`, in the order of their file names. */
export function exampleQuestions(): readonly ExampleQuestion[] {
  const folder = `${root}queries/`;
  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
  return files.sort().map((file) => {
    const query = readFileSync(`${folder}${file}`, 'utf8');
    const title = /^#\s*(.+)$/m.exec(query)?.[1] ?? file;
    return { name: file.replace(/\.graphql$/, ''), title, query };
  });
}
