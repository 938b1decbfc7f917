/** The example questions of `queries/examples/`, for pages that list them. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checks } from '../../engine/coverage/checks.ts';
import type { FactIndex } from '../../model/fact-index.ts';

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

const checkIds = new Set(checks.map(({ id }) => id));
/** What asks by words, and comments. */
const words = /\btext: *"[^"]*"|^ *#.*$/gm;
const ids = /"([a-z0-9]+(?:[-.][a-z0-9]+)*)"/g;

/** Names of several words that stand for themselves: those of checks, and dates. */
const isOther = (id: string) => /^\d/.test(id) || !id.includes('-') || checkIds.has(id);

/** Those that ask of what there is: an example of another region's forum has no answer here. */
export function examplesOf({ byId }: Pick<FactIndex, 'byId'>): readonly ExampleQuestion[] {
  return exampleQuestions().filter(({ query }) => {
    const named = [...query.replace(words, '').matchAll(ids)].map(([, id = '']) => id);
    const isSome = named.length === 0 || named.some((id) => byId.has(id));
    return isSome && named.every((id) => byId.has(id) || isOther(id));
  });
}
