/** Selections on random landscapes, against a slow telling of the same; and ends, against where flow stops. */
import { expect, test } from 'vitest';
import { breaks } from '../../../src/engine/questions/breaks/breaks.ts';
import { select } from '../../../src/engine/questions/select/select.ts';
import { readingOf } from '../../../src/engine/reading-of.ts';
import { type Fact, partyKinds } from '../../../src/model/fact.ts';
import {
  AreaColour,
  Basis,
  FlowKind,
  FlowSide,
  Level,
  RoleName,
} from '../../../src/model/words.ts';
import { inIdOrder } from '../../oracle/landscape.ts';
import { type Drawn, selectedSlowly, written } from '../../oracle/select.ts';
import { chooser, flowsOf, partyIds, randomFacts } from '../../random-landscape.ts';

const landscapes = [null, 'sormland', 'vastmanland'] as const;
const readOf = (facts: readonly Fact[]) =>
  readingOf({ facts, revision: 1, digest: '', asOf: '2026-11-20T08:00:00Z' });

function chosenFrom(
  reading: ReturnType<typeof readOf>,
  expression: string,
  landscape: string | null,
) {
  const { edges, flows } = select(reading, { expression, landscape, first: 100 });
  return {
    parties: edges.map(({ node }) => node).sort(inIdOrder),
    flows: [...flows].sort(inIdOrder),
  };
}

/** Draws an expression over a landscape. */
function drawn(choose: ReturnType<typeof chooser>, facts: readonly Fact[], depth: number): Drawn {
  const parties = partyIds(facts);
  const flows = flowsOf(facts).map(({ id }) => id);
  const types = facts.filter(({ kind }) => kind.endsWith('_TYPE')).map(({ id }) => id);
  const standings = ['MISSING', 'PROPOSED', 'ESTABLISHED', 'PLANNED', 'STATUTORY'];
  const fields = {
    area: AreaColour.options,
    level: Level.options,
    role: RoleName.options,
    type: types.length > 0 ? types : parties,
    'party-kind': partyKinds,
    kind: FlowKind.options,
    side: FlowSide.options,
    basis: Basis.options,
    via: parties,
    'flow-standing': standings,
    standing: standings,
    landscape: ['sormland', 'vastmanland'],
  };
  const steps = () => choose.one([0, 1, 2, 3, Number.POSITIVE_INFINITY]);
  const id = choose.one(parties);
  const leaves: (() => Drawn)[] = [
    () => ({ is: 'name', id: choose.one([...parties, ...flows]) }),
    () => ({ is: 'walk', id, down: steps() }),
    () => ({ is: 'walk', id, up: steps() }),
    () => ({ is: 'walk', id, up: steps(), down: steps() }),
    () => ({ is: 'others', id, down: choose.chance(0.5), steps: steps() }),
    () => ({ is: choose.one(['roots', 'sinks', 'all'] as const) }),
    ...[1, 2, 3, 4].map(() => (): Drawn => {
      const field = choose.one(Object.keys(fields) as (keyof typeof fields)[]);
      const words: readonly string[] = fields[field];
      return { is: 'field', field, words: [...new Set([choose.one(words), choose.one(words)])] };
    }),
  ];
  if (depth === 0 || choose.chance(0.25)) return choose.one(leaves)();
  const part = () => drawn(choose, facts, depth - 1);
  if (choose.chance(0.25)) return { is: 'not', of: part() };
  return { is: choose.one(['and', 'or'] as const), parts: [part(), part()] };
}

test('a selection is what a slow look at every fact picks', () => {
  let [parties, flows] = [0, 0];
  for (let seed = 1; seed <= 100; seed++) {
    const facts = randomFacts(seed);
    const reading = readOf(facts);
    const choose = chooser(seed);
    for (let nth = 0; nth < 12; nth++) {
      const asked = drawn(choose, facts, 3);
      const landscape = choose.one(landscapes);
      const found = chosenFrom(reading, written(asked), landscape);
      const where = `landscape ${seed}, ${landscape}: ${written(asked)}`;
      expect({ where, ...found }).toEqual({
        where,
        ...selectedSlowly({ facts, landscape }, asked),
      });
      parties += found.parties.length;
      flows += found.flows.length;
    }
  }
  expect(parties).toBeGreaterThan(3000);
  expect(flows).toBeGreaterThan(1000);
});

test('roots() are whom breaks calls never fed and those who may begin a way, sinks() are those without a way onward and those who may end a way', () => {
  let ends = 0;
  for (let seed = 1; seed <= 100; seed++) {
    const facts = randomFacts(seed);
    const reading = readOf(facts);
    for (const landscape of landscapes) {
      const stops = breaks(reading, { landscape, first: 100 }).breaks;
      const stopping = (kind: string) =>
        stops.flatMap((stop) => (stop.kind === kind ? [stop.party as string] : [])).sort(inIdOrder);
      const mayEnd = (id: string) => {
        const fact = reading.facts.byId.get(id);
        return mayBegin(id) || (fact?.kind === 'ACTOR_TYPE' && fact.people);
      };
      const mayBegin = (id: string) =>
        ['DOCUMENT', 'EVENT'].includes(reading.facts.byId.get(id)?.kind ?? '');
      const roots = chosenFrom(reading, 'roots()', landscape).parties;
      const sinks = chosenFrom(reading, 'sinks()', landscape).parties;
      expect(roots.filter((id) => !mayBegin(id))).toEqual(stopping('NEVER_FED'));
      expect(sinks.filter((id) => !mayEnd(id))).toEqual(stopping('NO_WAY_ONWARD'));
      ends += sinks.length;
    }
  }
  expect(ends).toBeGreaterThan(100);
});
