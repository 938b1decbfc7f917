/** Three states of facts: what both changed is merged, and what they changed differently is shown. */
import { describe, expect, test } from 'vitest';
import { changesBetween } from '../../../src/model/changes/changes-between.ts';
import { merge } from '../../../src/model/changes/merge.ts';
import type { Fact, FactOf } from '../../../src/model/fact.ts';
import { byId } from '../../../src/model/fact-index.ts';
import { isSame } from '../../../src/model/same.ts';
import { chooser, randomFacts } from '../../random-landscape.ts';

const cited = (locator: string) => ({
  document: 'rapporten',
  locator,
  basis: 'TEXT' as const,
  supports: [],
  certain: true,
});

const radet: FactOf<'FORUM'> = {
  kind: 'FORUM',
  id: 'radet',
  name: { sv: 'Rådet', en: 'The council' },
  aliases: [{ text: 'R' }],
  standing: 'ESTABLISHED',
  citations: [cited('1'), cited('2')],
  landscapes: ['dalen'],
  several: false,
  ofType: [],
  partOf: [],
  inAreas: [],
  servesPlaces: [],
  about: [],
};

function merged(base: Fact[], now: Fact[], mine: Fact[]) {
  return merge(now, changesBetween(base, mine));
}

test('a fact that is added, changed or gone is one change each, a property one', () => {
  const other = { ...radet, id: 'annat' };
  const changed: Fact = { ...radet, level: 'LOCAL', several: true };
  expect(changesBetween([radet, other], [changed, { ...radet, id: 'nytt' }])).toEqual([
    { fact: 'annat', act: 'WITHDRAW', before: other },
    { fact: 'nytt', act: 'ADD', after: { ...radet, id: 'nytt' } },
    { fact: 'radet', act: 'SET', property: 'level', before: undefined, after: 'LOCAL' },
    { fact: 'radet', act: 'SET', property: 'several', before: false, after: true },
  ]);
});

test('different properties of one fact, and different members of one list, are merged', () => {
  const mine: Fact = { ...radet, level: 'LOCAL', citations: [cited('1'), cited('2'), cited('3')] };
  const now: Fact = { ...radet, several: true, citations: [cited('0'), cited('2')] };
  expect(merged([radet], [now], [mine])).toMatchObject({
    facts: [
      { ...radet, level: 'LOCAL', several: true, citations: [cited('0'), cited('2'), cited('3')] },
    ],
    conflicts: [],
  });
});

test('what both set alike is there already', () => {
  const set: Fact = { ...radet, level: 'LOCAL' };
  expect(merged([radet], [set], [set])).toEqual({ facts: [set], made: [], conflicts: [] });
});

test('members put in another order stay so, with what others added', () => {
  const mine: Fact = { ...radet, citations: [cited('2'), cited('1')] };
  const now: Fact = { ...radet, citations: [cited('1'), cited('2'), cited('3')] };
  const { facts, conflicts } = merged([radet], [now], [mine]);
  expect(conflicts).toEqual([]);
  expect(facts[0]?.citations).toEqual([cited('2'), cited('3'), cited('1')]);
});

