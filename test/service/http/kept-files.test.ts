/** Files that are made once: for how long they are kept, and what is not. */
import fastify from 'fastify';
import { expect, test } from 'vitest';
import { keepFiles, type MadeFile } from '../../../src/service/http/kept-files.ts';
import { filesKept, sendFile } from '../../../src/service/http/send-file.ts';
import { readings } from '../service.ts';

/** A shelf of a kilobyte, who makes files for it, and how many were made. */
function shelf() {
  let digest = 'first';
  let edition = { digest };
  const made: string[] = [];
  const kept = keepFiles(1024, () => edition);
  const make =
    (file: string, isWhole = true) =>
    async (): Promise<MadeFile> => {
      made.push(file);
      return { file: `${file} of ${digest}`, isWhole };
    };
  const get = async (name: string, ...as: [isWhole?: boolean]) =>
    String((await kept([name], make(name, ...as))).file);
  const publish = (next: string) => {
    digest = next;
    edition = { digest };
  };
  return { kept, make, get, made, publish };
}

test('a file is made once, also when two ask at once', async () => {
  const { get, made } = shelf();
  expect(await Promise.all([get('map'), get('map'), get('list')])).toEqual([
    'map of first',
    'map of first',
    'list of first',
  ]);
  expect(await get('map')).toBe('map of first');
  expect(made).toEqual(['map', 'list']);
});

test('another revision empties the shelf, of what was being made too', async () => {
  const { kept, get, made, publish } = shelf();
  let end = (_: MadeFile) => {};
  const slow = kept(['map'], () => new Promise((resolve) => (end = resolve)));
  publish('second');
  expect(await get('map')).toBe('map of second');
  end({ file: 'map of first', isWhole: true });
  expect((await slow).file).toBe('map of first');
  expect(await get('map')).toBe('map of second');
  expect(made).toEqual(['map']);
});

test('what is not whole, fails or is large is made anew', async () => {
  const { kept, get, made } = shelf();
  await get('part', false);
  await get('part', false);
  expect(made).toEqual(['part', 'part']);
  const fail = async () => {
    throw new Error('no file');
  };
  await expect(kept(['map'], fail)).rejects.toThrow('no file');
  expect(await get('map')).toBe('map of first');
  const large = 'x'.repeat(300);
  await get(large);
  await get(large);
  expect(made.filter((name) => name === large)).toHaveLength(2);
});

test('what is not whole has no tag and is kept by nobody', async () => {
  const app = fastify();
  let isWhole = false;
  app.get('/file', filesKept, (request, reply) => {
    const maker = { readings, edition: () => ({ digest: 'first' }) };
    const file = { name: 'file.txt', type: 'text/plain' };
    return sendFile(request, reply, maker, file, () => ({ file: 'some', isWhole }));
  });
  const part = await app.inject('/file');
  expect([part.body, part.headers['cache-control'], part.headers.etag]).toEqual([
    'some',
    'no-store',
    undefined,
  ]);
  isWhole = true;
  const whole = await app.inject('/file');
  expect([whole.headers['cache-control'], whole.headers.etag]).toEqual([
    'no-cache',
    expect.stringMatching(/^"/),
  ]);
});
