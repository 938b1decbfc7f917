/** Erasing a person, against a real Neo4j. */
import { afterAll, beforeEach, expect, test } from 'vitest';
import type { Fact } from '../../../src/model/fact.ts';
import { connect } from '../../../src/record/graph/connect.ts';
import { factsOf, textIn } from '../../../src/record/revisions/canonical.ts';
import { erasePerson } from '../../../src/record/revisions/erase.ts';
import { erasedAs } from '../../../src/record/revisions/erased-marks.ts';
import { keepReading } from '../../../src/record/revisions/keeper.ts';
import { digestOfFacts } from '../../../src/record/revisions/pieces.ts';
import { publish } from '../../../src/record/revisions/publish.ts';
import { listRevisions, readRevision } from '../../../src/record/revisions/read-revision.ts';
import { forum, participation, statement, valley } from '../../engine/coverage/valley.ts';
import { emptyDatabase, testDatabase } from '../../neo4j.ts';

const connection = connect(testDatabase());
const now = '2026-11-20T13:05:00.000Z';
beforeEach(emptyDatabase);
afterAll(() => connection.close());

function person(id: string, name: string): Fact {
  const [any] = valley().facts.of('ACTOR');
  const { citations, landscapes, standing } = any as Fact;
  const names = { name: { sv: name, en: name }, aliases: [{ text: `${name} (S)` }] };
  return { kind: 'PERSON', id, ...names, citations, landscapes, standing } as Fact;
}
function facts(more: readonly Fact[] = []): readonly Fact[] {
  return valley(
    forum('radet'),
    person('anna-alm', 'Anna Alm'),
    person('bo-berg', 'Bo Berg'),
    participation('medlem-anna-alm', { by: 'anna-alm', in: 'radet', capacity: 'CHAIR' }),
    participation('medlem-bo-berg', { by: 'bo-berg', in: 'radet' }),
    ...more,
  ).facts.facts;
}

/** Everything the database holds, revisions unpacked, as one text. */
async function everything(): Promise<string> {
  const { records } = await connection.driver.executeQuery(
    'MATCH (n) OPTIONAL MATCH (n)-[r]->() RETURN properties(n) AS own, collect(properties(r)) AS out',
  );
  return records
    .map((row) => {
      const { facts: kept, ...own } = row.get('own');
      return JSON.stringify([own, row.get('out'), kept === undefined ? [] : factsOf(textIn(kept))]);
    })
    .join('\n');
}

test('the name is gone from graph, revisions and tombstones; the seat stays', async () => {
  await publish(connection, facts([statement('TASK', 'anna-alm-leder', { about: ['radet'] })]), {
    now,
  });
  await publish(
    connection,
    facts([statement('TASK', 'leder', { text: { sv: 'Anna Alm leder.', en: 'Anna Alm leads.' } })]),
    { now },
  );
  expect(await everything()).toMatch(/anna-alm/);
  const { revisions } = await erasePerson(connection, 'anna-alm', 'borttagen-person-1');
  expect(revisions).toBe(2);
  const held = await everything();
  expect(held).not.toMatch(/anna.alm/i);
  expect(held).toMatch(/Bo Berg/);
  const reading = await readRevision(connection, 2);
  expect(reading.facts.byId.get('medlem-borttagen-person-1')).toMatchObject({
    by: 'borttagen-person-1',
    capacity: 'CHAIR',
  });
  expect(reading.facts.byId.get('borttagen-person-1')?.name).toEqual({
    sv: 'Namnet borttaget',
    en: 'Name removed',
  });
});

test('every revision reads back with the digest it has now', async () => {
  await publish(connection, facts(), { now });
  const [before] = await listRevisions(connection);
  await erasePerson(connection, 'anna-alm', 'borttagen-person-1');
  const [after] = await listRevisions(connection);
  const reading = await readRevision(connection, 1);
  expect(after?.digest).not.toBe(before?.digest);
  expect(digestOfFacts(reading.facts.facts)).toBe(after?.digest);
});

test('who was erased cannot come back by a load of the old facts; other loads go on', async () => {
  await publish(connection, facts(), { now });
  await erasePerson(connection, 'anna-alm', 'borttagen-person-1');
  await expect(publish(connection, facts(), { now })).rejects.toMatchObject({
    code: 'PERSON_ERASED',
  });
  const { facts: kept } = (await readRevision(connection, 1)).facts;
  expect(await publish(connection, kept, { now })).toMatchObject({ unchanged: true, revision: 1 });
  const more = [...kept, forum('nytt-rad')];
  expect(await publish(connection, more, { now })).toMatchObject({ revision: 2 });
});

test('a text of an old seed cannot bring the name back; the same erasure goes for another copy', async () => {
  await publish(connection, facts(), { now });
  await erasePerson(connection, 'anna-alm', 'borttagen-person-1');
  const { facts: kept } = (await readRevision(connection, 1)).facts;
  const text = { sv: 'Mötet följde Anna Alms förslag.', en: 'The meeting followed the proposal.' };
  await expect(
    publish(connection, [...kept, statement('TASK', 'forslag', { text })], { now }),
  ).rejects.toMatchObject({ code: 'PERSON_ERASED', message: expect.stringContaining('forslag') });
  expect(await erasedAs(connection, 'anna-alm')).toBe('borttagen-person-1');
  expect(await erasedAs(connection, 'bo-berg')).toBeUndefined();
});

test('a running service forgets an earlier revision in which alone the person stood', async () => {
  await publish(connection, facts(), { now });
  const without = facts().filter(({ id }) => !id.includes('anna-alm'));
  await publish(connection, without, { now });
  const keeper = await keepReading(connection, { pollMs: 20, now: Date.now });
  expect((await keeper.at(1)).facts.byId.has('anna-alm')).toBe(true);
  await erasePerson(connection, 'anna-alm', 'borttagen-person-1');
  await expect
    .poll(async () => (await keeper.at(1)).facts.byId.has('anna-alm'), { timeout: 20_000 })
    .toBe(false);
  keeper.stop();
});

test('a running service turns to the rewritten revision by itself', async () => {
  await publish(connection, facts(), { now });
  const keeper = await keepReading(connection, { pollMs: 20, now: Date.now });
  expect(keeper.current().facts.byId.has('anna-alm')).toBe(true);
  await erasePerson(connection, 'anna-alm', 'borttagen-person-1');
  await expect.poll(() => keeper.current().facts.byId.has('anna-alm')).toBe(false);
  keeper.stop();
});

test('only persons are erased, and a slip of the pen is met with the nearest', async () => {
  await publish(connection, facts(), { now });
  await expect(erasePerson(connection, 'radet', 'x')).rejects.toMatchObject({
    code: 'BAD_USER_INPUT',
  });
  await expect(erasePerson(connection, 'ana-alm', 'x')).rejects.toMatchObject({
    code: 'UNKNOWN_ENTITY',
    hint: expect.stringContaining('anna-alm'),
  });
});
