/** What HTTP asks of a service (RFC 9110), over real connections: methods, pages elsewhere, what is kept, and parts of files. */
import { METHODS } from 'node:http';
import { afterAll, describe, expect, test } from 'vitest';
import { buildPage } from '../../../scripts/build-pages.ts';
import { explorer, queryPage } from '../../../src/service/http/built-pages.ts';
import { listen } from '../../../src/service/http/server.ts';
import { fixtureReading } from '../../fixture-reading.ts';
import { readings, serviceParts } from '../service.ts';
import { overSocket } from './over-socket.ts';

await buildPage(explorer);
await buildPage(queryPage);
const notes: string[] = [];
const service = await listen(
  serviceParts({
    readings: { ...readings, current: () => fixtureReading },
    noteWay: (_request, way) => notes.push(way),
    metricsToken: 'a-token-of-sixteen',
  }),
  { host: '127.0.0.1', port: 0 },
);
afterAll(() => service.close());
const ask = (path: string, asked?: Parameters<typeof overSocket>[2]) =>
  overSocket(service.url, path, asked);

const question = '/graphql?query={upstream(of:"branschforum"){total}}';
const html = { accept: 'text/html' };
/** One address of each kind there is. */
const addresses = [
  question,
  '/graphql/examples.json',
  '/questions.json',
  '/formats.json',
  '/',
  '/map',
  '/entity/branschforum',
  '/calendar/branschforum.ics',
  '/map/dalen.svg',
  '/answers/upstream.csv?of=branschforum',
  '/health',
  '/ready',
];
const files = [
  '/calendar/branschforum.ics',
  '/map/dalen.svg',
  '/map/dalen.json',
  '/answers/upstream.csv?of=branschforum',
  '/answers/upstream.json?of=branschforum',
];
const mayAsk = METHODS.filter((one) => !['CONNECT', 'GET', 'HEAD'].includes(one));

describe('methods', () => {
  test.each([...addresses, '/metrics'])(
    '%s refuses what it does not have, and says what it has',
    async (path) => {
      const allowed = path.startsWith('/graphql?') ? 'GET, HEAD, POST' : 'GET, HEAD';
      for (const method of mayAsk.filter((one) => !allowed.includes(one))) {
        const { status, headers, bytes } = await ask(path, { method });
        expect([method, status, headers.allow]).toEqual([method, 405, allowed]);
        expect(JSON.parse(String(bytes)).errors[0].extensions).toEqual({
          code: 'METHOD_NOT_ALLOWED',
          hint: `There is ${allowed}.`,
        });
      }
    },
  );

  test('a body is not read to refuse it', async () => {
    const headers = { 'content-type': 'application/x-nothing' };
    const { status } = await ask('/health', { method: 'PUT', headers, body: 'x'.repeat(300_000) });
    expect(status).toBe(405);
  });

  test('where nothing is, nothing is whatever the method', async () => {
    for (const method of ['GET', 'HEAD', 'PUT', 'OPTIONS', 'PROPFIND'])
      expect([method, (await ask('/nowhere', { method })).status]).toEqual([method, 404]);
  });

  test.each([...addresses, ...files])(
    'HEAD of %s tells all that GET tells, and sends nothing',
    async (path) => {
      for (const encoding of ['identity', 'gzip']) {
        const headers = { 'accept-encoding': encoding };
        const got = await ask(path, { headers });
        const head = await ask(path, { method: 'HEAD', headers });
        const timeless = ({
          date: _date,
          'transfer-encoding': _framing,
          ...rest
        }: typeof got.headers) => rest;
        expect(head.status).toBe(got.status);
        expect(timeless(head.headers)).toEqual(timeless(got.headers));
        expect(head.bytes.length).toBe(0);
        expect(got.bytes.length).toBeGreaterThan(0);
      }
    },
  );

  test('HEAD sends whole what GET would send in part', async () => {
    const headers = { range: 'bytes=0-3' };
    for (const path of files) {
      const { status, headers: told } = await ask(path, { method: 'HEAD', headers });
      expect([status, told['content-range']]).toEqual([200, undefined]);
    }
  });
});

