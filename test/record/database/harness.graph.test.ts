/** The database the graph tests share. */
import neo4j from 'neo4j-driver';
import { expect, test } from 'vitest';
import { emptyDatabase, testDatabase } from '../../neo4j.ts';

test('the test database answers and can be emptied', async () => {
  const { uri, username, password, database } = testDatabase();
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  await driver.executeQuery(
    'CREATE CONSTRAINT c IF NOT EXISTS FOR (n:X) REQUIRE n.id IS UNIQUE',
    {},
    { database },
  );
  await driver.executeQuery('CREATE (:X {id: 1})', {}, { database });
  await emptyDatabase();
  const left = await driver.executeQuery('MATCH (n) RETURN count(n) AS n', {}, { database });
  const kept = await driver.executeQuery('SHOW CONSTRAINTS', {}, { database });
  await driver.close();
  expect(left.records[0]?.get('n').toNumber()).toBe(0);
  expect(kept.records).toEqual([]);
});
