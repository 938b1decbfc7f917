/** `paths`, `loops` and `breaks` say what trying everything says, on random landscapes. */
import { expect, test } from 'vitest';
import type { BreakAnswer, LoopAnswer } from '../../../../src/engine/answering/answer.ts';
import type { Lift } from '../../../../src/engine/flows/flow-graph.ts';
import { breaks } from '../../../../src/engine/questions/breaks/breaks.ts';
import { loops } from '../../../../src/engine/questions/loops/loops.ts';
import { paths } from '../../../../src/engine/questions/paths/paths.ts';
import { FlowKind } from '../../../../src/model/words.ts';
import { breaksSlowly } from '../../../oracle/breaks.ts';
import {
  areApart,
  areasOf,
  type Course,
  coursesSeen,
  inIdOrder,
  inNameOrder,
  partiesOf,
  type View,
  viewsOf,
} from '../../../oracle/landscape.ts';
import { reachedSlowly } from '../../../oracle/reach.ts';
import { everyWay, everyWayAcross, partsByClosure } from '../../../oracle/ways.ts';
import { chooser, partyIds, randomFacts } from '../../../random-landscape.ts';
import { randomQuestion, readingOfFacts } from '../../asking.ts';

test('400 small random landscapes: all simple ways, in order', () => {
  let [ways, wider] = [0, 0];
  for (let seed = 0; seed < 400; seed++) {
    const choose = chooser(seed + 5);
    const parties = 2 + choose.below(4);
    const facts = randomFacts(seed, { parties, flows: 5 + choose.below(30) });
    const ids = partyIds(facts);
    const { landscape, lift, ...asked } = randomQuestion(seed);
    const filter = choose.chance(0.5) ? { sameKind: choose.chance(0.3) } : asked.filter;
    const from = choose.one(ids);
    const to = choose.chance(0.2) ? from : choose.one(ids);
    const asks = { facts, from, to, filter, landscape };
    const waysBy = (by: Lift) => [
      ...everyWay({ ...asks, lift: by }, 20),
      ...everyWayAcross({ ...asks, lift: by }, 20),
    ];
    const narrow = waysBy(lift);
    const isWider = lift === 'TYPE' && narrow.length === 0;
    const expected = isWider ? waysBy('WHOLES') : narrow;
    wider += isWider && expected.length > 0 ? 1 : 0;
    const question = { from, to, lift, filter, landscape, first: 100 };
    const answer = paths(readingOfFacts(facts), question);
    ways += expected.length;
    expect(
      answer.ways.map(({ steps }) => steps.map(({ flow }) => flow)),
      `seed ${seed}`,
    ).toEqual(expected.slice(0, 100));
    expect(answer.lift).toBe(isWider && expected.length > 0 ? 'WHOLES' : lift);
    expect(answer.more).toBe(expected.length > 100);
    expect(answer.partial).toBe(false);
    expect(answer.brokenAt.length > 0).toBe(expected.length === 0);
  }
  expect(ways).toBeGreaterThan(400);
  expect(wider).toBeGreaterThan(5);
});

test('200 random landscapes: between two landscapes a way crosses at each place it can, and says so', () => {
  let found = 0;
  for (let seed = 0; seed < 200; seed++) {
    const choose = chooser(seed + 31);
    const facts = randomFacts(seed, { parties: 10, flows: 25 });
    const reading = readingOfFacts(facts);
    const { lift } = randomQuestion(seed);
    const inOnly = (landscape: string) =>
      partiesOf(facts).filter(({ landscapes }) => landscapes.join() === landscape);
    const [here, there] = [inOnly('sormland'), inOnly('vastmanland')];
    if (here.length === 0 || there.length === 0) continue;
    const [from, to] = [choose.one(here).id, choose.one(there).id];
    const ways = (by: Lift) => everyWayAcross({ facts, from, to, lift: by }, 12);
    const answer = paths(reading, { from, to, lift, first: 100 });
    expect(
      answer.ways.map(({ steps }) => steps.map(({ flow }) => flow)),
      `seed ${seed}`,
    ).toEqual(ways(lift));
    found += answer.ways.length;
    for (const { steps, crossings } of answer.ways) {
      const stated = new Set(
        steps.flatMap(({ flow }) => reading.facts.byId.get(flow)?.landscapes ?? []),
      );
      if (!stated.has('sormland') || !stated.has('vastmanland')) continue;
      const told = crossings.filter(({ dimension }) => dimension === 'LANDSCAPE');
      if (steps.every(({ flow }) => reading.facts.byId.get(flow)?.landscapes.length === 1))
        expect(told.map((one) => [one.from, one.to])).toContainEqual([
          ['sormland'],
          ['vastmanland'],
        ]);
    }
  }
  expect(found).toBeGreaterThan(20);
});

