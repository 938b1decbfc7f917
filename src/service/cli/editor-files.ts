/** What editors need to complete and check facts while they are typed: schemas, and the settings by which they find them. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { jsonSchemas, type SchemaFile } from '../../landscape/json-schema/json-schema.ts';
import type { SeedReading } from '../../landscape/read-seed.ts';
import { writeWhole } from './write-whole.ts';

/** Where VS Code looks, and where the schemas lie beside. */
const settingsFile = join('.vscode', 'settings.json');
export const schemaFolder = join('.vscode', 'landscape');

/** Where things lie; all seen from the folder an editor opens. */
interface Where {
  /** The folder an editor opens. */
  readonly root: string;
  readonly facts: string;
  readonly schemas: string;
}

/** Writes both, the settings only where there are none: others are somebody's own. Tells what was done, a line each. */
export function writeEditorFiles({ below, checked }: SeedReading, where: Where): string[] {
  const schemas = jsonSchemas([...below, ...checked].map(({ fact }) => fact));
  mkdirSync(join(where.root, where.schemas), { recursive: true });
  for (const { name, schema } of schemas)
    writeWhole(join(where.root, where.schemas, name), `${JSON.stringify(schema)}\n`);
  const settings = { 'yaml.schemas': schemasOf(schemas, where) };
  return [`${schemas.length} schemas in ${where.schemas}`, ...settingsTold(where.root, settings)];
}

function settingsTold(root: string, wanted: object): string[] {
  const path = join(root, settingsFile);
  const settings = `${JSON.stringify(wanted, null, 2)}\n`;
  if (!existsSync(path)) {
    mkdirSync(dirname(path), { recursive: true });
    writeWhole(path, settings);
    return [settingsFile];
  }
  if (holds(readFileSync(path, 'utf8'), wanted)) return [];
  return [`${settingsFile} is there already; it should hold:\n${settings}`];
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

/** For the YAML extension of VS Code: each schema with the files it is for. */
function schemasOf(
  schemas: readonly SchemaFile[],
  { facts, schemas: folder }: Where,
): Readonly<Record<string, readonly string[]>> {
  const within = (path: string, inside: string) =>
    [relative('.', path).replaceAll('\\', '/'), inside].filter(Boolean).join('/');
  const used = schemas.filter(({ paths }) => paths.length > 0);
  return Object.fromEntries(
    used.map(({ name, paths }) => [
      `./${within(folder, name)}`,
      paths.map((path) => within(facts, path)),
    ]),
  );
}
