/** Facts in pieces: the same pieces for the same facts, and an edit changes its own piece alone. */
import { expect, test } from 'vitest';
import type { Fact } from '../../../src/model/fact.ts';
import { byId } from '../../../src/model/fact-index.ts';
import {
  asKept,
  digestOfFacts,
  digestsIn,
  packed,
  packedList,
  piecesOf,
  unpacked,
} from '../../../src/record/revisions/pieces.ts';
import { regionsOf } from '../../bench/regions.ts';
import { randomFacts } from '../../random-landscape.ts';

const country = regionsOf(3);
const digestsOf = (facts: readonly Fact[]) => piecesOf(facts).map(({ digest }) => digest);
const turned = (fact: Fact) =>
  Object.fromEntries(Object.entries(fact).reverse()) as unknown as Fact;

test('pieces hold every fact once, kind by kind, some hundred to a piece', () => {
  const pieces = piecesOf(country);
  expect(pieces.flatMap(({ facts }) => facts).sort(byId)).toEqual([...country].sort(byId));
  for (const { facts } of pieces) expect(new Set(facts.map(({ kind }) => kind)).size).toBe(1);
  const flows = pieces.filter(({ facts }) => facts[0]?.kind === 'FLOW');
  expect(4500 / flows.length).toBeGreaterThan(64);
  expect(4500 / flows.length).toBeLessThan(256);
});

test('neither the order of facts nor of their properties changes a piece', () => {
  for (let seed = 1; seed <= 50; seed += 1) {
    const facts = randomFacts(seed);
    expect(digestsOf(facts.map(turned).reverse())).toEqual(digestsOf(facts));
    expect(asKept(facts.map(turned))).toEqual([...facts].sort(byId));
  }
});

test('a fact that is changed, added or taken away changes one piece or two and no other', () => {
  const before = new Set(digestsOf(country));
  for (let at = 0; at < country.length; at += 97) {
    const fact = country[at] as Fact;
    const changed = country.map((one) => (one === fact ? { ...one, standing: 'MISSING' } : one));
    const without = country.filter((one) => one !== fact);
    const added = [...country, { ...fact, id: `${fact.id}-b` }];
    const others = [changed, without, added].map(
      (facts) => digestsOf(facts as Fact[]).filter((digest) => !before.has(digest)).length,
    );
    expect(others[0]).toBe(1);
    for (const other of others) expect(other).toBeLessThanOrEqual(2);
  }
});

test('equal pieces are the same objects, and what is packed comes back as itself only under its digest', () => {
  const [one, other] = [piecesOf(country), piecesOf(country.map(turned))];
  expect(other.every((piece, at) => piece === one[at])).toBe(true);
  for (const piece of one.slice(0, 5))
    expect(unpacked(piece.digest, packed(piece)).facts).toEqual(piece.facts);
  const [first, second] = one as [(typeof one)[number], (typeof one)[number]];
  expect(() => unpacked(first.digest, packed(second))).toThrow('does not have its digest');
});

test('a list of digests comes back, and its hash is the digest of the revision', () => {
  const digests = digestsOf(country);
  expect(digestsIn(packedList(digests))).toEqual(digests);
  expect(digestsIn(packedList([]))).toEqual([]);
  expect(digestOfFacts(country)).toBe(digestOfFacts([...country].reverse()));
  expect(digestOfFacts(country)).not.toBe(digestOfFacts(country.slice(1)));
});
