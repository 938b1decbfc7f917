/** The service over HTTP: pages, probes, headers, what may be kept, and what the protocol asks for. */
import { readdirSync } from 'node:fs';
import { connect } from 'node:net';
import { serverAudits } from 'graphql-http';
import { afterAll, expect, test } from 'vitest';
import { buildPage } from '../../../scripts/build-pages.ts';
import { explorer } from '../../../src/service/http/built-pages.ts';
import { listen } from '../../../src/service/http/server.ts';
import { onlyReading } from '../../only-reading.ts';
import { seedReading } from '../../seed-reading.ts';
import { serviceParts, testService } from '../service.ts';

await buildPage(explorer);
const service = await testService();
const html = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
const question = '/graphql?query={__typename}';
afterAll(() => service.app.close());

test('without scripts the start page says in Swedish and English what this is and where to go, and names no region', async () => {
  const { status, headers, body } = await service.request({ url: '/', headers: html });
  expect(status).toBe(200);
  expect(headers['content-type']).toBe('text/html; charset=utf-8');
  for (const said of ['Vem lämnar vad till vem', 'Who gives what to whom', 'href="/graphql"'])
    expect(body).toContain(said);
  expect(body).not.toMatch(/Sörmland|Västmanland/);
});

test('every page of the explorer has an address of its own, and an unknown one says so in the page', async () => {
  for (const url of ['/entity/branschforum', '/map', '/ways?from=a', '/coverage', '/questions'])
    expect((await service.request({ url, headers: html })).status).toBe(200);
  const unknown = await service.request({ url: '/nowhere', headers: html });
  expect(unknown.status).toBe(404);
  expect(unknown.body).toContain('id="explorer"');
  expect((await service.request({ url: '/nowhere' })).json.errors).toHaveLength(1);
});

test('the start page sends nobody to another host', async () => {
  const { body } = await service.request({ url: '/' });
  expect(body).not.toMatch(/(src|href)="(https?:)?\/\//);
});

test('the example questions of the query page come with their words', async () => {
  const whole = await testService({ readings: onlyReading(seedReading) });
  const { json } = await whole.request({ url: '/graphql/examples.json' });
  await whole.app.close();
  const examples = readdirSync('queries/examples').filter((file) => file.endsWith('.graphql'));
  expect(json.length).toBe(examples.length);
  expect(json[0].title).toBe(
    'Who feeds the local competence workshop directly, and where is it stated?',
  );
  // Where others' forums are not there, nothing is asked of them.
  const fewer = await service.request({ url: '/graphql/examples.json' });
  expect(fewer.json.length).toBeGreaterThan(0);
  expect(fewer.json.length).toBeLessThan(examples.length);
});

test('programs find the questions, what each takes and the document that asks it', async () => {
  const { json } = await service.request({ url: '/questions.json' });
  const upstream = json.find(({ name }: { name: string }) => name === 'upstream');
  expect(Object.keys(upstream)).toEqual(['name', 'description', 'inputSchema', 'document']);
  const variables = { of: 'lokalt-rad', language: 'EN' };
  const { data } = await service.ask(upstream.document, variables);
  expect(data.answer.total).toBe(1);
});

test('the process is alive', async () => {
  const { status, json, headers } = await service.request({ url: '/health' });
  expect({ status, json, kept: headers['cache-control'] }).toEqual({
    status: 200,
    json: { alive: true },
    kept: 'no-store',
  });
});

test('ready names the revision and how long ago the database confirmed it', async () => {
  const { status, json } = await service.request({ url: '/ready' });
  expect(status).toBe(200);
  expect(json).toEqual({
    ready: true,
    database: true,
    revision: 3,
    asOf: '2026-01-31T12:00:00.000Z',
    lagMs: 120,
  });
});

test('without the database the service is not ready, yet alive', async () => {
  const probe = () => ({ database: false, revision: 3, asOf: '2026-01-31', lagMs: 9000 });
  const away = await testService({ probe });
  expect((await away.request({ url: '/ready' })).status).toBe(503);
  expect((await away.request({ url: '/health' })).status).toBe(200);
  await away.app.close();
});

test('no page may load from elsewhere, be framed or set a cookie', async () => {
  const { headers } = await service.request({ url: '/' });
  expect(headers['content-security-policy']).toBe(
    "default-src 'none';base-uri 'none';connect-src 'self';font-src 'self';form-action 'none';frame-ancestors 'none';img-src 'self' data: blob:;script-src 'self';style-src 'self';worker-src 'self'",
  );
  const queryPage = await service.request({ url: '/graphql', headers: { accept: 'text/html' } });
  expect(queryPage.headers['content-security-policy']).toContain(
    "style-src 'self' 'unsafe-inline'",
  );
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['referrer-policy']).toBe('no-referrer');
  expect(headers['set-cookie']).toBeUndefined();
  const data = await service.request({
    method: 'POST',
    url: '/graphql',
    payload: { query: '{ __typename }' },
  });
  expect(data.headers).toMatchObject({
    'content-security-policy': "default-src 'none';frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
  });
});

