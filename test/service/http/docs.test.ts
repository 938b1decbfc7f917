/** The pages that the schema names are there for those who only have the address. */
import { readFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { publishedSdl } from '../../../src/service/graphql/sdl.ts';
import { testService } from '../service.ts';

const { app, request } = await testService();
afterAll(() => app.close());

const named = new Set(
  [...publishedSdl().matchAll(/`\/(docs\/[\w-]+\.md)`/g)].map(([, path]) => path),
);

test.each([...named])('%s is served as it is written', async (path = '') => {
  const { status, headers, body } = await request({ url: `/${path}` });
  expect({ status, type: headers['content-type'] }).toEqual({
    status: 200,
    type: 'text/markdown; charset=utf-8',
  });
  expect(body).toBe(readFileSync(path, 'utf8'));
});

test('the schema says where to begin', () => {
  expect([...named].sort()).toEqual(['docs/clients.md', 'docs/selection.md']);
});
