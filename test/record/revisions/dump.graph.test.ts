/** Everything as one file, and a copy made of it: both answer byte for byte alike. */
import pino from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSeed } from '../../../src/landscape/read-seed.ts';
import { connect } from '../../../src/record/graph/connect.ts';
import { readAll, restoreAll } from '../../../src/record/revisions/dump.ts';
import { dumpOf, fileOf } from '../../../src/record/revisions/dump-file.ts';
import { keepDump } from '../../../src/record/revisions/dump-keeper.ts';
import { erasePerson } from '../../../src/record/revisions/erase.ts';
import { type Keeper, keepReading } from '../../../src/record/revisions/keeper.ts';
import { publish } from '../../../src/record/revisions/publish.ts';
import { needKnownStore } from '../../../src/record/revisions/stored-form.ts';
import { howAsked } from '../../../src/service/graphql/questions/asked-how.ts';
import { makeService } from '../../../src/service/http/server.ts';
import { emptyDatabase, testDatabase } from '../../neo4j.ts';
import { askedOfDalen } from '../../service/asked-of-dalen.ts';

const connection = connect(testDatabase());
const { facts } = readSeed('test/fixtures/landscape');
const flows = facts.filter(({ kind }) => kind === 'FLOW').map(({ id }) => id);
const comeLater = new Set(flows.slice(-5));
const goneLater = new Set(flows.slice(0, 3));
const someone = facts.find(({ kind }) => kind === 'PERSON')?.id ?? '';
let file: Buffer;
let before: readonly string[];

/** Every answer to a question of each kind, to the graph door, and to questions of earlier revisions. */
async function answers(keeper: Keeper): Promise<string[]> {
  const app = await makeService({
    readings: keeper,
    probe: () => ({ database: true, revision: 0, asOf: '', lagMs: 0 }),
    log: pino({ level: 'silent' }),
    version: '1.0.0',
  });
  const questions = [
    ...[1, 2, 3].map((revision) => `{ breaks(revision: ${revision}) { total sentence asOf } }`),
    '{ revisions { edges { node { number digest date parent added changed removed } } } }',
    '{ changes(since: 1) { edges { node { __typename } } } }',
    '{ flowsConnection(first: 100) { totalCount edges { cursor node { id citationsConnection { edges { node { id } } } } } pageInfo { endCursor } } }',
    `{ entities(ids: ${JSON.stringify([...goneLater])}) { id withdrawnIn replacedBy } }`,
  ];
  const told: string[] = [];
  const ofEachKind = howAsked().flatMap(({ name, document }) =>
    askedOfDalen[name] ? [{ query: document, variables: askedOfDalen[name] }] : [],
  );
  for (const payload of [...ofEachKind, ...questions.map((query) => ({ query }))]) {
    const sent = await app.inject({ method: 'POST', url: '/graphql', payload });
    told.push(`${sent.statusCode} ${sent.body}`);
  }
  keeper.stop();
  await app.close();
  return told;
}

const answersOfDatabase = async () =>
  answers(await keepReading(connection, { pollMs: 60_000, now: () => 0 }));

/** Where two rows of answers differ, in few words; undefined when they are alike. */
function difference(one: readonly string[], other: readonly string[]): string | undefined {
  const at = one.findIndex((answer, place) => answer !== other[place]);
  if (at < 0) return undefined;
  const [a = '', b = ''] = [one[at], other[at]];
  const from = Math.max([...a].findIndex((letter, place) => letter !== b[place]) - 80, 0);
  return `${at}: ${a.slice(from, from + 160)} / ${b.slice(from, from + 160)}`;
}

beforeAll(async () => {
  await emptyDatabase();
  const left = facts.filter(({ id }) => !goneLater.has(id));
  const first = facts.filter(({ id }) => !comeLater.has(id));
  await publish(connection, first, { now: '2026-11-01T08:00:00.000Z' });
  await publish(connection, facts, { now: '2026-11-02T08:00:00.000Z' });
  await publish(connection, left, { now: '2026-11-03T08:00:00.000Z' });
  await erasePerson(connection, someone, 'borttagen-person-00000001');
  before = await answersOfDatabase();
  file = fileOf(await readAll(connection));
  await emptyDatabase();
});
afterAll(() => connection.close());

test('a restored copy answers byte for byte as the one that was dumped, and is dumped to the same file', async () => {
  expect(before.every((one) => one.startsWith('200'))).toBe(true);
  await restoreAll(connection, dumpOf(file));
  expect(difference(await answersOfDatabase(), before)).toBe(undefined);
  expect(fileOf(await readAll(connection)).equals(file)).toBe(true);
});

test('what was withdrawn or erased stays so in the copy, and the next revision follows on', async () => {
  const back = publish(connection, facts, { now: '2026-11-04T08:00:00.000Z' });
  await expect(back).rejects.toMatchObject({ code: 'PERSON_ERASED' });
  const dump = dumpOf(file);
  const last = dump.revisions.at(-1);
  expect([last?.number, dump.tombstones.length, dump.erased.length > 0]).toEqual([3, 3, true]);
});

test('a database that holds a landscape is left as it is', async () => {
  await expect(restoreAll(connection, dumpOf(file))).rejects.toMatchObject({
    code: 'DATABASE_NOT_EMPTY',
  });
  expect(difference(await answersOfDatabase(), before)).toBe(undefined);
});

test('a dump served without a database answers byte for byte as the database did, earlier revisions too', async () => {
  expect(difference(await answers(await keepDump(dumpOf(file))), before)).toBe(undefined);
});

test('a database of a newer stored form is left as it is, and said to be newer', async () => {
  await connection.driver.executeQuery('MATCH (store:Store) SET store.form = 3');
  const refused = {
    code: 'STORED_FORM_NEWER',
    message: 'The landscape of the database is stored in form 3; this release reads form 2.',
  };
  await expect(needKnownStore(connection)).rejects.toMatchObject(refused);
  const keeping = keepReading(connection, { pollMs: 60_000, now: () => 0 });
  await expect(keeping).rejects.toMatchObject(refused);
  const publishing = publish(connection, facts, { now: '2026-11-05T08:00:00.000Z' });
  await expect(publishing).rejects.toMatchObject(refused);
  await expect(erasePerson(connection, someone, 'ingen')).rejects.toMatchObject(refused);
  await expect(readAll(connection)).rejects.toMatchObject(refused);
  await connection.driver.executeQuery('MATCH (store:Store) SET store.form = 2');
  expect(difference(await answersOfDatabase(), before)).toBe(undefined);
});

test('a file cut short or changed anywhere is refused before anything is written', () => {
  const refusal = (spoiled: Buffer) => {
    try {
      dumpOf(spoiled);
      return 'taken';
    } catch (error) {
      return (error as { code?: string }).code;
    }
  };
  const parts = Array.from({ length: 40 }, (_, at) => Math.floor((file.length * at) / 40));
  for (const at of parts) expect(refusal(file.subarray(0, at))).toBe('BAD_DUMP');
  for (const at of parts.slice(1)) {
    const changed = Buffer.from(file);
    changed[at] = (changed[at] ?? 0) ^ 0x55;
    expect(refusal(changed)).toBe('BAD_DUMP');
  }
});
