/** How much one caller may ask for, by address and by key. */
import type { InjectOptions } from 'fastify';
import { afterEach, expect, test, vi } from 'vitest';
import type { ServiceParts } from '../../../src/service/http/server.ts';
import { type TestService, testService } from '../service.ts';

const key = 'a-key-of-an-app-we-know';
const rates = { perAddress: 1, perKey: 2, keys: [key] };
vi.setConfig({ testTimeout: 30_000 });
let service: TestService | undefined;
afterEach(() => service?.app.close());

/** How many of thirty requests are answered. */
async function answered(
  options: Partial<InjectOptions> | ((at: number) => Partial<InjectOptions>),
  parts: Partial<ServiceParts> = {},
): Promise<number> {
  service = await testService({ rates, ...parts });
  let count = 0;
  for (let at = 0; at < 30; at += 1) {
    const own = typeof options === 'function' ? options(at) : options;
    const { status } = await service.request({ url: '/graphql?query={__typename}', ...own });
    if (status === 200) count += 1;
    else expect(status).toBe(429);
  }
  return count;
}

test('an address is answered ten times its rate in ten seconds, then told when to ask again', async () => {
  expect(await answered({})).toBe(10);
  const told = await service?.request({ url: '/graphql?query={__typename}' });
  expect(told?.status).toBe(429);
  expect(Number(told?.headers['retry-after'])).toBeGreaterThan(0);
  expect(Number(told?.headers['retry-after'])).toBeLessThanOrEqual(10);
  expect(told?.headers['cache-control']).toBe('no-store');
  expect(told?.json.errors[0]).toEqual({
    message: expect.stringMatching(/^Too much was asked at once; ask again in \d+ s\.$/),
    extensions: { code: 'TOO_MANY_REQUESTS' },
  });
});

test('another address is not counted with it', async () => {
  expect(await answered({ remoteAddress: '192.0.2.1' })).toBe(10);
  const other = await service?.request({
    url: '/graphql?query={__typename}',
    remoteAddress: '192.0.2.2',
  });
  expect(other?.status).toBe(200);
});

test('a known key has a rate of its own, wherever it is shown', async () => {
  const shown = (at: number) => ({
    headers: { 'x-api-key': key },
    remoteAddress: `192.0.2.${at}`,
  });
  expect(await answered(shown)).toBe(20);
});

test('keys that nobody gave out change nothing', async () => {
  expect(await answered((at) => ({ headers: { 'x-api-key': `made-up-key-${at}` } }))).toBe(10);
});

test('one who has a whole IPv6 network is one caller', async () => {
  expect(await answered((at) => ({ remoteAddress: `2001:db8::${at + 1}` }))).toBe(10);
});

test('who forwarded a request is believed only of proxies that are trusted', async () => {
  const forwarded = (at: number) => ({ headers: { 'x-forwarded-for': `192.0.2.${at}` } });
  expect(await answered(forwarded)).toBe(10);
  await service?.app.close();
  expect(await answered(forwarded, { trustProxy: '127.0.0.1' })).toBe(30);
});

test('probes, and services without rates, are not counted', async () => {
  expect(await answered({ url: '/health' })).toBe(30);
  await service?.app.close();
  expect(await answered({}, { rates: { ...rates, perAddress: 0 } })).toBe(30);
});

test('pages and addresses that lead nowhere are counted too', async () => {
  service = await testService({ rates });
  const statuses: number[] = [];
  for (let at = 0; at < 11; at += 1)
    statuses.push((await service.request({ url: `/nowhere/${at}` })).status);
  expect(statuses.filter((status) => status === 404)).toHaveLength(10);
});
