/** Files are written whole or not at all. */
import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeWhole } from '../../../src/service/cli/write-whole.ts';
import { pathBeside, writeWholeFiles } from '../../../src/whole-file.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

test('a file is there whole, and nothing beside it', async () => {
  const folder = await temporaryFolder();
  writeWhole(join(folder, 'karta.svg'), 'å ä ö');
  expect(readdirSync(folder)).toEqual(['karta.svg']);
  expect(readFileSync(join(folder, 'karta.svg'), 'utf8')).toBe('å ä ö');
});

test('what cannot be written is told, and nothing is left of it', async () => {
  const folder = await temporaryFolder();
  mkdirSync(join(folder, 'karta.pdf'));
  expect(() => writeWhole(join(folder, 'karta.pdf'), 'x')).toThrow('cannot be written');
  expect(() => writeWhole(join(folder, 'none', 'karta.pdf'), 'x')).toThrow('cannot be written');
  expect(readdirSync(folder)).toEqual(['karta.pdf']);
});

test('a link at its path is replaced, and what it leads to is left alone', async () => {
  const folder = await temporaryFolder();
  writeFileSync(join(folder, 'mine'), 'mine');
  symlinkSync(join(folder, 'mine'), join(folder, 'karta.svg'));
  writeWhole(join(folder, 'karta.svg'), 'x');
  expect(readFileSync(join(folder, 'mine'), 'utf8')).toBe('mine');
  expect(lstatSync(join(folder, 'karta.svg')).isSymbolicLink()).toBe(false);
});

test('the name beside is another each time, and tells nothing of the process', async () => {
  const names = new Set(Array.from({ length: 100 }, () => pathBeside('karta.svg', 'part')));
  expect(names.size).toBe(100);
  for (const name of names) expect(name).toMatch(/^karta\.svg\.[0-9a-f]{24}\.part$/);
});

test('of several files none is written where one cannot be', async () => {
  const folder = await temporaryFolder();
  writeFileSync(join(folder, 'a.yaml'), 'before');
  const texts = new Map([
    [join(folder, 'a.yaml'), 'after'],
    [join(folder, 'none', 'b.yaml'), 'new'],
  ]);
  expect(() => writeWholeFiles(texts)).toThrow('ENOENT');
  expect(readdirSync(folder)).toEqual(['a.yaml']);
  expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe('before');
});
