/** An index made of that before is the one that would be made anew, whatever changed: facts, their look-ups, flow graph and search. */
import { expect, test } from 'vitest';
import { flowGraphInSteps } from '../../../../src/engine/flows/build-flow-graph.ts';
import { atOnce } from '../../../../src/engine/kept.ts';
import { changedSearch } from '../../../../src/engine/questions/find/changed-search.ts';
import { searchIndexOf } from '../../../../src/engine/questions/find/search-index.ts';
import { readingOf } from '../../../../src/engine/reading-of.ts';
import type { Fact } from '../../../../src/model/fact.ts';
import {
  byId,
  changedIndex,
  type FactIndex,
  indexFacts,
} from '../../../../src/model/fact-index.ts';
import { fixtureReading } from '../../../fixture-reading.ts';
import { chooser, randomFacts } from '../../../random-landscape.ts';

type Choose = ReturnType<typeof chooser>;

/** Some facts gone, some come, some called or said otherwise. */
function changed(facts: readonly Fact[], choose: Choose): Fact[] {
  const word = () => choose.one(['kvast', 'molnet', 'åsikter', 'lära', 'Üb', 'rådet']);
  return facts.flatMap((fact): Fact[] => {
    if (choose.chance(0.85)) return [fact];
    if (choose.chance(0.2)) return [];
    const twin = { ...fact, id: `${fact.id}-${word().toLowerCase()}` } as Fact;
    if (choose.chance(0.2)) return [fact, twin];
    if (choose.chance(0.5)) return [{ ...fact, name: { sv: word(), en: word() } } as Fact];
    return [{ ...fact, description: { sv: `${word()} ${word()}`, en: word() } } as Fact];
  });
}

function difference(before: readonly Fact[], after: readonly Fact[]) {
  const [old, now] = [new Set(before), new Set(after)];
  return {
    gone: new Set(before.filter((fact) => !now.has(fact))),
    come: after.filter((fact) => !old.has(fact)),
  };
}

function expectSame(before: FactIndex, after: readonly Fact[]): void {
  const change = difference(before.facts, after);
  const [index, anew] = [atOnce(changedIndex(before, change)), indexFacts(after)];
  expect(index.facts).toEqual([...after].sort(byId));
  expect([...index.byId]).toEqual([...anew.byId]);
  for (const { id, kind } of [...before.facts, ...after]) {
    expect(index.of(kind)).toEqual(anew.of(kind));
    expect(index.pointingTo(id)).toEqual(anew.pointingTo(id));
    expect(index.citing(id)).toEqual(anew.citing(id));
  }
  const { graph } = readingOf({ facts: before.facts, revision: 1, digest: '', asOf: '' });
  const fresh = readingOf({ facts: after, revision: 2, digest: '', asOf: '' });
  expect(atOnce(flowGraphInSteps(index, { graph, change }))).toEqual(fresh.graph);
  const search = atOnce(changedSearch(searchIndexOf(before), before, index, change));
  expect(search).toEqual(searchIndexOf(anew));
}

test.each([1, 2, 3, 4, 5])('random landscapes, changed again and again, from number %i0', (ten) => {
  for (let seed = ten * 10; seed < ten * 10 + 10; seed += 1) {
    const choose = chooser(seed);
    const first = randomFacts(seed);
    const second = changed(first, choose);
    const third = changed(second, choose);
    expectSame(indexFacts(first), second);
    const index = atOnce(changedIndex(indexFacts(first), difference(first, second)));
    expectSame(index, third);
    expectSame(index, first);
  }
});

test('documents with sections, and a landscape whose words are others', () => {
  const { facts } = fixtureReading.facts;
  for (let seed = 1; seed <= 20; seed += 1)
    expectSame(fixtureReading.facts, changed(facts, chooser(seed)));
  const words = [{ sv: 'möte', en: 'meeting' }];
  const other = facts.map((fact) => (fact.kind === 'LANDSCAPE' ? { ...fact, words } : fact));
  expectSame(fixtureReading.facts, other as Fact[]);
  expectSame(fixtureReading.facts, []);
  expectSame(indexFacts([]), facts);
});

test('one fact of each kind gone, or with other words', () => {
  const { facts } = fixtureReading.facts;
  const seen = new Set<string>();
  for (const one of facts) {
    if (seen.has(one.kind)) continue;
    seen.add(one.kind);
    const said = { ...one, description: { sv: 'kvast', en: 'broom' } } as Fact;
    expectSame(
      fixtureReading.facts,
      facts.map((fact) => (fact === one ? said : fact)),
    );
    expectSame(
      fixtureReading.facts,
      facts.filter((fact) => fact !== one),
    );
  }
});
