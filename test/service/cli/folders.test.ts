/** Which folders a command is about. */
import { execFileSync } from 'node:child_process';
import { delimiter, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readConfig } from '../../../src/config.ts';
import { foldersMeant, withFoldersTyped } from '../../../src/service/cli/folders.ts';
import { commonFolder, regionFolder } from '../working-copy/layered-folders.ts';

test('as set, several separated as in PATH; what is typed comes before, also as it was spelled once', () => {
  const set = readConfig({ LANDSCAPE_FOLDER: ['below', 'own'].join(delimiter) });
  expect(foldersMeant(set)).toEqual(['below', 'own']);
  expect(foldersMeant(withFoldersTyped(set, {}))).toEqual(['below', 'own']);
  expect(foldersMeant(withFoldersTyped(set, { folder: ['a', 'b'] }))).toEqual(['a', 'b']);
  expect(foldersMeant(withFoldersTyped(set, { seed: ['a'] }))).toEqual(['a']);
  expect(foldersMeant(readConfig({ LANDSCAPE_FOLDER: '' }))).toEqual(['seed']);
  expect(() => readConfig({ LANDSCAPE_FOLDER: delimiter })).toThrow('which cannot be used');
});

test('folders stand before or after the command, and in the settings', async () => {
  const [common, own] = [await commonFolder(), await regionFolder('dalen')];
  const program = resolve('bin/kompetenslandskap.js');
  const said = (words: string[], set = {}) =>
    execFileSync(process.execPath, [program, ...words], {
      encoding: 'utf8',
      env: { ...process.env, ...set },
    });
  const well = '2 facts in 2 files are well-formed, on 3 that lie below, 0 oddities.\n';
  expect(said(['--folder', common, '--folder', own, 'check'])).toBe(well);
  expect(said(['check', '--folder', common, '--folder', own])).toBe(well);
  expect(said(['check'], { LANDSCAPE_FOLDER: [common, own].join(delimiter) })).toBe(well);
  expect(said(['sources', '--folder', common, '--folder', own])).toContain('lagen');
});