test('an answer to GET carries a weak tag and is not sent twice', async () => {
  const first = await service.request({ url: question });
  expect(first.status).toBe(200);
  expect(first.headers['cache-control']).toBe('no-cache');
  expect(first.headers.etag).toMatch(/^W\/"[\w-]{27}"$/);
  const again = await service.request({
    url: question,
    headers: { 'if-none-match': String(first.headers.etag) },
  });
  expect({ status: again.status, body: again.body }).toEqual({ status: 304, body: '' });
});

test('another question, other variables and another program have other tags', async () => {
  const newer = await testService({ version: '1.0.1' });
  const tags = await Promise.all([
    service.request({ url: question }),
    service.request({ url: '/graphql?query={ __typename }' }),
    service.request({ url: `${question}&variables={"a":1}` }),
    newer.request({ url: question }),
  ]);
  expect(new Set(tags.map(({ headers }) => headers.etag)).size).toBe(4);
  await newer.app.close();
});

test('failures and answers to POST are not kept', async () => {
  const told = await Promise.all([
    service.request({ url: '/graphql?query={nothing}' }),
    service.request({ method: 'POST', url: '/graphql', payload: { query: '{__typename}' } }),
  ]);
  expect(told.map(({ headers }) => [headers['cache-control'], headers.etag])).toEqual([
    ['no-store', undefined],
    ['no-store', undefined],
  ]);
});

test('every response says which revision it speaks of', async () => {
  expect(await service.ask('{ __typename }')).toEqual({
    data: { __typename: 'Query' },
    extensions: { revision: 3 },
  });
});

test('GET only asks: a mutation is refused', async () => {
  expect(
    (await service.request({ url: '/graphql?query=mutation{propose(key:%22a%22,number:1){done}}' }))
      .status,
  ).toBe(405);
});

test('a request that cannot be read is told why', async () => {
  const headers = { 'content-type': 'application/json' };
  const told = await service.request({ method: 'POST', url: '/graphql', headers, payload: '{' });
  expect(told.status).toBe(400);
  expect(told.json.errors[0].extensions.code).toBe('BAD_USER_INPUT');
});

test('a wrong address is told where to go', async () => {
  const { status, json } = await service.request({ url: '/nowhere?x=1' });
  expect(status).toBe(404);
  expect(json.errors[0].message).toBe('There is nothing at /nowhere; try / or /graphql.');
});

test('a taken port gets a sentence and a way out', async () => {
  const at = { host: '127.0.0.1', port: 0 };
  const running = await listen(serviceParts(), at);
  const port = Number(new URL(running.url).port);
  await expect(listen(serviceParts(), { ...at, port })).rejects.toMatchObject({
    code: 'PORT_TAKEN',
    message: `Another program listens on port ${port}.`,
    hint: `Choose another one, such as PORT=${port + 1} npm start.`,
  });
  await running.close();
});

test('a caller that never reads its answer does not hold up the end of the service', async () => {
  const running = await listen(serviceParts(), { host: '127.0.0.1', port: 0 });
  const { port } = new URL(running.url);
  const caller = connect(Number(port), '127.0.0.1').on('error', () => undefined);
  caller.write('POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n');
  caller.write('Content-Length: 1000\r\n\r\n{"query": ');
  await new Promise((resolve) => setTimeout(resolve, 100));
  const since = Date.now();
  await running.close();
  expect(Date.now() - since).toBeLessThan(4500);
  caller.destroy();
});

test('the service follows all that GraphQL over HTTP says must and should be', async () => {
  const running = await listen(serviceParts(), { host: '127.0.0.1', port: 0 });
  const results = await Promise.all(
    serverAudits({ url: `${running.url}/graphql` }).map((audit) => audit.fn()),
  );
  await running.close();
  const failed = results.filter(({ status }) => status !== 'ok');
  expect(failed.map(({ name }) => name)).toEqual([]);
});
