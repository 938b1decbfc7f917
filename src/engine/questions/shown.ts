/** What the views of answers have in common. */
import type { Pen } from './question.ts';

/** What a document's field `answer` holds. */
export type AnswerOf<Asked extends { readonly answer: unknown }> = NonNullable<Asked['answer']>;

interface Cited {
  readonly document: { readonly name: string };
  readonly locator: string;
}

/** Where something stands: documents and places in them. */
export function sources(citations: readonly Cited[]): string {
  return citations.map(({ document, locator }) => `${document.name} ${locator}`).join('; ');
}

/** Parts of a text, a blank line between them; those that say nothing are left out. */
export function paragraphs(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}

/** One line for each, as a list. */
export function listed(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

/** Rows under heads; nothing where there are none. */
export function tableOf(
  pen: Pen,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  return rows.length === 0 ? '' : pen.table(heads, rows);
}
