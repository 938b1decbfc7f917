/** Facts as one text: the same for the same facts, and back again. */
import { expect, test } from 'vitest';
import type { Fact } from '../../../src/model/fact.ts';
import { byId } from '../../../src/model/fact-index.ts';
import {
  canonicalText,
  compress,
  digestOf,
  factsOf,
  textIn,
} from '../../../src/record/revisions/canonical.ts';
import { flow, forum } from '../../engine/asking.ts';
import { randomFacts } from '../../random-landscape.ts';

const seeds = Array.from({ length: 100 }, (_, at) => at + 1);

/** The same fact with its properties the other way round. */
const turned = (fact: Fact) =>
  Object.fromEntries(Object.entries(fact).reverse()) as unknown as Fact;

test('the text has one list per property, in order, with null for what is absent', () => {
  const { kinds } = JSON.parse(canonicalText([flow('b', 'x → ?'), flow('a', 'x → y'), forum('x')]));
  expect(Object.keys(kinds)).toEqual(['FLOW', 'FORUM']);
  expect(kinds.FLOW.id).toEqual(['a', 'b']);
  expect(kinds.FLOW.giver).toEqual(['x', 'x']);
  expect(kinds.FLOW.receiver).toEqual(['y', null]);
});

test('neither the order of facts nor of their properties changes the digest; a changed word does', () => {
  for (const seed of seeds) {
    const facts = randomFacts(seed);
    const digest = digestOf(canonicalText(facts));
    expect(digestOf(canonicalText(facts.map(turned).reverse()))).toBe(digest);
    const [first, ...rest] = facts as [Fact, ...Fact[]];
    const changed = { ...first, standing: 'MISSING' } as Fact;
    expect(digestOf(canonicalText([changed, ...rest]))).not.toBe(digest);
  }
});

test('what is compressed comes back as equal facts, in id order', () => {
  for (const seed of seeds) {
    const facts = randomFacts(seed);
    expect(factsOf(textIn(compress(canonicalText(facts))))).toEqual([...facts].sort(byId));
  }
  expect(factsOf(textIn(compress(canonicalText([]))))).toEqual([]);
});
