/** `json-schema`: the YAML of a landscape as JSON Schema, and the settings by which an editor finds it. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Command } from 'commander';
import { jsonSchemas, type SchemaFile } from '../../landscape/json-schema/json-schema.ts';
import { readLandscape } from '../../landscape/read-seed.ts';
import { ownOf } from '../working-copy/folder.ts';
import { foldersMeant } from './folders.ts';
import type { Run } from './run.ts';
import type { Terminal } from './terminal.ts';
import { writeWhole } from './write-whole.ts';

/** Where VS Code looks, and where the schemas lie beside. */
const settingsFile = join('.vscode', 'settings.json');
const schemaFolder = join('.vscode', 'landscape');

/** Adds `json-schema`; faults in the folder are left to `check`, and ids that can be read are offered. */
export function jsonSchemaCommand(command: Command, run: Run): Command {
  return command
    .option('--out <folder>', 'where the schemas are written', schemaFolder)
    .addHelpText('after', '\nExample:\n  kompetenslandskap json-schema')
    .action(({ out }: { out: string }) =>
      run(async (terminal, config) => {
        const folders = foldersMeant(config);
        const { below, checked } = readLandscape(folders);
        const schemas = jsonSchemas([...below, ...checked].map(({ fact }) => fact));
        mkdirSync(out, { recursive: true });
        for (const { name, schema } of schemas)
          writeWhole(join(out, name), `${JSON.stringify(schema)}\n`);
        terminal.out(`${schemas.length} schemas in ${out}`);
        tellSettings(terminal, { 'yaml.schemas': schemasOf(schemas, ownOf(folders), out) });
        return 0;
      }),
    );
}

/** Writes the settings where there are none; what others should hold is told, since they are somebody's own. */
function tellSettings(terminal: Terminal, wanted: object): void {
  const settings = `${JSON.stringify(wanted, null, 2)}\n`;
  if (!existsSync(settingsFile)) {
    mkdirSync(dirname(settingsFile), { recursive: true });
    writeWhole(settingsFile, settings);
    terminal.out(settingsFile);
  } else if (!holds(readFileSync(settingsFile, 'utf8'), wanted))
    terminal.out(`${settingsFile} is there already; it should hold:\n${settings}`);
}

/** Whether settings say what is wanted, however they are laid out; those with comments in them are not looked into. */
function holds(settings: string, wanted: object): boolean {
  try {
    const held = JSON.parse(settings);
    return isDeepStrictEqual({ ...held, ...wanted }, held);
  } catch {
    return false;
  }
}

/** For the YAML extension of VS Code: each schema with the files it is for, from the folder the command is run in. */
function schemasOf(
  schemas: readonly SchemaFile[],
  folder: string,
  out: string,
): Readonly<Record<string, readonly string[]>> {
  const within = (path: string, inside: string) =>
    [relative('.', path).replaceAll('\\', '/'), inside].filter(Boolean).join('/');
  const used = schemas.filter(({ paths }) => paths.length > 0);
  return Object.fromEntries(
    used.map(({ name, paths }) => [
      `./${within(out, name)}`,
      paths.map((path) => within(folder, path)),
    ]),
  );
}
