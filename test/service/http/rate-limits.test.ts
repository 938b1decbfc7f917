/** How much one caller may ask for, by address and by key. */
import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { InjectOptions } from 'fastify';
import { afterEach, expect, test, vi } from 'vitest';
import { readConfig } from '../../../src/config.ts';
import { listen, type ServiceParts } from '../../../src/service/http/server.ts';
import { serviceParts, type TestService, testService } from '../service.ts';
import { overSocket } from './over-socket.ts';

const here = { host: '127.0.0.1', port: 0 };

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

test.each([
  ['GET', '/metrics'],
  ['HEAD', '/metrics'],
  ['OPTIONS', '/metrics'],
  ['POST', '/health'],
  ['PUT', '/ready'],
  ['OPTIONS', '/health'],
  ['GET', '/health?x'],
  ['OPTIONS', '/graphql'],
  ['PROPFIND', '/nowhere'],
  ['GET', '/explorer/nothing.js'],
  ['GET', '/map/nowhere.svg'],
] as const)('%s %s is counted', async (method, url) => {
  const running = await listen(serviceParts({ rates, metricsToken: 'a-token-of-sixteen' }), here);
  const statuses: number[] = [];
  for (let at = 0; at < 12; at += 1)
    statuses.push((await overSocket(running.url, url, { method })).status);
  await running.close();
  expect(statuses.slice(0, 10).filter((status) => status === 429)).toEqual([]);
  expect(statuses.slice(10)).toEqual([429, 429]);
});

test('GET and HEAD of the probes are answered however often', async () => {
  const running = await listen(serviceParts({ rates }), here);
  for (const url of ['/health', '/ready'])
    for (const method of ['GET', 'HEAD'])
      for (let at = 0; at < 15; at += 1)
        expect((await overSocket(running.url, url, { method })).status).toBe(200);
  await running.close();
});

/** How many of 520 connections from here stay open. */
async function connectionsLeft(trusted: string): Promise<number> {
  const { TRUST_PROXY: trustProxy } = readConfig({ TRUST_PROXY: trusted });
  const running = await listen(serviceParts({ rates, trustProxy }), here);
  const port = Number(new URL(running.url).port);
  let left = 520;
  const sockets = Array.from({ length: left }, () => {
    const socket = connect(port, '127.0.0.1').on('error', () => undefined);
    socket.on('close', () => {
      left -= 1;
    });
    return socket;
  });
  await Promise.all(sockets.map((one) => one.readyState === 'open' || once(one, 'connect')));
  await wait(500);
  const stayed = left;
  for (const socket of sockets) socket.destroy();
  await running.close();
  return stayed;
}

test.each([
  ['', 500],
  ['0', 500],
  ['00', 500],
  ['1', 520],
])('with TRUST_PROXY=%s one address holds %i of 520 connections', async (trusted, stay) => {
  expect(await connectionsLeft(trusted)).toBe(stay);
});