describe('a conflict shows both and leaves what is there', () => {
  const local: Fact = { ...radet, level: 'LOCAL' };
  const regional: Fact = { ...radet, level: 'REGIONAL' };
  const person = { ...radet, kind: 'ACTOR' } as unknown as Fact;
  test.each([
    ['the same property', [radet], [regional], [local], 'SET_OTHERWISE', 'REGIONAL'],
    ['a change of what was withdrawn', [radet], [], [local], 'WITHDRAWN', undefined],
    ['a withdrawal of what was changed', [radet], [local], [], 'EDITED', local],
    ['a new fact with a taken id', [], [regional], [local], 'TAKEN', regional],
    ['an id that would become another thing', [radet], [radet], [person], 'OTHER_KIND', 'FORUM'],
  ] as const)('%s', (_, base, now, mine, reason, shown) => {
    const result = merged([...base], [...now], [...mine]);
    expect(result.facts).toEqual(now);
    expect(result.made).toEqual([]);
    expect(result.conflicts.map((one) => [one.reason, one.now])).toEqual([[reason, shown]]);
  });

  test('the same member of a list, and only that member', () => {
    const doubtful = { ...cited('1'), certain: false };
    const figure = { ...cited('1'), basis: 'FIGURE' as const };
    const mine: Fact = { ...radet, citations: [doubtful, cited('2'), cited('3')] };
    const now: Fact = { ...radet, citations: [figure, cited('2')] };
    const { facts, conflicts } = merged([radet], [now], [mine]);
    expect(facts[0]?.citations).toEqual([figure, cited('2'), cited('3')]);
    expect(conflicts).toMatchObject([
      { change: { member: 'rapporten 1', before: cited('1'), after: doubtful }, now: figure },
    ]);
  });
});

/** Facts with some taken away, some changed and some added, so that each seed number makes other changes. */
function edited(base: readonly Fact[], seed: number, isMine: (fact: Fact) => boolean): Fact[] {
  const choose = chooser(seed);
  const kept = base.filter((fact) => !isMine(fact) || choose.chance(0.85));
  const changed = kept.map((fact): Fact => {
    if (!isMine(fact) || choose.chance(0.6)) return fact;
    const citations = choose.chance(0.5)
      ? [...fact.citations, cited(String(choose.below(5)))]
      : [...fact.citations].reverse();
    return choose.chance(0.5)
      ? { ...fact, citations }
      : { ...fact, standing: choose.one(['DECIDED', 'PILOT', 'PLANNED']) };
  });
  const added = [1, 2, 3].map(
    (number): Fact => ({ ...radet, id: `nytt-${choose.below(4)}-${number}` }),
  );
  return [...changed, ...added.filter(isMine)].sort(byId);
}

const seeds = Array.from({ length: 60 }, (_, seed) => seed + 1);

test('the changes between any two states make the one of the other', () => {
  for (const seed of seeds) {
    const base = [...randomFacts(seed)].sort(byId);
    const after = edited(base, seed + 1000, () => true);
    expect(merge(base, changesBetween(base, after)).facts).toEqual(after);
  }
});

test('changes to different facts commute, without a conflict', () => {
  for (const seed of seeds) {
    const base = [...randomFacts(seed)].sort(byId);
    const isFirst = ({ id }: Fact) => (id.codePointAt(id.length - 1) ?? 0) % 2 === 0;
    const one = edited(base, seed + 2000, isFirst);
    const other = edited(base, seed + 3000, (fact) => !isFirst(fact));
    const there = merged(base, one, other);
    const back = merged(base, other, one);
    expect(there.facts).toEqual(back.facts);
    expect([...there.conflicts, ...back.conflicts]).toEqual([]);
  }
});

test('no change is lost: it is made, was there, or is a conflict, and nothing else is touched', () => {
  let conflicts = 0;
  for (const seed of seeds) {
    const base = [...randomFacts(seed)].sort(byId);
    const now = edited(base, seed + 4000, () => true);
    const mine = edited(base, seed + 5000, () => true);
    const changes = changesBetween(base, mine);
    const result = merge(now, changes);
    conflicts += result.conflicts.length;
    for (const change of changes) {
      const isTold = result.conflicts.some((one) => one.change === change);
      const again = merge(result.facts, [change]);
      if (!isTold) expect(again, JSON.stringify(change)).toMatchObject({ made: [], conflicts: [] });
    }
    const touched = new Set(result.made.map(({ fact }) => fact));
    const left = (facts: readonly Fact[]) => facts.filter(({ id }) => !touched.has(id));
    expect(isSame(left(result.facts), left(now))).toBe(true);
  }
  expect(conflicts).toBeGreaterThan(20);
});
