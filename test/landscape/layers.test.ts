/** Folders laid on each other, read as one. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { foldersRead } from '../../src/landscape/layers.ts';
import { readLandscape, readSeed } from '../../src/landscape/read-seed.ts';
import { commonFolder, regionFolder } from '../service/working-copy/layered-folders.ts';
import { append } from '../service/working-copy/working-copy.ts';

const told = (folders: readonly string[]) =>
  readLandscape(folders).faults.map(({ code, message }) => `${code} ${message}`);

test('a folder alone is at fault where it points to what it does not hold; laid on another it is whole', async () => {
  const [common, own] = [await commonFolder(), await regionFolder('dalen')];
  expect(readSeed(own).faults.map(({ code }) => code)).toContain('SEED_UNKNOWN_REF');
  const { faults, facts, below, layers, files } = readLandscape([common, own]);
  expect(faults).toEqual([]);
  expect(facts.map(({ id }) => id)).toEqual(['dalen-radet', 'dalen']);
  expect(below.map(({ fact }) => fact.id)).toEqual(['lagen', 'radet', 'namnden']);
  expect({ layers, files }).toEqual({ layers: ['dalen'], files: 2 });
});

test('a folder says itself what it is laid on, by a path from where it lies', async () => {
  const common = await commonFolder();
  const own = await regionFolder('dalen');
  writeFileSync(join(own, 'layers.yaml'), `below: [${relative(own, common)}]\n`);
  expect(told([own])).toEqual([]);
  expect(foldersRead([own]).map(({ directory }) => directory)).toEqual([
    join(own, relative(own, common)),
    own,
  ]);
});

test('each folder is read once, also where they name each other', async () => {
  const [common, own] = [await commonFolder(), await regionFolder('dalen')];
  writeFileSync(join(own, 'layers.yaml'), `below: ${common}\n`);
  writeFileSync(join(common, 'layers.yaml'), `below: ${own}\n`);
  expect(foldersRead([common, own])).toHaveLength(2);
  expect(told([common, own])).toEqual([]);
});

test('what comes with the program is read without the landscapes that ship beside it', async () => {
  const own = await regionFolder('dalen', 'shipped');
  const layers = readLandscape([own]).below.map(({ raw }) => raw.file.place[0]);
  expect(layers.length).toBeGreaterThan(100);
  expect(new Set(layers)).toEqual(new Set(['shared']));
});

test('what lies below and is not there, or cannot be read, is told at its line', async () => {
  const own = await regionFolder('dalen', '../nowhere-at-all');
  expect(told([own])).toContain(
    'SEED_EMPTY "../nowhere-at-all", which the folder is laid on, is not there.',
  );
  writeFileSync(join(own, 'layers.yaml'), 'under: shipped\n');
  expect(told([own])).toContain('SEED_SHAPE What lies below cannot be read.');
});

test('an id that lies below is not declared a second time', async () => {
  const [common, own] = [await commonFolder(), await regionFolder('dalen')];
  append(own, 'dalen/forums.yaml', '- { id: radet, name: R, standing: PILOT, cite: lagen 1 § }');
  expect(told([common, own])).toEqual([
    `SEED_DUPLICATE_ID "radet" is declared a second time; the first is in ${common}/shared/forum-types.yaml:1.`,
  ]);
});

test('what tools keep in the folder is not read', async () => {
  const [common, own] = [await commonFolder(), await regionFolder('dalen')];
  for (const kept of ['.github/workflows', 'node_modules/other', '.neo4j/conf']) {
    mkdirSync(join(own, kept), { recursive: true });
    writeFileSync(join(own, kept, 'one.yaml'), 'on: push\n');
  }
  expect(told([common, own])).toEqual([]);
});
