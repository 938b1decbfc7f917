/** An answer as a file holds it: all its pages, and more of the lists within it than a terminal has room for. */
import { allPages } from '../client/all-pages.ts';
import { askDocument } from '../client/ask-documents.ts';
import type { Answered, Asked, Asking } from './format.ts';

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

/** Asks a question's document. Whoever names `first` gets that page alone. */
export async function wholeAnswer(
  { execute }: Asking,
  { question, variables, language }: Asked,
): Promise<Answered> {
  const document = askDocument(question);
  const takes = ([name]: [string, unknown]) => new RegExp(`\\$${name}\\b`).test(document);
  const given = Object.fromEntries(
    Object.entries({ ...more, first: largestPage, language, ...variables }).filter(takes),
  );
  if (variables.first !== undefined || !takes(['after', null])) {
    const { first, ...rest } = given;
    return execute(document, variables.first === undefined ? rest : given);
  }
  const whole = await execute(document, given);
  const list = paged.find((name) => Array.isArray(whole[name]));
  if (list === undefined) return whole;
  const all: Answered = await allPages(list, async (after) =>
    after === null ? whole : execute(document, { ...given, after }),
  );
  if (!takes(['flowsAfter', null])) return all;
  return withAllFlows(all, (flowsAfter) => execute(document, { ...given, first: 0, flowsAfter }));
}
