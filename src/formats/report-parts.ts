/** The pieces a report is put together from, as parts of a Markdown tree (mdast). */
import type { PhrasingContent, RootContent, Table } from 'mdast';

export const text = (value: string): PhrasingContent => ({ type: 'text', value });
export const strong = (value: string): PhrasingContent => ({
  type: 'strong',
  children: [text(value)],
});
/** A name that leads to where it can be read. */
export const link = (name: string, url: string): PhrasingContent => ({
  type: 'link',
  url,
  children: [text(name)],
});
/** A bold word, a colon, and what is said of it. */
export const told = (what: string, said: string): RootContent =>
  paragraph(strong(what), text(`: ${said}`));
export const paragraph = (...children: PhrasingContent[]): RootContent => ({
  type: 'paragraph',
  children,
});
export const heading = (depth: 1 | 2 | 3 | 4, value: string): RootContent => ({
  type: 'heading',
  depth,
  children: [text(value)],
});
export const list = (items: readonly RootContent[][]): RootContent => ({
  type: 'list',
  ordered: false,
  spread: false,
  children: items.map((children) => ({
    type: 'listItem',
    spread: false,
    children: children as never,
  })),
});
export const table = (align: Table['align'], rows: readonly (readonly string[])[]): Table => ({
  type: 'table',
  align: align ?? null,
  children: rows.map((cells) => ({
    type: 'tableRow',
    children: cells.map((cell) => ({ type: 'tableCell', children: [text(cell)] })),
  })),
});
/** Bold words each with what is said of them, a line each, in one paragraph. */
export const lines = (said: readonly (readonly [string, string])[]): RootContent =>
  paragraph(
    ...said.flatMap(([what, words], at): PhrasingContent[] => [
      ...(at > 0 ? [{ type: 'break' } as const] : []),
      strong(what),
      text(`: ${words}`),
    ]),
  );
