/** Files are written whole or not at all. */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeWhole } from '../../../src/service/cli/write-whole.ts';
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
