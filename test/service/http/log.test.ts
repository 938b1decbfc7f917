/** The log tells what happened, and neither what callers sent along nor any secret. */
import { expect, test } from 'vitest';
import { openLog } from '../../../src/service/http/log.ts';
import { testService } from '../service.ts';

function logged(level: string, ...secrets: (string | undefined)[]) {
  const lines: string[] = [];
  const log = openLog(level, secrets, { write: (line: string) => void lines.push(line) });
  return { log, lines };
}

test('a request is one line of JSON with route, status, time and question, and nothing that was sent', async () => {
  const { log, lines } = logged('info');
  const { request } = await testService({ log });
  const question = '{ upstream(of: "lokalt-rad") { total } }';
  await request({
    method: 'GET',
    url: `/graphql?query=${encodeURIComponent(question)}&apikey=kept-from-the-log`,
    headers: { authorization: 'Bearer kept-from-the-log', cookie: 'kept-from-the-log' },
  });
  const done = JSON.parse(lines.find((line) => line.includes('request completed')) ?? '{}');
  expect(done).toMatchObject({ level: 'info', res: { status: 200, asks: ['upstream'] } });
  expect(done.res.ms).toBeGreaterThan(0);
  expect(done.time).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/);
  const come = JSON.parse(lines.find((line) => line.includes('incoming request')) ?? '{}');
  expect(come.req).toEqual({ method: 'GET', path: '/graphql', route: '/graphql' });
  expect(come.reqId).toBe(done.reqId);
  expect(lines.join('')).not.toMatch(/kept-from-the-log|lokalt-rad/);
});

test('a password is hidden wherever it comes up, also quoted, encoded, or in an address', () => {
  const password = 'sesam "öppna" dig';
  const { log, lines } = logged('error', password, undefined, '');
  log.error({ err: new Error(`login with ${password} failed`), words: [password] }, password);
  log.error({ uri: `bolt://neo4j:${encodeURIComponent(password)}@db:7687`, login: { password } });
  log.error('bolt://somebody:else@db:7687 is away');
  const all = lines.join('');
  expect(all).not.toMatch(/sesam|else@/);
  expect(all).toContain('bolt://[hidden]@db:7687');
  for (const line of lines) JSON.parse(line);
});
