/** What Prometheus reads of the service. */
import { expect, test } from 'vitest';
import { testService } from '../service.ts';

/** The value of a sample, as the text format tells it. */
const sampleOf = (text: string, sample: string) =>
  text
    .split('\n')
    .find((line) => line.startsWith(`${sample} `))
    ?.split(' ')
    .at(-1);

test('requests, latency per question and the state it answers from are told', async () => {
  const { ask, request } = await testService();
  await ask('{ upstream(of: "lokalt-rad") { total } }');
  await ask('{ upstream(of: "lokalt-rad") { total } downstream(of: "lokalt-rad") { total } }');
  await ask('{ nothing }');
  await request({ method: 'GET', url: '/health' });
  const { status, headers, body } = await request({ method: 'GET', url: '/metrics' });
  expect([status, headers['content-type']]).toEqual([
    200,
    'text/plain; version=0.0.4; charset=utf-8',
  ]);
  const told = (sample: string) => sampleOf(body, `kompetenslandskap_${sample}`);
  expect(told('requests_total{method="POST",route="/graphql",status="200"}')).toBe('3');
  expect(told('requests_total{method="GET",route="/health",status="200"}')).toBe('1');
  expect(told('question_seconds_count{question="upstream"}')).toBe('1');
  expect(told('question_seconds_count{question="several"}')).toBe('1');
  expect(told('revision')).toBe('3');
  expect(told('database_up')).toBe('1');
  expect(told('poll_lag_seconds')).toBe('0.12');
  expect(Number(sampleOf(body, 'nodejs_eventloop_lag_p99_seconds'))).toBeGreaterThanOrEqual(0);
});

test('an answer the caller still holds is counted as such', async () => {
  const { request } = await testService();
  const url = `/graphql?query=${encodeURIComponent('{ upstream(of: "lokalt-rad") { total } }')}`;
  const { headers } = await request({ method: 'GET', url });
  const kept = { 'if-none-match': String(headers.etag) };
  expect((await request({ method: 'GET', url, headers: kept })).status).toBe(304);
  const { body } = await request({ method: 'GET', url: '/metrics' });
  const sample = 'kompetenslandskap_cached_answers_total{outcome="not_modified"}';
  expect(sampleOf(body, sample)).toBe('1');
});

test('with a token set, only who shows it may read', async () => {
  const { request } = await testService({ metricsToken: 'a token of some length' });
  const read = (authorization?: string) =>
    request({ method: 'GET', url: '/metrics', headers: authorization ? { authorization } : {} });
  const refused = await read();
  expect([refused.status, refused.headers['www-authenticate'], refused.body]).toEqual([
    401,
    'Bearer',
    '',
  ]);
  expect((await read('Bearer another token')).status).toBe(401);
  expect((await read('Bearer a token of some length')).status).toBe(200);
});

test('kept and compiled answers are counted under their question too', async () => {
  const { request, ask } = await testService();
  for (let turn = 0; turn < 4; turn++) await ask('{ upstream(of: "lokalt-rad") { total } }');
  for (const size of [1, 2, 3]) {
    const query = 'query some($size: Int) { breaks(first: $size) { total } }';
    await ask(query, { size });
  }
  const { body } = await request({ method: 'GET', url: '/metrics' });
  expect(body).toContain('kompetenslandskap_cached_answers_total{outcome="hit"} 2');
  expect(body).toContain('kompetenslandskap_cached_answers_total{outcome="miss"} 5');
  expect(body).toContain('kompetenslandskap_question_seconds_count{question="upstream"} 4');
  expect(body).toContain('kompetenslandskap_question_seconds_count{question="breaks"} 3');
});
