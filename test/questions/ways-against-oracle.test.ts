/** `paths`, `loops` and `breaks` say what trying everything says, on random landscapes. */
import { expect, test } from 'vitest';
import { FlowKind } from '../../src/model/words.ts';
import type { BreakAnswer, LoopAnswer } from '../../src/questions/answer.ts';
import { breaks } from '../../src/questions/breaks.ts';
import { loops } from '../../src/questions/loops.ts';
import { paths } from '../../src/questions/paths.ts';
import { breaksSlowly } from '../oracle/breaks.ts';
import { flowsSeen, inIdOrder, inNameOrder, type View } from '../oracle/landscape.ts';
import { reachedSlowly } from '../oracle/reach.ts';
import { everyWay, partsByClosure } from '../oracle/ways.ts';
import { chooser, partyIds, randomFacts } from '../random-landscape.ts';
import { randomQuestion, readingOfFacts } from './asking.ts';

test('400 small random landscapes: all simple ways, in order', () => {
  let ways = 0;
  for (let seed = 0; seed < 400; seed++) {
    const choose = chooser(seed + 5);
    const parties = 2 + choose.below(4);
    const facts = randomFacts(seed, { parties, flows: 5 + choose.below(30) });
    const ids = partyIds(facts);
    const { landscape, lift, ...asked } = randomQuestion(seed);
    const filter = choose.chance(0.5) ? { sameKind: choose.chance(0.3) } : asked.filter;
    const from = choose.one(ids);
    const to = choose.chance(0.2) ? from : choose.one(ids);
    const expected = everyWay({ facts, from, to, lift, filter, landscape }, 20);
    const question = { from, to, lift, filter, landscape, first: 100 };
    const answer = paths(readingOfFacts(facts), question);
    ways += expected.length;
    expect(
      answer.ways.map(({ steps }) => steps.map(({ flow }) => flow)),
      `seed ${seed}`,
    ).toEqual(expected.slice(0, 100));
    expect(answer.partial).toBe(false);
    expect(answer.brokenAt.length > 0).toBe(expected.length === 0);
  }
  expect(ways).toBeGreaterThan(1000);
});

test('300 random landscapes: where there is no way, the last reached are the furthest by name', () => {
  let broken = 0;
  for (let seed = 0; seed < 300; seed++) {
    const facts = randomFacts(seed);
    const choose = chooser(seed + 9);
    const { filter, landscape, lift } = randomQuestion(seed);
    const from = choose.one(partyIds(facts));
    const to = choose.one(partyIds(facts));
    const answer = paths(readingOfFacts(facts), { from, to, lift, filter, landscape });
    if (answer.ways.length > 0) continue;
    broken += 1;
    const furthest = (of: string, other: string, direction: 'UPSTREAM' | 'DOWNSTREAM') => {
      const found = reachedSlowly({ facts, of, direction, depth: 1000, lift, filter, landscape });
      found.delete(other);
      const most = Math.max(...[...found.values()].map(({ degree }) => degree));
      const last = [...found.keys()].filter((id) => found.get(id)?.degree === most);
      return last.length === 0 ? [of] : inNameOrder(facts, last).slice(0, 3);
    };
    expect(
      answer.brokenAt.map(({ party, side }) => [side, party]),
      `seed ${seed}`,
    ).toEqual([
      ...furthest(from, to, 'DOWNSTREAM').map((id) => ['FROM', id]),
      ...furthest(to, from, 'UPSTREAM').map((id) => ['TO', id]),
    ]);
  }
  expect(broken).toBeGreaterThan(50);
});

/** The parts of a landscape with their kind, flow count and shortest circle's length, sorted by their parties. */
function slowLoops(view: View) {
  const seen = flowsSeen(view);
  const groups = view.filter?.sameKind
    ? FlowKind.options.map((kind) => seen.filter(({ flowKind }) => flowKind === kind))
    : [seen];
  return groups
    .flatMap((flows) =>
      partsByClosure(flows).map((parties) => {
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
        const circle = (id: string) => {
          const only = view.facts.filter((fact) => fact.kind !== 'FLOW');
          const facts = [...only, ...within];
          return everyWayLength(facts, id);
        };
        const shortest = Math.min(...parties.map(circle));
        return { parties, flowCount: within.length, kind, shortest };
      }),
    )
    .sort((a, b) => inIdOrder(keyOf(a), keyOf(b)));
}
const keyOf = (loop: { parties: readonly string[]; flowCount: number; kind: string }) =>
  `${[...loop.parties].sort().join()} ${loop.flowCount} ${loop.kind}`;

/** Length of the shortest circle through a party, found by growing rings. */
function everyWayLength(facts: View['facts'], id: string): number {
  const flows = facts.filter((fact) => fact.kind === 'FLOW');
  let ring = new Set([id]);
  for (let length = 1; length <= facts.length; length++) {
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
