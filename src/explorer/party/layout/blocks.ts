/** The parts of columns: those who stand by themselves, and those who were opened together; and who of them folds. */
import type { Neighbour } from '../neighbourhood.ts';
import { type Foldable, foldHeight, kept } from './folding.ts';
import type { StacksAsked } from './stacks-asked.ts';

export const least = 8;
export const zoneHead = 46;
export const zonePadding = 8;

/** A column, or the part of it that was opened with one party. */
export interface Group {
  readonly column: number;
  readonly openedBy: string | undefined;
  readonly keys: string[];
  folded: number;
}

export function groupsOf(neighbours: readonly Neighbour[]): Group[] {
  const groups = new Map<string, Group>();
  for (const { key, column, openedBy } of neighbours) {
    if (column === 0) continue;
    const name = `${column} ${openedBy ?? ''}`;
    const group = groups.get(name) ?? { column, openedBy, keys: [], folded: 0 };
    groups.set(name, group);
    group.keys.push(key);
  }
  return [...groups.values()].sort((a, b) => Math.abs(a.column) - Math.abs(b.column));
}

/** Folds what does not fit, from the inner columns outwards; who leads nowhere any more is left out. */
export function foldAll(groups: Group[], asked: StacksAsked): Set<string> {
  const { bundles, heightOf, isHeld, leadsOn, restOf, root, isWhole } = asked;
  const shown = new Set([root]);
  const tiesOf = (key: string) => bundles.filter(({ branches }) => branches.has(key));
  const isTied = (key: string) => {
    const ties = tiesOf(key);
    return ties.length === 0 || ties.some(({ inner }) => shown.has(inner));
  };
  for (const group of groups) {
    const { column, openedBy } = group;
    if (openedBy !== undefined && !shown.has(openedBy)) continue;
    const beside = groups.filter((one) => one.column === column).length;
    const head = openedBy === undefined ? 0 : zoneHead + 2 * zonePadding;
    const room = (asked.bottom - asked.top) / beside - head;
    const column_ = group.keys.filter(isTied).map(
      (key): Foldable => ({
        key,
        height: heightOf(key),
        isHeld: isHeld(key),
        leadsOn: leadsOn(key),
        flows: tiesOf(key).length,
      }),
    );
    const rest = restOf(column, openedBy);
    const keeps = isWhole
      ? new Set(column_.map(({ key }) => key))
      : kept(column_, room, least, rest > 0);
    for (const key of keeps) shown.add(key);
    group.folded = column_.length - keeps.size + rest;
  }
  return shown;
}

interface Block {
  readonly length: number;
  readonly wish: number;
  readonly group: Group;
  readonly keys: readonly string[];
}

/** The column as blocks: each box by itself, those of one that was opened together. */
export function blocksOf(
  groups: readonly Group[],
  shown: ReadonlySet<string>,
  gap: number,
  asked: StacksAsked,
  wish: ReadonlyMap<string, number>,
): Block[] {
  const blocks: Block[] = [];
  const wishOf = (key: string) => wish.get(key) ?? 0;
  for (const group of groups) {
    const keys = group.keys.filter((key) => shown.has(key)).sort((a, b) => wishOf(a) - wishOf(b));
    const fold = `fold:${group.column}:${group.openedBy ?? ''}`;
    const all = group.folded > 0 ? [...keys, fold] : keys;
    if (all.length === 0) continue;
    const heightOf = (key: string) => (key === fold ? foldHeight : asked.heightOf(key));
    if (group.openedBy === undefined) {
      for (const key of all)
        blocks.push({
          length: heightOf(key),
          wish: key === fold ? 1e6 : wishOf(key),
          group,
          keys: [key],
        });
    } else {
      const inside = all.reduce((sum, key) => sum + heightOf(key) + gap, -gap);
      const length = inside + zoneHead + 2 * zonePadding;
      blocks.push({ length, wish: wishOf(group.openedBy), group, keys: all });
    }
  }
  return blocks.sort((a, b) => a.wish - b.wish);
}
