/** What coverage found in the two lists people act on: what municipalities can answer themselves, and what the region and others do. */
import { allPages } from '../client/all-pages.ts';
import { askDocument } from '../client/ask-documents.ts';
import type { Answered } from './format.ts';

export interface CoverageLists {
  readonly answer: Answered;
  /** The municipality asked about, by name; null for a whole landscape. */
  readonly municipality: string | null;
  readonly lists: Readonly<Record<'MUNICIPALITY' | 'REGION', readonly Answered[]>>;
}

/** Asks coverage with all its pages; for a municipality also what others answer of it and at its level, which is not its own to answer. */
export async function askCoverage(
  execute: (document: string, variables: Readonly<Record<string, unknown>>) => Promise<unknown>,
  variables: Readonly<Record<string, unknown>>,
): Promise<CoverageLists> {
  const ask = (more: Readonly<Record<string, unknown>>): Promise<Answered> =>
    allPages('results', (after) =>
      execute(askDocument('coverage'), { ...variables, ...more, after }),
    );
  const answer = await ask({});
  const by = (who: string) =>
    answer.results.filter(({ answeredBy }: Answered) => answeredBy === who);
  const lists = { MUNICIPALITY: by('MUNICIPALITY'), REGION: by('REGION') };
  const place = answer.municipalities.find(({ id }: Answered) => id === variables.place);
  if (place === undefined) return { answer, municipality: null, lists };
  const others = await ask({ answeredBy: 'REGION' });
  return { answer, municipality: place.name, lists: { ...lists, REGION: others.results } };
}
