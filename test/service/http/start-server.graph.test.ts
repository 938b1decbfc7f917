/** The service as `npm start` starts it: over a kept reading and an open connection. */
import pino from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '../../../src/config.ts';
import { connect } from '../../../src/record/graph/connect.ts';
import { keepReading } from '../../../src/record/revisions/keeper.ts';
import { publish } from '../../../src/record/revisions/publish.ts';
import { startServer } from '../../../src/service/http/start-server.ts';
import { emptyDatabase, testDatabase } from '../../neo4j.ts';
import { smallLandscape } from '../small-landscape.ts';

const connection = connect(testDatabase());
beforeAll(async () => {
  await emptyDatabase();
  await publish(connection, smallLandscape, { now: '2026-01-31T12:00:00.000Z' });
});
afterAll(() => connection.close());

test('it serves the query page it has built, is ready, and answers at both doors', async () => {
  const keeper = await keepReading(connection, { pollMs: 60_000, now: () => 0 });
  const config = readConfig({ PORT: '0' });
  const log = pino({ level: 'silent' });
  const { url, close } = await startServer({ keeper, config, log });
  const page = await fetch(`${url}/graphql`, { headers: { accept: 'text/html' } });
  const script = /src="(\/graphql\/page\/[^"]+\.js)"/.exec(await page.text())?.[1];
  const built = await fetch(`${url}${script}`);
  expect([built.status, (await built.text()).length > 100_000]).toEqual([200, true]);
  expect(await (await fetch(`${url}/ready`)).json()).toEqual({
    ready: true,
    database: true,
    revision: 1,
    asOf: '2026-01-31T12:00:00.000Z',
    lagMs: 0,
  });
  const query = '{ upstream(of: "lokalt-rad") { total } forumTypesConnection { totalCount } }';
  const answer = await fetch(`${url}/graphql?query=${encodeURIComponent(query)}`);
  expect(await answer.json()).toEqual({
    data: { upstream: { total: 1 }, forumTypesConnection: { totalCount: 4 } },
    extensions: { revision: 1 },
  });
  keeper.stop();
  await close();
});
