/** Connections that fail say why and what to do; a database says whose it is. */
import { afterAll, beforeEach, expect, test } from 'vitest';
import { connect } from '../../../src/record/graph/connect.ts';
import { needVersion, ownership } from '../../../src/record/graph/look-over.ts';
import { publish } from '../../../src/record/revisions/publish.ts';
import { emptyDatabase, testDatabase } from '../../neo4j.ts';
import { randomFacts } from '../../random-landscape.ts';

const address = testDatabase();
const connection = connect(address);

beforeEach(emptyDatabase);
afterAll(() => connection.close());

test('a database that is new enough says its version', async () => {
  expect(await needVersion(connection)).toMatch(/^\d+\.\d+/);
});

test('a wrong password is told as such', async () => {
  const wrong = connect({ ...address, password: 'not the password' });
  await expect(needVersion(wrong)).rejects.toMatchObject({
    code: 'DATABASE_AUTH',
    message: `The database at ${address.uri} refuses the login.`,
  });
  await wrong.close();
});

test('an address where nothing answers is told within seconds', async () => {
  const uri = 'bolt://127.0.0.1:9';
  const nobody = connect({ ...address, uri });
  const begun = Date.now();
  await expect(needVersion(nobody)).rejects.toMatchObject({
    code: 'DATABASE_UNAVAILABLE',
    message: `No Neo4j answers at ${uri}.`,
  });
  expect(Date.now() - begun).toBeLessThan(5000);
  await nobody.close();
});

test('a name no database has is told as such', async () => {
  const other = connect({ ...address, database: 'nosuch' });
  await expect(needVersion(other)).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
  await other.close();
});

test('an address that is none is a bad setting', () => {
  expect(() => connect({ ...address, uri: 'hello' })).toThrow(
    expect.objectContaining({ code: 'BAD_SETTING' }),
  );
});

test('a database is empty, then ours, and foreign when others wrote in it', async () => {
  expect(await ownership(connection)).toBe('EMPTY');
  await publish(connection, randomFacts(7), { now: '2026-11-20T13:05:00.000Z' });
  expect(await ownership(connection)).toBe('OURS');
  await emptyDatabase();
  await connection.driver.executeQuery('CREATE (:Invoice)');
  expect(await ownership(connection)).toBe('FOREIGN');
});
