/**
 * In which order parties stand in their columns, and at which height they would like to, so that few lines cross and most are
 * level. Each column is ordered by the middle of those it is tied to, outwards and inwards in turn; the fullest column is then
 * stacked first and the others beside it.
 */
import { settled } from './settled.ts';

/** A party to be ordered. */
export interface Ordered {
  readonly key: string;
  readonly column: number;
  readonly height: number;
}

type Ties = ReadonlyMap<string, readonly string[]>;

const sweeps = 4;

function mean(numbers: readonly number[]): number | undefined {
  if (numbers.length === 0) return undefined;
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}

/** Whom each is tied to, in both directions. */
function tiesOf(ties: readonly (readonly [string, string])[]): Ties {
  const found = new Map<string, string[]>();
  const add = (one: string, other: string) => {
    const known = found.get(one);
    if (known) known.push(other);
    else found.set(one, [other]);
  };
  for (const [one, other] of ties) {
    add(one, other);
    add(other, one);
  }
  return found;
}

/** What each of a column is worth by those it is tied to beside it; who is tied to nobody there stays with the one before. */
function worths(
  column: readonly Ordered[],
  ties: Ties,
  worthOf: ReadonlyMap<string, number>,
): number[] {
  let last = 0;
  return column.map(({ key }) => {
    const beside = (ties.get(key) ?? []).flatMap((other) => worthOf.get(other) ?? []);
    last = mean(beside) ?? last;
    return last;
  });
}

function places(column: readonly Ordered[]): Map<string, number> {
  return new Map(column.map(({ key }, at) => [key, (at + 0.5) / column.length]));
}

/** The columns from left to right, each in order. */
function ordered(parties: readonly Ordered[], ties: Ties): Ordered[][] {
  const numbers = [...new Set(parties.map(({ column }) => column))].sort((a, b) => a - b);
  const columns = numbers.map((number) => parties.filter(({ column }) => column === number));
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    const isRightwards = sweep % 2 === 1;
    const order = isRightwards ? columns.keys() : [...columns.keys()].reverse();
    for (const at of order) {
      const beside = columns[isRightwards ? at - 1 : at + 1];
      const column = columns[at] as Ordered[];
      if (!beside) continue;
      const worth = worths(column, ties, places(beside));
      const ranked = column.map((one, index) => ({ one, worth: worth[index] as number }));
      columns[at] = ranked.sort((a, b) => a.worth - b.worth).map(({ one }) => one);
    }
  }
  return columns;
}

/**
 * The middle of each party, by key.
 *
 * @param ties - pairs of keys in neighbouring columns
 */
export function wishes(
  parties: readonly Ordered[],
  pairs: readonly (readonly [left: string, right: string])[],
  gap: number,
): Map<string, number> {
  const ties = tiesOf(pairs);
  const columns = ordered(parties, ties);
  const heightOf = (column: readonly Ordered[]) =>
    column.reduce((sum, { height }) => sum + height + gap, -gap);
  const fullest = Math.max(0, ...columns.map(heightOf));
  const first = columns.findIndex((column) => heightOf(column) === fullest);
  const middles = new Map<string, number>();
  const stack = (column: readonly Ordered[], wished: readonly number[]) => {
    const lengths = column.map(({ height: length }, at) => ({
      length,
      wish: wished[at] as number,
    }));
    const tops = settled(lengths, gap, 0, fullest);
    column.forEach(({ key, height }, at) => {
      middles.set(key, (tops[at] as number) + height / 2);
    });
  };
  const outwards = [...columns.keys()].sort((a, b) => Math.abs(a - first) - Math.abs(b - first));
  for (const at of outwards) {
    const column = columns[at] as Ordered[];
    stack(
      column,
      at === first ? column.map((_, place) => place * gap) : worths(column, ties, middles),
    );
  }
  return middles;
}
