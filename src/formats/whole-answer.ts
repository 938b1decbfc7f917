/** An answer as a file holds it: all its pages, and more of the lists within it than a terminal has room for. */
import { allPages } from '../client/all-pages.ts';
import { askDocument, fileDocument } from '../client/ask-documents.ts';
import { type Answered, type Asked, type Asking, composed, lists } from './format.ts';

/** How many a document gives of its lists within lists, by the variables it has for that. */
const more = { flows: 20, facts: 20, evidence: 20, citations: 20 } as const;
/** Variables of documents that nobody who wants a file gives. */
export const neverAsked: ReadonlySet<string> = new Set([
  ...Object.keys(more),
  'after',
  'flowsAfter',
  'language',
]);
const largestPage = 100;
/** What comes in pages. */
const paged = ['edges', 'results', 'entries', 'items', 'loops', 'breaks', 'points'] as const;

/** The answer with all flows among what it picked, which come in pages of their own. */
async function withAllFlows(
  whole: Answered,
  ask: (flowsAfter: string) => Promise<Answered>,
): Promise<Answered> {
  const flows = [...(whole.flows as { id: string }[])];
  for (let last = flows.at(-1); last !== undefined && flows.length < Number(whole.flowsTotal); ) {
    const next = (await ask(last.id)).flows as typeof flows;
    flows.push(...next);
    last = next.at(-1);
  }
  return { ...whole, flows };
}

/** The document that asks for an answer, or for the first of those that a file is put together from. */
export function documentOf(question: string): string {
  if (lists.some((one) => one === question)) return fileDocument(question);
  const file = composed[question];
  return file === undefined ? askDocument(question) : fileDocument(file);
}

/** Asks a question's document. Whoever names `first` gets that page alone. */
export async function wholeAnswer(
  { execute }: Asking,
  { question, variables, language }: Asked,
): Promise<Answered> {
  const document = documentOf(question);
  const takes = (name: string) => new RegExp(`\\$${name}\\b`).test(document);
  const ask = (variables: Readonly<Record<string, unknown>>) =>
    execute(
      document,
      Object.fromEntries(Object.entries(variables).filter(([name]) => takes(name))),
    );
  const given = { ...more, language, ...variables };
  if (variables.first !== undefined || !(takes('after') || takes('flowsAfter'))) return ask(given);
  const paging = { ...given, first: largestPage };
  const whole = await ask(paging);
  const list = paged.find((name) => Array.isArray(whole[name]));
  const all: Answered =
    list === undefined
      ? whole
      : await allPages(list, async (after) => (after === null ? whole : ask({ ...paging, after })));
  if (!takes('flowsAfter')) return all;
  return withAllFlows(all, (flowsAfter) => ask({ ...given, first: 0, flowsAfter }));
}
