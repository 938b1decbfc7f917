/** The example questions of `queries/examples/`, for pages that list them. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../../queries/examples/', import.meta.url));

/** One file of `queries/`, as a page lists it; its first line is a comment that asks in plain words. */
export interface ExampleQuestion {
  readonly name: string;
  readonly title: string;
  readonly query: string;
}

/** The example questions, in the order of their file names. */
export function exampleQuestions(): readonly ExampleQuestion[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
  return files.sort().map((file) => {
    const query = readFileSync(`${folder}${file}`, 'utf8');
    const title = /^#\s*(.+)$/m.exec(query)?.[1] ?? file;
    return { name: file.replace(/\.graphql$/, ''), title, query };
  });
}
