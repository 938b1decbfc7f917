/** Which boxes stand in each column, and at which height each stands. */
import { blocksOf, foldAll, type Group, groupsOf, least, zoneHead, zonePadding } from './blocks.ts';
import { foldHeight } from './folding.ts';
import { settled } from './settled.ts';
import type { Fold, Stacks, StacksAsked, Upright, Zone } from './stacks-asked.ts';
import { wishes } from './wishes.ts';

/** From the widest. */
const gaps = [26, 20, 14] as const;

/** The keys that fit into their columns. */
export function fitting(asked: StacksAsked): Set<string> {
  return foldAll(groupsOf(asked.neighbours), asked);
}

/** How far apart boxes stand: as far as every column has room for. */
function gapIn(
  columns: readonly (readonly Group[])[],
  shown: ReadonlySet<string>,
  asked: StacksAsked,
) {
  const heightIn = (column: readonly Group[], gap: number) =>
    blocksOf(column, shown, gap, asked, new Map()).reduce(
      (sum, { length }) => sum + length + gap,
      -gap,
    );
  const tallest = Math.max(asked.rootHeight, ...columns.map((column) => heightIn(column, least)));
  const bottom = Math.max(asked.bottom, asked.top + tallest);
  const fits = (gap: number) =>
    columns.every((column) => heightIn(column, gap) <= bottom - asked.top);
  return { bottom, gap: gaps.find(fits) ?? least };
}

/** Where each would like its middle to be, within the height there is. */
function wished(
  asked: StacksAsked,
  shown: ReadonlySet<string>,
  gap: number,
  room: number,
): Map<string, number> {
  const { neighbours, bundles, heightOf, root, rootHeight, top, startsAtTop } = asked;
  const parties = neighbours
    .filter(({ key, column }) => column !== 0 && shown.has(key))
    .map(({ key, column }) => ({ key, column, height: heightOf(key) }));
  const all = [{ key: root, column: 0, height: rootHeight }, ...parties];
  const ties = bundles.flatMap(({ inner, branches }) =>
    [...branches.keys()]
      .filter((outer) => shown.has(outer) && shown.has(inner))
      .map((outer): [string, string] => [outer, inner]),
  );
  const wish = wishes(all, ties, gap);
  const middles = all.map(({ key, height }) => ({ y: wish.get(key) ?? 0, height }));
  const low = Math.min(...middles.map(({ y, height }) => y - height / 2));
  const high = Math.max(...middles.map(({ y, height }) => y + height / 2));
  const scale = Math.min(1, room / Math.max(1, high - low));
  const shift = top + (startsAtTop ? 0 : (room - (high - low) * scale) / 2);
  return new Map([...wish].map(([key, y]) => [key, (y - low) * scale + shift]));
}

/** The height of the asked party: beside the one with most flows, where all stand on one side of it. */
function rootTop(
  { bundles, root, rootHeight, top, startsAtTop }: StacksAsked,
  at: ReadonlyMap<string, Upright>,
  wish: number,
  bottom: number,
): number {
  if (startsAtTop) return top;
  const own = bundles.filter(({ inner }) => inner === root);
  const flows = new Map<string, number>();
  for (const { branches } of own)
    for (const [key, some] of branches)
      if (at.has(key)) flows.set(key, (flows.get(key) ?? 0) + some.length);
  const [heaviest] = [...flows].sort(([, a], [, b]) => b - a);
  const beside = heaviest && at.get(heaviest[0]);
  const isOneSided = new Set(own.map(({ side }) => side)).size < 2;
  const middle = beside && isOneSided ? beside.y + beside.height / 2 : wish;
  return Math.min(bottom - rootHeight, Math.max(top, middle - rootHeight / 2));
}

/** Stacks every column. */
export function stacked(asked: StacksAsked): Stacks {
  const { heightOf, root, rootHeight, top } = asked;
  const groups = groupsOf(asked.neighbours);
  const shown = foldAll(groups, asked);
  const numbers = [...new Set(groups.map(({ column }) => column))];
  const columns = numbers.map((column) => groups.filter((group) => group.column === column));
  const { bottom, gap } = gapIn(columns, shown, asked);
  const wish = wished(asked, shown, gap, bottom - top);
  const at = new Map<string, Upright>();
  const folds: Fold[] = [];
  const zones: Zone[] = [];
  for (const column of columns) {
    const blocks = blocksOf(column, shown, gap, asked, wish);
    const stack = asked.startsAtTop ? blocks.map((block) => ({ ...block, wish: 0 })) : blocks;
    const tops = settled(stack, gap, top, bottom);
    blocks.forEach(({ group, keys, length }, place) => {
      let y = tops[place] as number;
      const { column: number, openedBy, folded } = group;
      if (openedBy !== undefined) {
        const opened = keys.filter((key) => shown.has(key)).length;
        zones.push({ of: openedBy, column: number, y, height: length, shown: opened });
        y += zoneHead + zonePadding;
      }
      for (const key of keys) {
        const isFold = key.startsWith('fold:');
        const height = isFold ? foldHeight : heightOf(key);
        if (isFold) folds.push({ key, column: number, openedBy, count: folded, y, height });
        else at.set(key, { y, height });
        y += height + gap;
      }
    });
  }
  const y = rootTop(asked, at, wish.get(root) ?? (top + bottom) / 2, bottom);
  at.set(root, { y, height: rootHeight });
  return { at, folds, zones, bottom };
}
