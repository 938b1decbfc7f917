/** The areas landscapes declare. */
import { titleOf } from '../../../language/title.ts';
import type { FactOf } from '../../../model/fact.ts';
import { AreaColour } from '../../../model/words.ts';
import type { Answer, PageInfo, PageRequest } from '../../answering/answer.ts';
import { isAreaOf } from '../../answering/areas-asked.ts';
import { landscapeWith } from '../../answering/filter.ts';
import { pageOf, scopeOf } from '../../answering/paging.ts';
import type { Reading } from '../../reading.ts';

/** What `landscapeAreas` is asked. Pages of 50 unless said, at most 100. */
export interface AreaQuestion extends PageRequest {
  readonly landscape?: string | null;
}
export interface AreaAnswer extends Answer {
  /** The landscape asked about; null asks all. */
  readonly landscape: string | null;
  readonly edges: readonly { readonly cursor: string; readonly node: FactOf<'AREA'> }[];
  readonly total: number;
  readonly pageInfo: PageInfo;
}

const pages = { usual: 50, most: 100 } as const;
const { compare } = new Intl.Collator('sv', { numeric: true });

/** Areas as they are listed: by the name of their landscape, those all share first, then in the order of the palette. */
function inOrder(reading: Reading, areas: readonly FactOf<'AREA'>[]): FactOf<'AREA'>[] {
  const whose = ({ landscapes: [first] }: FactOf<'AREA'>) => {
    const fact = reading.facts.byId.get(first ?? '');
    return fact === undefined ? '' : titleOf(reading, fact, 'SV');
  };
  const place = ({ colour }: FactOf<'AREA'>) => AreaColour.options.indexOf(colour);
  return [...areas].sort((a, b) => compare(whose(a), whose(b)) || place(a) - place(b));
}

/**
 * The areas of a landscape, or of all; none where it declares none.
 *
 * @throws {@link KnowledgeError} `UNKNOWN_LANDSCAPE`, `STALE_CURSOR`, `BAD_USER_INPUT`
 */
export function landscapeAreas(reading: Reading, asked: AreaQuestion): AreaAnswer {
  const landscape = asked.landscape ? landscapeWith(reading, asked.landscape).id : null;
  const all = reading.facts
    .of('AREA')
    .filter((area) => landscape === null || isAreaOf(area, landscape));
  const scope = scopeOf(reading, ['LANDSCAPE_AREAS', landscape]);
  const page = pageOf(all.length, asked, scope, pages);
  return {
    revision: reading.revision,
    asOf: reading.asOf,
    partial: false,
    partialReason: null,
    weakestBasis: null,
    landscape,
    edges: inOrder(reading, all)
      .slice(page.start, page.end)
      .map((node, index) => ({ node, cursor: page.cursor(page.start + index) })),
    total: all.length,
    pageInfo: page.pageInfo,
  };
}