describe('pages elsewhere', () => {
  const origin = 'https://elsewhere.example';

  test('every address may be read, without credentials, also what failed and what is not modified', async () => {
    const { etag = '' } = (await ask(question)).headers;
    for (const [path, headers] of [
      ...addresses.map((one) => [one, {}] as const),
      ['/nowhere', {}] as const,
      ['/graphql?query={nothing}', {}] as const,
      [question, { 'if-none-match': etag }] as const,
    ]) {
      const { headers: told } = await ask(path, { headers: { origin, ...headers } });
      expect(told['access-control-allow-origin']).toBe('*');
      expect(told['access-control-expose-headers']).toBe('*');
      expect(told['access-control-allow-credentials']).toBeUndefined();
      expect(told['set-cookie']).toBeUndefined();
    }
  });

  test('a browser that asks first is told what it may send', async () => {
    const preflight = (path: string, method: string) =>
      ask(path, {
        method: 'OPTIONS',
        headers: {
          origin,
          'access-control-request-method': method,
          'access-control-request-headers': 'content-type,x-apollo-operation-name',
        },
      });
    const { status, headers, bytes } = await preflight('/graphql', 'POST');
    expect([status, bytes.length]).toEqual([204, 0]);
    expect(headers).toMatchObject({
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'GET, HEAD, POST',
      'access-control-allow-headers': '*',
      'access-control-max-age': '7200',
    });
    expect(headers['access-control-allow-private-network']).toBeUndefined();
    const file = await preflight('/map/dalen.svg', 'GET');
    expect(file.headers['access-control-allow-methods']).toBe('GET, HEAD');
  });

  test('an answer to a POST may be read too', async () => {
    const { headers } = await ask('/graphql', {
      method: 'POST',
      headers: { origin, 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{__typename}' }),
    });
    expect(headers['access-control-allow-origin']).toBe('*');
  });
});

describe('what is kept', () => {
  const kept = [question, '/graphql?query={upstream(of:"lokalt-rad",revision:2){total}}', ...files];
  const weak = (tag: string) => (tag.startsWith('W/') ? tag : `W/${tag}`);
  const strong = (tag: string) => tag.replace(/^W\//, '');

  test.each(kept)('%s is not sent again to who has it, however the tag is shown', async (path) => {
    const whole = await ask(path);
    const tag = String(whole.headers.etag);
    const ways = [
      tag,
      weak(tag),
      strong(tag),
      '*',
      ` * `,
      `"other", ${tag}`,
      `W/"x",,${weak(tag)} ,`,
    ];
    for (const shown of ways)
      for (const method of ['GET', 'HEAD']) {
        const { status, headers, bytes } = await ask(path, {
          method,
          headers: { 'if-none-match': shown },
        });
        expect([shown, status, bytes.length]).toEqual([shown, 304, 0]);
        for (const name of ['etag', 'cache-control', 'vary'])
          expect(headers[name]).toBe(whole.headers[name]);
        for (const name of ['content-type', 'content-length', 'content-encoding'])
          expect(headers[name]).toBeUndefined();
        expect(headers.date).toBeDefined();
      }
    for (const shown of ['"other"', strong(tag).slice(1, -1), `"${'a'.repeat(28)}"`])
      expect((await ask(path, { headers: { 'if-none-match': shown } })).status).toBe(200);
  });

  test.each(kept)('%s is asked with conditions that fail and that hold', async (path) => {
    const tag = String((await ask(path)).headers.etag);
    const status = async (shown: string) =>
      (await ask(path, { headers: { 'if-match': shown } })).status;
    expect(await status('*')).toBe(200);
    expect(await status('"other"')).toBe(412);
    expect(await status(tag)).toBe(tag.startsWith('W/') ? 412 : 200);
    expect(await status(weak(tag))).toBe(412);
  });

  test('what the caller has is not made again', async () => {
    const { etag = '' } = (await ask(question)).headers;
    notes.length = 0;
    for (let time = 0; time < 3; time++)
      expect((await ask(question, { headers: { 'if-none-match': etag } })).status).toBe(304);
    expect(notes).toEqual([]);
  });

  test('a tag is of one address: shown for another, it is nothing', async () => {
    const tags = await Promise.all(kept.map(async (path) => (await ask(path)).headers.etag));
    expect(new Set(tags).size).toBe(kept.length);
    const headers = { 'if-none-match': String(tags.at(-1)) };
    expect((await ask('/map/nowhere.svg', { headers })).status).toBe(404);
    expect((await ask(question, { headers })).status).toBe(200);
  });

  test('what is wrong is wrong whatever the caller has', async () => {
    const headers = { 'if-none-match': '*' };
    expect((await ask('/map/nowhere.svg', { headers })).status).toBe(404);
    expect((await ask('/answers/upstream.csv?of=nowhere', { headers })).status).toBe(404);
    expect((await ask('/nowhere', { headers: { ...headers, ...html } })).status).toBe(404);
    const refused = await ask('/graphql?query={nothing}', { headers });
    expect(JSON.parse(String(refused.bytes)).errors).toHaveLength(1);
  });

  test('answers say what they differ by', async () => {
    for (const path of kept) {
      const vary = path.startsWith('/graphql') ? 'accept, accept-encoding' : 'accept-encoding';
      for (const encoding of ['identity', 'gzip']) {
        const { headers } = await ask(path, { headers: { 'accept-encoding': encoding } });
        expect([path, headers.vary]).toEqual([path, vary]);
      }
    }
    const page = await ask('/graphql', { headers: html });
    expect(page.headers.vary).toBe('accept, accept-encoding');
    for (const encoding of ['identity', 'gzip']) {
      const { headers } = await ask('/', { headers: { 'accept-encoding': encoding } });
      expect(headers.vary).toContain('accept-encoding');
    }
  });

  test('a tag among fourteen thousand blanks is found', async () => {
    const { etag = '' } = (await ask(question)).headers;
    const shown = `"other"${' '.repeat(7000)},${' '.repeat(7000)}${etag}`;
    expect((await ask(question, { headers: { 'if-none-match': shown } })).status).toBe(304);
    expect((await ask('/', { headers: { 'if-none-match': shown } })).status).toBe(200);
  });
});

describe('parts of files', () => {
  test.each(files)('%s is sent in parts that are the whole together', async (path) => {
    const whole = await ask(path);
    expect(whole.headers['accept-ranges']).toBe('bytes');
    const { length } = whole.bytes;
    const middle = Math.floor(length / 2);
    const part = (range: string, headers = {}) => ask(path, { headers: { range, ...headers } });
    const first = await part(`bytes=0-${middle - 1}`);
    const second = await part(`bytes=${middle}-`);
    expect([first.status, second.status]).toEqual([206, 206]);
    expect(first.headers['content-range']).toBe(`bytes 0-${middle - 1}/${length}`);
    expect(second.headers['content-range']).toBe(`bytes ${middle}-${length - 1}/${length}`);
    expect(Buffer.concat([first.bytes, second.bytes])).toEqual(whole.bytes);
    expect(first.headers['content-length']).toBe(String(middle));
    expect(first.headers.etag).toBe(whole.headers.etag);
    const last = await part('bytes=-5');
    expect(last.bytes).toEqual(whole.bytes.subarray(-5));
  });

  test('what lies behind the end is not there', async () => {
    const { bytes } = await ask('/map/dalen.svg');
    const beyond = await ask('/map/dalen.svg', { headers: { range: `bytes=${bytes.length}-` } });
    expect([beyond.status, beyond.headers['content-range'], beyond.bytes.length]).toEqual([
      416,
      `bytes */${bytes.length}`,
      0,
    ]);
  });

  test('a part is of the copy named, else the whole is sent', async () => {
    const path = '/map/dalen.svg';
    const { etag = '', 'content-length': length } = (await ask(path)).headers;
    expect(etag).toMatch(/^"/);
    const status = async (only: string) =>
      (await ask(path, { headers: { range: 'bytes=0-3', 'if-range': only } })).status;
    expect(await status(etag)).toBe(206);
    expect(await status(`W/${etag}`)).toBe(200);
    expect(await status('"other"')).toBe(200);
    expect(await status(new Date().toUTCString())).toBe(200);
    for (const range of ['bytes=0-1,4-5', 'lines=0-1', 'bytes=x', 'bytes=5-2', 'bytes'])
      expect([range, (await ask(path, { headers: { range } })).headers['content-length']]).toEqual([
        range,
        length,
      ]);
  });

  test('a packed file has other bytes, and its tag says no more than that it means the same', async () => {
    const path = '/map/dalen.svg';
    const packed = await ask(path, { headers: { 'accept-encoding': 'gzip' } });
    expect(packed.headers['content-encoding']).toBe('gzip');
    expect(packed.headers.etag).toBe(`W/${(await ask(path)).headers.etag}`);
    const part = await ask(path, { headers: { 'accept-encoding': 'gzip', range: 'bytes=0-9' } });
    expect([part.status, part.headers['content-encoding']]).toEqual([206, undefined]);
  });

  test('built files of the pages are sent in parts too', async () => {
    const { bytes } = await ask('/', { headers: html });
    const [asset = ''] = /\/explorer\/assets\/[^"]+\.js/.exec(String(bytes)) ?? [];
    const part = await ask(asset, { headers: { range: 'bytes=0-9' } });
    expect([part.status, part.bytes.length]).toEqual([206, 10]);
    const { etag = '' } = part.headers;
    const again = await ask(asset, { headers: { range: 'bytes=0-9', 'if-range': etag } });
    expect(again.status).toBe(200);
    for (const shown of [etag, '*', `"x", ${etag}`])
      expect((await ask(asset, { headers: { 'if-none-match': shown } })).status).toBe(304);
  });
});

test.each([
  [{ version: 1, sha256Hash: 'a'.repeat(64) }, /^Send the SHA-256 of the document/],
  [{ version: 2, sha256Hash: 'a'.repeat(64) }, /^Send `version: 1`/],
])(
  'a document whose hash is wrong is refused with what to do: %j',
  async (persistedQuery, hint) => {
    for (const accept of ['application/json', 'application/graphql-response+json']) {
      const { status, bytes } = await ask('/graphql', {
        method: 'POST',
        headers: { accept, 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{__typename}', extensions: { persistedQuery } }),
      });
      expect(status).toBe(accept === 'application/json' ? 200 : 400);
      const [{ extensions }] = JSON.parse(String(bytes)).errors;
      expect(extensions).toEqual({ code: 'BAD_USER_INPUT', hint: expect.stringMatching(hint) });
    }
  },
);
