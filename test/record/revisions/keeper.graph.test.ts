/** The reading a service keeps: it follows what is published, and outlives the database. */
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Reading } from '../../../src/engine/reading.ts';
import type { Fact } from '../../../src/model/fact.ts';
import { connect } from '../../../src/record/graph/connect.ts';
import { keepReading } from '../../../src/record/revisions/keeper.ts';
import { publish } from '../../../src/record/revisions/publish.ts';
import { layWire } from '../../cut-wire.ts';
import { emptyDatabase, testDatabase } from '../../neo4j.ts';
import { randomFacts } from '../../random-landscape.ts';

const straight = connect(testDatabase());
const wire = await layWire(testDatabase());
const connection = connect(wire.database);
const now = '2026-11-20T13:05:00.000Z';
const facts = randomFacts(7);
const withoutFlows = facts.filter(({ kind }) => kind !== 'FLOW');
const options = { pollMs: 20, now: Date.now };
const soon = { timeout: 20_000, interval: 20 };

beforeEach(emptyDatabase);
afterEach(() => wire.mend());
afterAll(async () => {
  await Promise.all([straight.close(), connection.close()]);
  await wire.close();
});

const flowsOf = ({
  facts: { facts: all },
}: {
  readonly facts: { readonly facts: readonly Fact[] };
}) => all.filter(({ kind }) => kind === 'FLOW').length;

test('an empty database is refused with the way to fill it', async () => {
  await expect(keepReading(connection, options)).rejects.toMatchObject({
    code: 'DATABASE_EMPTY',
    hint: 'Publish one: kompetenslandskap load',
  });
});

test('a new revision becomes current by itself, and the former is still answered', async () => {
  await publish(straight, facts, { now });
  const told: string[] = [];
  const keeper = await keepReading(connection, { ...options, told: (event) => told.push(event) });
  const first = keeper.current();
  await publish(straight, withoutFlows, { now });
  await vi.waitFor(() => expect(keeper.current().revision).toBe(2), soon);
  expect(flowsOf(keeper.current())).toBe(0);
  expect(await keeper.at(1)).toBe(first);
  expect(keeper.revisions().map(({ number }) => number)).toEqual([2, 1]);
  expect(keeper.tombstones().size).toBe(facts.length - withoutFlows.length);
  expect(told).toEqual(['REVISION']);
  keeper.stop();
});

test('what was just published is not read again, and is as it would be read', async () => {
  const published: Reading[] = [];
  const read = (reading: Reading) => published.push(reading);
  await publish(straight, facts, { now, read });
  await publish(straight, facts, { now, read });
  expect(published).toHaveLength(1);
  const [known] = published;
  const keeper = await keepReading(connection, { ...options, known });
  expect(keeper.current()).toBe(known);
  keeper.stop();
  const again = await keepReading(connection, options);
  expect(JSON.stringify(again.current())).toBe(JSON.stringify(known));
  again.stop();
  await publish(straight, withoutFlows, { now });
  const later = await keepReading(connection, { ...options, known });
  expect(later.current().revision).toBe(2);
  later.stop();
});

test('revisions before the start are read when asked for; one that never was is refused', async () => {
  await publish(straight, facts, { now });
  await publish(straight, withoutFlows, { now });
  const keeper = await keepReading(connection, options);
  expect(flowsOf(await keeper.at(1))).toBe(facts.length - withoutFlows.length);
  await expect(keeper.at(9)).rejects.toMatchObject({ code: 'UNKNOWN_REVISION' });
  keeper.stop();
});

test('with the database away the reading stays, and what was published meanwhile is found after', async () => {
  await publish(straight, facts, { now });
  const told: string[] = [];
  const keeper = await keepReading(connection, { ...options, told: (event) => told.push(event) });
  wire.cut();
  await vi.waitFor(() => expect(keeper.state().databaseUp).toBe(false), soon);
  expect(keeper.current().revision).toBe(1);
  await publish(straight, withoutFlows, { now });
  wire.mend();
  await vi.waitFor(() => expect(keeper.state().databaseUp).toBe(true), soon);
  expect(keeper.current().revision).toBe(2);
  expect(told).toEqual(['DATABASE_LOST', 'REVISION', 'DATABASE_BACK']);
  keeper.stop();
});
