/** An installation that holds the landscape as first published gets the corrected one by `load`: nothing that still means the same is withdrawn. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSeed } from '../../src/landscape/read-seed.ts';
import type { Fact } from '../../src/model/fact.ts';
import { connect } from '../../src/record/graph/connect.ts';
import { factsOf, textIn } from '../../src/record/revisions/canonical.ts';
import { publish } from '../../src/record/revisions/publish.ts';
import { listTombstones } from '../../src/record/revisions/read-revision.ts';
import { emptyDatabase, testDatabase } from '../neo4j.ts';

const connection = connect(testDatabase());
const stored = readFileSync('test/fixtures/revisions/first-landscape.facts.gz');
const first: readonly Fact[] = factsOf(
  textIn(new Int8Array(stored.buffer, stored.byteOffset, stored.byteLength)),
);
const { facts, replacements, takenBack } = readSeed('seed');

beforeAll(emptyDatabase);
afterAll(() => connection.close());

test('the landscape as first published still opens, with its 1,911 facts', () => {
  expect(first).toHaveLength(1911);
});

test('every fact that is gone is named as taken back, and what took its place is there', async () => {
  const now = '2026-11-20T13:05:00.000Z';
  await publish(connection, first, { now });
  const { revision, changes } = await publish(connection, facts, { now, replacements });
  expect(revision).toBe(2);
  expect([...changes.removed].sort()).toEqual(
    [...takenBack].filter((id) => first.some((fact) => fact.id === id)).sort(),
  );
  const tombstones = await listTombstones(connection);
  const known = new Set(facts.map(({ id }) => id));
  for (const [id, replacedBy] of replacements) {
    for (const one of replacedBy) expect(known, `${id} is replaced by ${one}`).toContain(one);
    expect(tombstones.get(id)).toEqual({ withdrawnIn: 2, replacedBy });
  }
});
