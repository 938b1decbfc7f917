/** Everything of some kinds, by name. */
import { KnowledgeError } from '../../../errors.ts';
import { titleOf } from '../../../language/title.ts';
import { weakestOfFacts } from '../../../model/basis.ts';
import type { EntityKind, Fact } from '../../../model/fact.ts';
import { byId } from '../../../model/fact-index.ts';
import type { Answer, PageInfo, PageRequest } from '../../answering/answer.ts';
import { belongsTo, lensOf } from '../../answering/filter.ts';
import { havingAsked, type ValueAsked } from '../../answering/having.ts';
import { pageOf, scopeOf } from '../../answering/paging.ts';
import type { Reading } from '../../reading.ts';

export interface BrowseQuestion extends PageRequest {
  readonly kinds: readonly EntityKind[];
  readonly having?: readonly ValueAsked[] | null;
  readonly landscape?: string | null;
}
export interface BrowseAnswer extends Answer {
  /** One page, by name. */
  readonly edges: readonly { readonly cursor: string; readonly node: string }[];
  readonly total: number;
  readonly pageInfo: PageInfo;
}

const pages = { usual: 50, most: 100 } as const;

/** Numbers in names count as numbers: goal 2 stands before goal 10. */
const { compare } = new Intl.Collator('sv', { numeric: true });

/** By what each is called in Swedish, which for what has no name is what it says; those called alike by id. */
function byName(reading: Reading, facts: readonly Fact[]): Fact[] {
  return facts
    .map((fact) => ({ fact, name: titleOf(reading, fact, 'SV') }))
    .sort((a, b) => compare(a.name, b.name) || byId(a.fact, b.fact))
    .map(({ fact }) => fact);
}

/**
 * All there is of some kinds, in a landscape or in all, by Swedish name. Cost: sorts what there is of these kinds.
 *
 * @throws {@link KnowledgeError} `UNKNOWN_LANDSCAPE`, `STALE_CURSOR`; `BAD_USER_INPUT` when no kind is named
 */
export function browse(reading: Reading, asked: BrowseQuestion): BrowseAnswer {
  const { landscape } = asked;
  const kinds = [...new Set(asked.kinds)].sort();
  if (kinds.length === 0)
    throw new KnowledgeError('BAD_USER_INPUT', '"kinds" names no kind.', {
      hint: 'Name at least one, such as GOAL or DOCUMENT.',
    });
  lensOf(reading, null, landscape);
  const has = havingAsked(reading, asked.having);
  const ofKinds = kinds.flatMap((kind): readonly Fact[] => reading.facts.of(kind));
  const facts = byName(
    reading,
    ofKinds.filter((fact) => belongsTo(fact, landscape) && has(fact)),
  );
  const scope = scopeOf(reading, ['BROWSE', kinds, landscape ?? null, asked.having ?? null]);
  const page = pageOf(facts.length, asked, scope, pages);
  return {
    revision: reading.revision,
    asOf: reading.asOf,
    partial: false,
    partialReason: null,
    weakestBasis: weakestOfFacts(facts.filter(({ kind }) => kind === 'FLOW')),
    edges: facts
      .slice(page.start, page.end)
      .map(({ id }, at) => ({ node: id, cursor: page.cursor(page.start + at) })),
    total: facts.length,
    pageInfo: page.pageInfo,
  };
}