test('300 random landscapes: where there is no way, it stops at the last forums in the areas concerned', () => {
  let [broken, atForums] = [0, 0];
  for (let seed = 0; seed < 300; seed++) {
    const facts = randomFacts(seed);
    const choose = chooser(seed + 9);
    const { filter, landscape, lift } = randomQuestion(seed);
    const from = choose.one(partyIds(facts));
    const to = choose.one(partyIds(facts));
    const answer = paths(readingOfFacts(facts), { from, to, lift, filter, landscape });
    if (answer.ways.length > 0 || areApart({ facts, landscape }, from, to)) continue;
    broken += 1;
    const isForum = (id: string) =>
      partiesOf(facts).some((party) => party.id === id && party.kind.startsWith('FORUM'));
    const common = viewsOf({ facts, landscape }, [from, to]);
    const last = (of: string, other: string, direction: 'UPSTREAM' | 'DOWNSTREAM') => {
      const asked = {
        facts,
        of,
        direction,
        depth: 1000,
        walkedOnly: true,
        lift: lift === 'TYPE' ? 'WHOLES' : lift,
      } as const;
      const found = new Map<string, number>();
      for (const { landscape: on } of common)
        for (const [id, { degree }] of reachedSlowly({
          ...asked,
          filter: { ...filter, sameKind: true },
          landscape: on ?? null,
        }))
          if (id !== other) found.set(id, Math.min(degree, found.get(id) ?? 1000));
      const forums = [...found.keys()].filter(isForum);
      const sharing = (id: string) =>
        forums.filter((one) =>
          areasOf(facts, one).some((area) => areasOf(facts, id).includes(area)),
        );
      const group = [sharing(other), sharing(of), forums, [...found.keys()]].find(
        (some) => some.length > 0,
      ) ?? [of];
      atForums += forums.length > 0 ? 1 : 0;
      const most = Math.max(...group.map((id) => found.get(id) ?? 0));
      return inNameOrder(
        facts,
        group.filter((id) => (found.get(id) ?? 0) === most),
      ).slice(0, 3);
    };
    expect(
      answer.brokenAt.map(({ party, side }) => [side, party]),
      `seed ${seed}`,
    ).toEqual([
      ...last(from, to, 'DOWNSTREAM').map((id) => ['FROM', id]),
      ...last(to, from, 'UPSTREAM').map((id) => ['TO', id]),
    ]);
  }
  expect(broken).toBeGreaterThan(50);
  expect(atForums).toBeGreaterThan(20);
});

/** The parts of a landscape with their kind, flow count and shortest circle's length, sorted by their parties. */
function slowLoops(view: View) {
  const views = viewsOf(view, []);
  const kinds = view.filter?.sameKind ? FlowKind.options : [null];
  return kinds
    .flatMap((kind) => {
      const found = views.flatMap((one) => {
        const seen = coursesSeen(one);
        return partsOf(seen.filter(({ flowKind }) => kind === null || flowKind === kind));
      });
      const each = [...new Map(found.map((loop) => [loop.all.join(), loop])).values()];
      const isWithin = (one: readonly string[], other: readonly string[]) =>
        one.length < other.length && one.every((id) => other.includes(id));
      return each.filter(({ all }) => !each.some((other) => isWithin(all, other.all)));
    })
    .map(({ all: _, ...loop }) => loop)
    .sort((a, b) => inIdOrder(keyOf(a), keyOf(b)));
}

function partsOf(flows: readonly Course[]) {
  return partsByClosure(flows).map((parties) => {
    const within = flows.filter(
      ({ giver, receiver }) =>
        parties.includes(giver as string) && parties.includes(receiver as string),
    );
    const kinds = new Set(within.map(({ flowKind }) => flowKind));
    const has = (...words: FlowKind[]) => words.some((word) => kinds.has(word));
    const goesRound = [...kinds].some(
      (kind) => partsByClosure(within.filter(({ flowKind }) => flowKind === kind)).length > 0,
    );
    const feedback = has('DEMAND', 'ORDER') && has('DELIVERY', 'PEOPLE');
    const kind = feedback ? 'FEEDBACK' : goesRound ? 'CAROUSEL' : 'MIXED';
    const shortest = Math.min(...parties.map((id) => circleLength(within, id)));
    const ids = [...new Set(within.map(({ id }) => id))].sort();
    return { parties, flowCount: ids.length, kind, shortest, all: [...parties, ...ids].sort() };
  });
}
const keyOf = (loop: { parties: readonly string[]; flowCount: number; kind: string }) =>
  `${[...loop.parties].sort().join()} ${loop.flowCount} ${loop.kind}`;

/** Length of the shortest circle through a party, found by growing rings. */
function circleLength(flows: readonly Course[], id: string): number {
  let ring = new Set([id]);
  for (let length = 1; length <= flows.length; length++) {
    ring = new Set(
      flows.filter(({ giver }) => ring.has(giver as string)).map((f) => f.receiver as string),
    );
    if (ring.has(id)) return length;
  }
  return Number.POSITIVE_INFINITY;
}

function fastLoops(answer: LoopAnswer) {
  return answer.loops
    .map(({ parties, flowCount, kind, shortest }) => ({
      parties: [...parties].sort(),
      flowCount,
      kind,
      shortest: shortest.length,
    }))
    .sort((a, b) => inIdOrder(keyOf(a), keyOf(b)));
}

test('400 random landscapes: connected parts, their kinds and the length of their shortest circle', () => {
  let found = 0;
  for (let seed = 0; seed < 400; seed++) {
    const facts = randomFacts(seed);
    const { filter, landscape } = randomQuestion(seed);
    const expected = slowLoops({ facts, filter, landscape });
    found += expected.length;
    const answer = loops(readingOfFacts(facts), { filter, landscape, first: 100 });
    expect(fastLoops(answer), `seed ${seed}`).toEqual(expected);
    expect(answer.partial).toBe(false);
  }
  expect(found).toBeGreaterThan(200);
});

const rows = (answer: BreakAnswer) =>
  answer.breaks.map(({ kind, party, flow }) => `${kind} ${party ?? flow}`);

test('400 random landscapes: breaks, in order', () => {
  for (let seed = 0; seed < 400; seed++) {
    const facts = randomFacts(seed);
    const { filter, landscape } = randomQuestion(seed);
    const answer = breaks(readingOfFacts(facts), { filter, landscape, first: 100 });
    expect(rows(answer), `seed ${seed}`).toEqual(breaksSlowly({ facts, filter, landscape }));
  }
});
