/** The list of what is compared: grouped by forum, each group in the order chosen. */
import type { ConformanceAspect, Verdict } from '../../client/words.generated.ts';

/** What the list needs of an item. */
export interface Listed {
  readonly aspect: ConformanceAspect;
  readonly verdict: Verdict;
  readonly forum: { readonly id: string; readonly name: string } | null;
  readonly designed: { readonly id: string; readonly sentence: string } | null;
  readonly documented: readonly { readonly id: string; readonly sentence: string }[];
  readonly designedOn: string | null;
  readonly documentedOn: string | null;
}

/** The columns one can sort by. */
export const columns = ['thing', 'aspect', 'designed', 'verdict', 'documented'] as const;
export type Column = (typeof columns)[number];

/** What is compared, in words: what the design says, else what a source shows. */
export function thingOf({ designed, documented }: Listed): { id: string; sentence: string } {
  return designed ?? documented[0] ?? { id: '', sentence: '' };
}

/** The rows about one forum; null gathers those about none. */
export interface ForumGroup<Item> {
  readonly forum: { readonly id: string; readonly name: string } | null;
  readonly items: readonly Item[];
}

const verdictOrder: readonly Verdict[] = ['MISSING', 'UNDOCUMENTED', 'UNPLANNED', 'CONVERGENT'];

const isMissing = ({ verdict }: Listed) => Number(verdict === 'MISSING');

function sortedBy(item: Listed, column: Column): string {
  switch (column) {
    case 'thing':
      return thingOf(item).sentence;
    case 'aspect':
      return item.aspect;
    case 'designed':
      return item.designedOn ?? '';
    case 'verdict':
      return String(verdictOrder.indexOf(item.verdict));
    default:
      return item.documentedOn ?? '';
  }
}

/**
 * The groups by name, those with something missing first and those about no forum last; within each the order asked, equals
 * as they came. Where no order is asked, what is missing stands first.
 *
 * @param column - the column to sort by; the order of the answer when left out
 */
export function grouped<Item extends Listed>(
  items: readonly Item[],
  tag: string,
  column?: Column,
  isDown = false,
): readonly ForumGroup<Item>[] {
  const { compare } = new Intl.Collator(tag, { numeric: true });
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = item.forum?.id ?? '';
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  const sorted = (own: readonly Item[]) => {
    if (column === undefined) return own.toSorted((a, b) => isMissing(b) - isMissing(a));
    const up = own.toSorted((a, b) => compare(sortedBy(a, column), sortedBy(b, column)));
    return isDown ? up.toReversed() : up;
  };
  return [...groups.values()]
    .map((own) => ({ forum: own[0]?.forum ?? null, items: sorted(own) }))
    .toSorted((a, b) => {
      const missing = Number(b.items.some(isMissing)) - Number(a.items.some(isMissing));
      if (missing !== 0) return missing;
      if (a.forum === null || b.forum === null) return a.forum === null ? 1 : -1;
      return compare(a.forum.name, b.forum.name);
    });
}
