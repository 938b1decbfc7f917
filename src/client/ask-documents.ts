/** The GraphQL documents that ask: each question's own, and those here for files. Their field `answer` holds what was asked, page by page. */
import { readFileSync } from 'node:fs';

const texts = new Map<string, string>();

/** Each is read once. */
function read(path: string): string {
  const known = texts.get(path) ?? readFileSync(new URL(path, import.meta.url), 'utf8');
  texts.set(path, known);
  return known;
}

/** The document that asks a question, by the question's folder. */
export function askDocument(question: string): string {
  return read(`../engine/questions/${question}/document.graphql`);
}

/** The document that asks for what a file is made of, by its own name. */
export function fileDocument(name: string): string {
  return read(`./documents/${name}.graphql`);
}
