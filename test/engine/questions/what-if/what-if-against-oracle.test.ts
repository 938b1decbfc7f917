/** Who loses every way, against a slow count: take facts away, and see who still comes to whom. */
import { expect, test } from 'vitest';
import { whatIf } from '../../../../src/engine/questions/what-if/what-if.ts';
import { readingOf } from '../../../../src/engine/reading-of.ts';
import type { Fact } from '../../../../src/model/fact.ts';
import {
  coursesSeen,
  partiesSeen,
  standsFor,
  type View,
  viewsOf,
} from '../../../oracle/landscape.ts';
import { chooser, randomFacts } from '../../../random-landscape.ts';

/** Pairs of giver and receiver as `from to`, following flows step by step in the landscapes of each giver. */
function pairsOf(whole: View): Set<string> {
  const pairs = new Set<string>();
  for (const { id: from } of partiesSeen(whole))
    for (const view of viewsOf(whole, [from])) {
      const flows = coursesSeen(view);
      const stands = (id: string) => standsFor(view.facts, id, 'TYPE');
      const received = new Set<string>();
      const queue = [from];
      for (const one of queue)
        for (const { giver, receiver } of flows) {
          if (giver === undefined || !stands(one).includes(giver)) continue;
          if (receiver === undefined || received.has(receiver)) continue;
          received.add(receiver);
          if (receiver !== from) queue.push(receiver);
        }
      for (const { id: to } of partiesSeen(view))
        if (to !== from && stands(to).some((id) => received.has(id))) pairs.add(`${from} ${to}`);
    }
  return pairs;
}

/** The facts without these, read from the facts alone. */
function without(facts: readonly Fact[], gone: ReadonlySet<string>): Fact[] {
  return facts.flatMap((fact) => {
    if (gone.has(fact.id)) return [];
    if (fact.kind === 'PLACEMENT' && gone.has(fact.of)) return [];
    if (fact.kind === 'TIE' && (gone.has(fact.source) || gone.has(fact.target))) return [];
    if (fact.kind === 'FLOW') {
      if (gone.has(fact.giver ?? '') || gone.has(fact.receiver ?? '')) return [];
      const via = fact.via.filter((id) => !gone.has(id));
      return fact.via.length > 0 && via.length === 0 ? [] : [{ ...fact, via }];
    }
    const lists = Object.entries(fact).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.filter((one) => !gone.has(one)) : value,
    ]);
    return [Object.fromEntries(lists) as Fact];
  });
}

const removable = ['ACTOR', 'ACTOR_TYPE', 'FORUM', 'FORUM_TYPE', 'FUNCTION', 'FLOW'];

test('on random landscapes the same pairs lose every way', () => {
  let lossesSeen = 0;
  for (let seed = 1; seed <= 80; seed++) {
    const facts = randomFacts(seed);
    const choose = chooser(seed);
    const gone = choose
      .some(
        facts.filter(({ kind }) => removable.includes(kind)),
        0.08,
      )
      .slice(0, 40);
    if (gone.length === 0) continue;
    const filter = choose.one([{}, { kinds: ['NEED', 'PEOPLE'] as const }, { certain: true }]);
    const landscape = choose.one([null, 'sormland']);
    const ids = (isFlow: boolean) =>
      gone.filter(({ kind }) => (kind === 'FLOW') === isFlow).map(({ id }) => id);
    const reading = readingOf({
      facts,
      revision: 1,
      digest: String(seed),
      asOf: '2026-11-20T08:00:00Z',
    });
    const asked = { removeParties: ids(false), removeFlows: ids(true), filter, landscape };
    const answer = whatIf(reading, asked);
    const named = new Set(gone.map(({ id }) => id));
    const view = { filter: { kinds: ['DEMAND', 'ORDER'] as const, ...filter }, landscape };
    const left = pairsOf({ ...view, facts: without(facts, named) });
    const expected = [...pairsOf({ ...view, facts })].filter(
      (pair) => !left.has(pair) && !pair.split(' ').some((id) => named.has(id)),
    );
    const lost = answer.lost.flatMap(({ from, parties }) => parties.map((to) => `${from} ${to}`));
    expect([seed, lost.sort()]).toEqual([seed, expected.sort()]);
    lossesSeen += lost.length;
  }
  expect(lossesSeen).toBeGreaterThan(100);
});
