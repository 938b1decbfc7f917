/** The engine needs nothing of Node: all of it bundles for a browser, and answers there as it does here. */
import { readdirSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import { type BuildOptions, build } from 'esbuild';
import { expect, test } from 'vitest';
import { breaks } from '../../src/engine/questions/breaks/breaks.ts';
import { find } from '../../src/engine/questions/find/find.ts';
import { select } from '../../src/engine/questions/select/select.ts';
import { upstream } from '../../src/engine/questions/upstream/upstream.ts';
import { readingOf } from '../../src/engine/reading-of.ts';
import { readSeed } from '../../src/landscape/read-seed.ts';

const files = readdirSync('src/engine', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => `./src/engine/${file}`);
const entry = files.map((file) => `export * from '${file}';`).join('\n');

/** What is found nowhere but in Node. */
const onlyInNode = ['Buffer', 'process', 'global', 'require', 'setImmediate', '__dirname'];
const mark = 'ONLY_IN_NODE';

async function bundled(options: BuildOptions = {}): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: '.', loader: 'ts' },
    bundle: true,
    write: false,
    platform: 'browser',
    logLevel: 'silent',
    ...options,
  });
  return outputFiles?.[0]?.text ?? '';
}

test('nothing in the engine, nor what it imports, is of Node', async () => {
  expect(files.length).toBeGreaterThan(100);
  const define = Object.fromEntries(onlyInNode.map((name) => [name, mark]));
  const own = await bundled({ packages: 'external', format: 'esm', define });
  expect(own.split('\n').filter((line) => line.includes(mark))).toEqual([]);
});

test('where there is no Node the same questions have the same answers', async () => {
  const { facts } = readSeed('test/fixtures/landscape');
  const revision = { facts, revision: 1, digest: 'here', asOf: '2026-11-20T08:00:00Z' };
  const asked = {
    upstream: { of: 'dalforum', depth: 3, first: 2 },
    select: { expression: 'kind:need or area:green' },
    find: { text: 'råd' },
    breaks: {},
  };
  const reading = readingOf(revision);
  const here = [
    upstream(reading, asked.upstream),
    select(reading, asked.select),
    find(reading, asked.find),
    breaks(reading, asked.breaks),
  ];
  const script = new Script(`${await bundled({ format: 'iife', globalName: 'engine' })}
    const { upstream, select, find, breaks, readingOf } = engine;
    const reading = readingOf(revision);
    JSON.stringify([
      upstream(reading, asked.upstream),
      select(reading, asked.select),
      find(reading, asked.find),
      breaks(reading, asked.breaks),
    ]);`);
  // What a browser's worker has beside the language itself.
  const worker = createContext({ atob, btoa, performance, revision, asked });
  expect(JSON.parse(script.runInContext(worker) as string)).toEqual(
    JSON.parse(JSON.stringify(here)),
  );
  expect(here[0]?.total).toBeGreaterThan(0);
});
