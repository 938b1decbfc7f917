/** `upstream` and `downstream` say what a plain slow walk over the facts says. */
import { expect, test } from 'vitest';
import { everyPart, reachAnswer } from '../../../src/engine/answering/reach-answer.ts';
import { Basis } from '../../../src/model/words.ts';
import { coursesSeen, inNameOrder, standsFor, viewsOf } from '../../oracle/landscape.ts';
import { type ReachAsked, reachedSlowly } from '../../oracle/reach.ts';
import { chooser, flowsOf, partyIds, randomFacts } from '../../random-landscape.ts';
import { randomQuestion, readingOfFacts } from '../asking.ts';

/** The whole answer of the slow walk, in the shape compared. */
function slowAnswer(asked: ReachAsked) {
  const found = reachedSlowly(asked);
  const flows = new Map(flowsOf(asked.facts).map((flow) => [flow.id, flow]));
  const strongest = (id: string) =>
    Math.min(...(flows.get(id)?.citations ?? []).map((c) => Basis.options.indexOf(c.basis)));
  const used = [...found.values()].flatMap(({ by }) => [...by.keys()].map(strongest));
  const degrees = [...new Set([...found.values()].map(({ degree }) => degree))].sort(
    (a, b) => a - b,
  );
  const at = (degree: number) => [...found.keys()].filter((id) => found.get(id)?.degree === degree);
  const order = degrees.flatMap((degree) => inNameOrder(asked.facts, at(degree)));
  return {
    edges: order.map((id) => {
      const by = [...(found.get(id)?.by ?? [])].sort(([a], [b]) => (a < b ? -1 : 1));
      return { node: id, degree: found.get(id)?.degree, by };
    }),
    weakestBasis: used.length === 0 ? null : Basis.options[Math.max(...used)],
    unstated: viewsOf(asked, [asked.of])
      .flatMap((view) => coursesSeen({ ...view, told: true }))
      .filter((flow) => {
        const stands = standsFor(asked.facts, asked.of, asked.lift);
        const [near, far] =
          asked.direction === 'UPSTREAM'
            ? [flow.receiver, flow.giver]
            : [flow.giver, flow.receiver];
        return near !== undefined && stands.includes(near) && far === undefined;
      })
      .map(({ id }) => id)
      .filter((id, at, ids) => ids.indexOf(id) === at)
      .sort(),
  };
}

function fastAnswer({ facts, of, direction, depth, lift, filter, landscape }: ReachAsked) {
  const question = { of, depth, lift, filter: filter ?? null, landscape: landscape ?? null };
  const answer = reachAnswer(readingOfFacts(facts), direction, { ...question, first: 100 });
  return {
    edges: answer.edges.map(({ node, degree, by }) => ({
      node,
      degree,
      by: by
        .map(({ flow, statedBetween }) => [flow, statedBetween !== null])
        .sort(([a], [b]) => ((a as string) < (b as string) ? -1 : 1)),
    })),
    weakestBasis: answer.weakestBasis,
    unstated: answer.unstated.map(({ flow }) => flow).sort(),
  };
}

const neither = { facets: false, weakestBasis: false };

test('200 random landscapes: without facets and basis a full reach is counted and paged alike', () => {
  let later = 0;
  for (let seed = 0; seed < 200; seed++) {
    const facts = randomFacts(seed);
    const reading = readingOfFacts(facts);
    const choose = chooser(seed + 5);
    const { depth: _, ...question } = randomQuestion(seed);
    const direction = choose.one(['UPSTREAM', 'DOWNSTREAM'] as const);
    for (const of of partyIds(facts)) {
      const asked = { ...question, of, depth: 1_000_000 };
      const whole = reachAnswer(reading, direction, { ...asked, first: 100 });
      let after: string | null = null;
      const edges: unknown[] = [];
      do {
        const page = { ...asked, first: choose.one([1, 2, 5]), after };
        const answer = reachAnswer(reading, direction, page, { ...everyPart, ...neither });
        expect(answer.total, `seed ${seed}, ${of}`).toBe(whole.total);
        later += after === null ? 0 : 1;
        edges.push(...answer.edges.map(({ node, degree, by }) => ({ node, degree, by })));
        after = answer.pageInfo.hasNextPage ? answer.pageInfo.endCursor : null;
      } while (after !== null);
      const expected = whole.edges.map(({ node, degree, by }) => ({ node, degree, by }));
      expect(edges, `seed ${seed}, ${of}`).toEqual(expected);
    }
  }
  expect(later).toBeGreaterThan(500);
});

test('400 random landscapes: parties, degrees, flows, order, basis and unstated ends agree', () => {
  let reachedInAll = 0;
  for (let seed = 0; seed < 400; seed++) {
    const facts = randomFacts(seed);
    const choose = chooser(seed + 77);
    for (let round = 0; round < 3; round++) {
      const asked: ReachAsked = {
        facts,
        of: choose.one(partyIds(facts)),
        direction: choose.one(['UPSTREAM', 'DOWNSTREAM'] as const),
        ...randomQuestion(seed * 3 + round),
      };
      const expected = slowAnswer(asked);
      reachedInAll += expected.edges.length;
      expect(fastAnswer(asked), `seed ${seed}, round ${round}`).toEqual(expected);
    }
  }
  expect(reachedInAll).toBeGreaterThan(1000);
});
