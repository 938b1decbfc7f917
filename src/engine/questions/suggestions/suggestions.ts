/** What landscapes suggest to begin with: their own words, each with the page or example that answers. */
import { titleOf } from '../../../language/title.ts';
import type { SuggestedAt, Suggestion } from '../../../model/suggestion.ts';
import type { Answer, PageInfo, PageRequest } from '../../answering/answer.ts';
import { lensOf } from '../../answering/filter.ts';
import { pageOf, scopeOf } from '../../answering/paging.ts';
import type { Reading } from '../../reading.ts';

/** What `suggestions` is asked. Pages of 50 unless said, at most 100. */
export interface SuggestionQuestion extends PageRequest {
  readonly landscape?: string | null;
  readonly at?: SuggestedAt | null;
}
/** A suggestion, and the landscape whose it is. */
export type SuggestionOf = Suggestion & { readonly landscape: string };
export interface SuggestionAnswer extends Answer {
  /** The landscape asked about; null asks all. */
  readonly landscape: string | null;
  readonly edges: readonly { readonly cursor: string; readonly node: SuggestionOf }[];
  readonly total: number;
  readonly pageInfo: PageInfo;
}

const pages = { usual: 50, most: 100 } as const;
const { compare } = new Intl.Collator('sv', { numeric: true });

/** Suggestions in the order their landscape has them, the landscapes by Swedish name. */
function suggestionsIn(reading: Reading, landscape: string | null | undefined): SuggestionOf[] {
  return reading.facts
    .of('LANDSCAPE')
    .filter(({ id }) => !landscape || id === landscape)
    .map((fact) => ({ fact, name: titleOf(reading, fact, 'SV') }))
    .sort((a, b) => compare(a.name, b.name))
    .flatMap(({ fact: { id, suggestions = [] } }) =>
      suggestions.map((one) => ({ ...one, landscape: id })),
    );
}

/**
 * What a landscape suggests, or all do, in their order; it rests on no fact.
 *
 * @throws {@link KnowledgeError} `UNKNOWN_LANDSCAPE`, `STALE_CURSOR`
 */
export function suggestions(reading: Reading, asked: SuggestionQuestion): SuggestionAnswer {
  const { landscape, at } = asked;
  lensOf(reading, null, landscape);
  const all = suggestionsIn(reading, landscape).filter((one) => !at || one.at.includes(at));
  const scope = scopeOf(reading, ['SUGGESTIONS', landscape ?? null, at ?? null]);
  const page = pageOf(all.length, asked, scope, pages);
  return {
    revision: reading.revision,
    asOf: reading.asOf,
    partial: false,
    partialReason: null,
    weakestBasis: null,
    landscape: landscape ?? null,
    edges: all
      .slice(page.start, page.end)
      .map((node, index) => ({ node, cursor: page.cursor(page.start + index) })),
    total: all.length,
    pageInfo: page.pageInfo,
  };
}
