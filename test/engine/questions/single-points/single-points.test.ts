/** Single points of failure against a slow count: take each away and see which pairs no longer reach each other. */
import { expect, test } from 'vitest';
import type { FlowFilter } from '../../../../src/engine/answering/answer.ts';
import { singlePoints } from '../../../../src/engine/questions/single-points/single-points.ts';
import { readingOf } from '../../../../src/engine/reading-of.ts';
import { Standing } from '../../../../src/model/words.ts';
import { type Course, coursesSeen, factOf, type View, viewsOf } from '../../../oracle/landscape.ts';
import { randomFacts } from '../../../random-landscape.ts';

/** Pairs of parties with a way, as `from to`. */
function pairsOf(flows: readonly Course[]): Set<string> {
  const next = new Map<string, Set<string>>();
  for (const { giver, receiver } of flows)
    if (giver !== undefined && receiver !== undefined)
      next.set(giver, (next.get(giver) ?? new Set()).add(receiver));
  const pairs = new Set<string>();
  for (const start of next.keys()) {
    const seen = new Set<string>();
    const queue = [start];
    for (const one of queue)
      for (const to of next.get(one) ?? [])
        if (!seen.has(to)) {
          seen.add(to);
          queue.push(to);
        }
    for (const one of seen) if (one !== start) pairs.add(`${start} ${one}`);
  }
  return pairs;
}

function slowly(flows: readonly Course[]): Map<string, number> {
  const whole = pairsOf(flows);
  const lost = new Map<string, number>();
  const note = (name: string, left: Set<string>, isOwn: (pair: string) => boolean) => {
    const count = [...whole].filter((pair) => !left.has(pair) && !isOwn(pair)).length;
    if (count > 0) lost.set(name, count);
  };
  const parties = new Set(flows.flatMap(({ giver, receiver }) => [giver, receiver]));
  for (const party of parties) {
    if (party === undefined) continue;
    const left = flows.filter(({ giver, receiver }) => giver !== party && receiver !== party);
    note(`PARTY ${party}`, pairsOf(left), (pair) => pair.split(' ').includes(party));
  }
  for (const id of new Set(flows.map((flow) => flow.id)))
    note(`FLOW ${id}`, pairsOf(flows.filter((one) => one.id !== id)), () => false);
  for (const carrier of new Set(flows.flatMap(({ via }) => (via.length === 1 ? via : []))))
    note(
      `CARRIER ${carrier}`,
      pairsOf(flows.filter(({ via }) => via.length !== 1 || via[0] !== carrier)),
      () => false,
    );
  return lost;
}

/** The landscapes whose pairs are added up: those that some flow is bound to, or one where none is. */
function landscapesCounted(view: View): View[] {
  const views = viewsOf(view, []);
  const says = (id: string | undefined) =>
    id !== undefined && factOf(view.facts, id).landscapes.length > 0;
  const bound = views.filter(({ landscape }) =>
    coursesSeen({
      facts: view.facts,
      filter: { standings: Standing.options },
      landscape: landscape ?? null,
    }).some(
      ({ landscapes, giver, receiver }) => landscapes.length > 0 || says(giver) || says(receiver),
    ),
  );
  return bound.length > 0 ? bound : views.slice(0, 1);
}

const filters: readonly FlowFilter[] = [
  {},
  { sides: ['DESIGNED'] },
  { kinds: ['DEMAND', 'NEED', 'ORDER'] },
];

test('on random landscapes every loss is counted as by taking away one after the other', async () => {
  for (let seed = 1; seed <= 60; seed++) {
    const facts = randomFacts(seed);
    const reading = readingOf({
      facts,
      revision: 1,
      digest: String(seed),
      asOf: '2026-11-20T08:00:00Z',
    });
    for (const filter of filters) {
      const expected = new Map<string, number>();
      for (const view of landscapesCounted({ facts, filter }))
        for (const [name, count] of slowly(coursesSeen(view)))
          expected.set(name, (expected.get(name) ?? 0) + count);
      const { points, total, pageInfo } = await singlePoints(reading, { filter, first: 100 });
      if (pageInfo.hasNextPage) continue;
      const counted = new Map(
        points.map(({ kind, party, flow, pairs }) => [`${kind} ${party ?? flow}`, pairs]),
      );
      expect([seed, [...counted].sort()]).toEqual([seed, [...expected].sort()]);
      expect(total).toBe(expected.size);
    }
  }
});
