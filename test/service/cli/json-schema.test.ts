/** `json-schema` writes schemas and settings, and leaves settings alone that are there. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../temporary-folder.ts';

const program = resolve('bin/kompetenslandskap.js');
const typedIn = (folder: string) =>
  execFileSync(process.execPath, [program, 'json-schema'], { cwd: folder, encoding: 'utf8' });

test('the schemas and settings of a folder are written, those of this repository among them', async () => {
  const folder = await temporaryFolder();
  cpSync('test/fixtures/landscape', join(folder, 'seed'), { recursive: true });
  expect(typedIn(folder)).toBe('28 schemas in .vscode/landscape\n.vscode/settings.json\n');
  const settings = readFileSync(join(folder, '.vscode/settings.json'), 'utf8');
  expect(JSON.parse(readFileSync('.vscode/settings.json', 'utf8'))).toEqual(JSON.parse(settings));
  const schemas = Object.keys(JSON.parse(settings)['yaml.schemas']);
  expect(schemas.filter((path) => !existsSync(join(folder, path)))).toEqual([]);
  expect(schemas).toContain('./.vscode/landscape/forum-types.json');
});

test('settings that are there are left alone, and what they should hold is told', async () => {
  const folder = await temporaryFolder();
  cpSync('test/fixtures/landscape', join(folder, 'seed'), { recursive: true });
  typedIn(folder);
  writeFileSync(join(folder, '.vscode/settings.json'), '{ "editor.tabSize": 2 } // mine\n');
  expect(typedIn(folder)).toContain(
    '"./.vscode/landscape/flows.json": [\n      "seed/*/flows.yaml"',
  );
  expect(readFileSync(join(folder, '.vscode/settings.json'), 'utf8')).toContain('// mine');
});
