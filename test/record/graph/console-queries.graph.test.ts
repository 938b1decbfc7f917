/** The smaller queries for a Neo4j console, on a few facts. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Fact } from '../../../src/model/fact.ts';
import { connect } from '../../../src/record/graph/connect.ts';
import { publish } from '../../../src/record/revisions/publish.ts';
import { flow, forum, landscape } from '../../engine/asking.ts';
import { emptyDatabase, testDatabase } from '../../neo4j.ts';
import { randomFacts } from '../../random-landscape.ts';

const connection = connect(testDatabase());
const chair = Fact.parse({
  kind: 'SEAT',
  id: 'a.ordforande',
  aliases: [],
  standing: 'PROPOSED',
  landscapes: [],
  citations: [{ document: 'kalla', locator: '2 Text', basis: 'TEXT', supports: [], certain: true }],
  of: 'a',
  for: 'b',
  capacity: 'CHAIR',
});
const facts = [
  ...randomFacts(1).filter(({ id }) => id === 'kalla'),
  ...[landscape('norr'), landscape('syd')],
  ...[forum('a'), forum('b', { landscapes: ['norr'] }), chair],
  ...[flow('1', '? → a'), flow('2', '? → b'), flow('3', 'a → ?'), flow('4', 'a → b')],
];

beforeAll(async () => {
  await emptyDatabase();
  await publish(connection, facts, { now: '2026-11-20T13:05:00.000Z' });
});
afterAll(() => connection.close());

test('a seat names its forum, its holder and its source', async () => {
  const seat = {
    ...{ forum: 'a', name: 'a', capacity: 'CHAIR', seatFor: 'b', level: null },
    ...{ standing: 'PROPOSED', sources: ['kalla 2 Text'] },
  };
  const ask = (of: string | null, capacity: string | null) =>
    connection.read('console/who-sits-where', { of, capacity });
  expect(await ask(null, null)).toEqual([seat]);
  expect(await ask('a', 'CHAIR')).toEqual([seat]);
  expect(await ask('a', 'MEMBER')).toEqual([]);
});

test('the facts of a document come place by place', async () => {
  const rows = await connection.read('console/facts-of-document', { document: 'kalla' });
  expect(rows.find(({ kind }) => kind === 'SEAT')).toEqual({
    ...{ locator: '2 Text', basis: 'TEXT', certain: true },
    ...{ kind: 'SEAT', fact: 'a.ordforande', name: null },
  });
  expect(rows.map(({ fact }) => fact)).toEqual(expect.arrayContaining(['1', '4', 'a', 'norr']));
});

test('flows that nobody is said to give are told with their receivers', async () => {
  const ask = async (where: string | null) =>
    (await connection.read('console/flows-without-giver', { landscape: where })).map((row) => [
      row.flow,
      row.receiver,
    ]);
  const both = [
    ['1', 'a'],
    ['2', 'b'],
  ];
  expect(await ask(null)).toEqual(both);
  expect(await ask('norr')).toEqual(both);
  expect(await ask('syd')).toEqual([['1', 'a']]);
});
