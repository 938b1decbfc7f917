/** The best of each kind in turn, so that hits of one kind do not drown the others. */

/** Something ranked. */
export interface Ranked {
  readonly entry: number;
  readonly score: number;
}

/** What each further hit of a kind is worth beside those of other kinds. */
const again = 0.93;

/** Keeps the best of a kind, best first; of two alike the one that was numbered first. */
function keep(best: Ranked[], one: Ranked, most: number): void {
  const before = (a: Ranked, b: Ranked) => b.score - a.score || a.entry - b.entry;
  const last = best.at(-1);
  if (best.length >= most && last !== undefined && before(one, last) >= 0) return;
  let at = best.length;
  while (at > 0 && before(one, best[at - 1] as Ranked) < 0) at -= 1;
  best.splice(at, 0, one);
  if (best.length > most) best.pop();
}

/** Collects ranked entries by kind, and mixes them. */
export function mixing<Kind>(most: number) {
  const kinds = new Map<Kind, Ranked[]>();
  return {
    add(kind: Kind, one: Ranked): void {
      const best = kinds.get(kind) ?? [];
      kinds.set(kind, best);
      keep(best, one, most);
    },
    /** The best, each with what it is worth in this company, falling. */
    best(): Ranked[] {
      const lists = [...kinds.values()].map((best) => ({ best, at: 0 }));
      return Array.from({ length: most }, () => next(lists)).filter((one) => one !== undefined);
    },
  };
}

function next(lists: { readonly best: readonly Ranked[]; at: number }[]): Ranked | undefined {
  const worth = ({ best, at }: (typeof lists)[number]) => (best[at]?.score ?? -1) * again ** at;
  let leader = lists[0];
  for (const list of lists) if (leader && worth(list) > worth(leader)) leader = list;
  const one = leader?.best[leader.at];
  if (leader === undefined || one === undefined) return undefined;
  const score = worth(leader);
  leader.at += 1;
  return { entry: one.entry, score };
}
