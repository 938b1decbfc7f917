/** A large revision is opened by a thread of its own, and is the same as one opened here. */
import { expect, test } from 'vitest';
import { find } from '../../../src/engine/questions/find/find.ts';
import { upstream } from '../../../src/engine/questions/upstream/upstream.ts';
import type { Reading } from '../../../src/engine/reading.ts';
import type { Fact } from '../../../src/model/fact.ts';
import { openRevision } from '../../../src/record/revisions/open-revision.ts';
import type { PackedPiece } from '../../../src/record/revisions/stored-pieces.ts';
import { regionsOf } from '../../bench/regions.ts';
import { fixtureReading } from '../../fixture-reading.ts';
import { asFetched, packedRevision } from './packed-revision.ts';

const hitsOf = (reading: Reading) =>
  find(reading, { text: 'lokala råd i dalen' }).hits.map(({ node, score }) => ({ node, score }));

const beside = { large: 0 };
const here = { large: Number.POSITIVE_INFINITY };

test('a landscape opened beside is as one opened here: facts, look-ups and flow graph', async () => {
  const revision = packedRevision(fixtureReading.facts.facts);
  const [one, other] = [await openRevision(revision, beside), await openRevision(revision, here)];
  expect(one.graph).toEqual(other.graph);
  expect(one.facts.facts).toEqual(other.facts.facts);
  expect([...one.facts.byId.keys()]).toEqual([...other.facts.byId.keys()]);
  for (const { id } of other.facts.facts) {
    const ids = (facts: readonly { readonly id: string }[]) => facts.map((fact) => fact.id);
    expect(ids(one.facts.pointingTo(id))).toEqual(ids(other.facts.pointingTo(id)));
    expect(ids(one.facts.citing(id))).toEqual(ids(other.facts.citing(id)));
  }
  expect({ ...one, facts: 0, graph: 0 }).toEqual({ ...other, facts: 0, graph: 0 });
  const asked = { of: 'lokalt-rad', depth: 9 };
  expect(upstream(one, asked)).toEqual(upstream(other, asked));
  expect(hitsOf(one)).toEqual(hitsOf(other));
  expect(hitsOf(one)).toEqual(hitsOf(fixtureReading));
}, 60_000);

test('a landscape opened near another is as one opened alone, and shares with it what both say', async () => {
  const { facts } = fixtureReading.facts;
  const near = await openRevision(packedRevision(facts), here);
  const carries = { sv: 'nya behov', en: 'new needs' };
  const next = facts.slice(5).map((fact) => (fact.kind === 'FLOW' ? { ...fact, carries } : fact));
  const revision = packedRevision(next as Fact[], 8);
  const one = await openRevision(asFetched(revision, near), { near });
  const other = await openRevision(revision, beside);
  expect(one.graph).toEqual(other.graph);
  expect(one.facts.facts).toEqual(other.facts.facts);
  expect(hitsOf(one)).toEqual(hitsOf(other));
  expect({ ...one, facts: 0, graph: 0 }).toEqual({ ...other, facts: 0, graph: 0 });
  const shared = one.facts.facts.filter((fact) => near.facts.byId.get(fact.id) === fact);
  expect(shared).toHaveLength(next.filter(({ kind }) => kind !== 'FLOW').length);
  const back = await openRevision(asFetched(packedRevision(facts, 9), one), { near: one });
  expect(back.facts.facts).toEqual(near.facts.facts);
  expect(back.graph).toEqual(near.graph);
}, 60_000);

test('what cannot be opened fails, beside as here', async () => {
  const revision = packedRevision(fixtureReading.facts.facts);
  const [first, second] = revision.pieces as [PackedPiece, PackedPiece];
  for (const bytes of [new Int8Array([1, 2, 3]), second.bytes]) {
    const broken = { ...revision, pieces: [{ ...first, bytes }, ...revision.pieces.slice(1)] };
    await expect(openRevision(broken, here)).rejects.toThrow();
    await expect(openRevision(broken, beside)).rejects.toThrow();
  }
}, 60_000);

test('while a large revision is opened, others have a turn after each batch of it', async () => {
  const revision = packedRevision(regionsOf(10));
  let turns = 0;
  let isOpen = false;
  const takeTurns = () => {
    turns += 1;
    if (!isOpen) setImmediate(takeTurns);
  };
  setImmediate(takeTurns);
  const { graph, facts } = await openRevision(revision, beside);
  isOpen = true;
  expect(graph.flows.length).toBe(15_000);
  expect(turns).toBeGreaterThan(facts.facts.length / 100);
}, 60_000);
