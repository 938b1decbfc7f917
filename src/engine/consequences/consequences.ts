/** What changes of facts change in the answers: those on what is published beside those on the same with the changes. */
import type { EntityKind, Fact } from '../../model/fact.ts';
import { landscapeWith, lensOf } from '../answering/filter.ts';
import { whyPartial } from '../flows/shortest-way.ts';
import { stepBudget } from '../questions/paths/paths.ts';
import { singlePointsOf } from '../questions/single-points/counted-points.ts';
import { demandReach, missingFrom, type Reached } from '../questions/what-if/demand-reach.ts';
import { type Turned, turnedIn } from '../questions/what-if/turned-checks.ts';
import type { Reading } from '../reading.ts';
import { readingOf } from '../reading-of.ts';

/** How many facts there are of a kind, before and after. */
export interface KindCount {
  readonly kind: EntityKind;
  readonly before: number;
  readonly after: number;
}

export interface Consequences {
  readonly turned: readonly Turned[];
  readonly closed: number;
  readonly opened: number;
  readonly gained: readonly Reached[];
  readonly lost: readonly Reached[];
  /** Parties on which others newly depend, and on which they no longer do. */
  readonly newPoints: readonly string[];
  readonly endedPoints: readonly string[];
  readonly counts: readonly KindCount[];
  readonly reading: Reading;
  /** What is published with the changes, which also knows what they add. */
  readonly later: Reading;
  readonly partialReason: string | null;
}

/** Parties whose loss separates others, by id. */
async function pointsOf(reading: Reading, landscape: string) {
  const { points, whole } = await singlePointsOf(
    reading.graph,
    lensOf(reading, undefined, landscape),
  );
  return { ids: new Set(points.flatMap(({ party }) => party ?? [])), whole };
}

const only = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
  [...one].filter((id) => !other.has(id)).sort();

function countsOf(before: readonly Fact[], after: readonly Fact[], landscape: string): KindCount[] {
  const count = (facts: readonly Fact[]) => {
    const counts = new Map<EntityKind, number>();
    for (const { kind, landscapes } of facts)
      if (landscapes.includes(landscape)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    return counts;
  };
  const [was, is] = [count(before), count(after)];
  const kinds = [...new Set([...was.keys(), ...is.keys()])];
  return kinds
    .map((kind) => ({ kind, before: was.get(kind) ?? 0, after: is.get(kind) ?? 0 }))
    .filter((one) => one.before !== one.after);
}

const isGap = (result: Turned['was']) => result?.status === 'GAP';

/**
 * Asks what the what-if asks, of what is published and of what would be.
 *
 * @param facts - all facts as they would be
 * @param changed - ids of those that are changed, come or go
 * @throws {@link KnowledgeError} `UNKNOWN_LANDSCAPE`
 */
export async function consequencesOf(
  before: Reading,
  facts: readonly Fact[],
  changed: ReadonlySet<string>,
  landscape: string,
): Promise<Consequences> {
  const { revision, digest, asOf } = before;
  const later = readingOf({ facts, revision, digest: `${digest} with changes`, asOf });
  const concerned = [before, later].flatMap((one) =>
    [...changed].flatMap((id) => one.facts.byId.get(id) ?? []),
  );
  const turned = turnedIn(before, later, concerned, [landscapeWith(before, landscape)]);
  const budget = { left: stepBudget };
  const [was, is] = [before, later].map((one) => demandReach(one, { landscape }, budget));
  const [points, pointsLater] = [
    await pointsOf(before, landscape),
    await pointsOf(later, landscape),
  ];
  const isWhole = points.whole && pointsLater.whole;
  return {
    turned,
    closed: turned.filter((one) => isGap(one.was) && !isGap(one.becomes)).length,
    opened: turned.filter((one) => !isGap(one.was) && isGap(one.becomes)).length,
    gained: missingFrom(is as Ways, was as Ways, new Set()),
    lost: missingFrom(was as Ways, is as Ways, new Set()),
    newPoints: only(pointsLater.ids, points.ids),
    endedPoints: only(points.ids, pointsLater.ids),
    counts: countsOf(before.facts.facts, facts, landscape),
    reading: before,
    later,
    partialReason: whyPartial(budget) ?? (isWhole ? null : 'STEP_BUDGET_SPENT'),
  };
}

type Ways = Map<string, Set<string>>;
