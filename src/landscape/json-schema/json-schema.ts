/**
 * The YAML of a landscape as JSON Schema, made from the shapes and the short forms, so that editors complete and check while
 * people type. What only the folder as a whole can tell (an id that nobody declares, of the wrong kind) is left to `check`.
 */
import { entityKinds, type Fact, kindNamed } from '../../model/fact.ts';
import { Groups } from '../groups.ts';
import { Layers } from '../layers.ts';
import { Suggestions } from '../suggestions.ts';
import { Withdrawn } from '../withdrawn.ts';
import { Words } from '../words.ts';
import { factParts, fileOf } from './facts.ts';
import { idParts } from './ids.ts';
import { anyOf, namesIn, type Part, partNamed, partOf } from './part.ts';
import { sharedParts } from './properties.ts';

/** The schema of some files, and the paths within a landscape's folder they lie at, `*` and `**` as editors read them. */
export interface SchemaFile {
  readonly name: string;
  readonly schema: Part;
  readonly paths: readonly string[];
}

const draft = 'http://json-schema.org/draft-07/schema#';

/**
 * All schemas; of `facts` the ids, names and headings are offered. Each holds all it refers to: editors take long over parts
 * that several files share.
 */
export function jsonSchemas(facts: readonly Fact[]): readonly SchemaFile[] {
  const parts = { ...idParts(facts), ...sharedParts(facts), ...factParts() };
  return [
    ...entityKinds.map((kind) => {
      const { folder, called } = kindNamed[kind];
      const schema = { ...partNamed(fileOf(kind)), definitions: reachable(fileOf(kind), parts) };
      return schemaFile(folder, `${called.sv} (${called.en})`, schema, pathsOf(folder));
    }),
    schemaFile('suggestions', 'förslag (suggestions)', partOf(Suggestions), ['*/suggestions.yaml']),
    schemaFile('words', 'ord (words)', partOf(Words), ['*/words.yaml']),
    schemaFile('groups', 'grupper (groups)', partOf(Groups), ['*/groups.yaml']),
    schemaFile('layers', 'lager (layers)', partOf(Layers), ['layers.yaml']),
    schemaFile('withdrawn', 'återtagna (withdrawn)', withdrawn, ['withdrawn.yaml']),
  ];
}

const withdrawn: Part = {
  type: 'array',
  items: anyOf(partOf(Withdrawn), partOf(Withdrawn.shape.id)),
};

/** A part with all that it refers to, and they in turn. */
function reachable(
  name: string,
  parts: Readonly<Record<string, Part>>,
): Readonly<Record<string, Part>> {
  const found = new Set([name]);
  // What is added on the way is come to as well.
  for (const one of found) for (const next of namesIn(parts[one])) found.add(next);
  return Object.fromEntries([...found].map((one) => [one, parts[one] ?? {}]));
}

function schemaFile(
  name: string,
  title: string,
  schema: Part,
  paths: readonly string[],
): SchemaFile {
  return { name: `${name}.json`, schema: { $schema: draft, title, ...schema }, paths };
}

/** A kind's facts lie in files and folders of its name, which may go on after a hyphen. */
function pathsOf(folder: string): string[] {
  return [`*/${folder}`, `*/${folder}-*`].flatMap((path) => [`${path}.yaml`, `${path}/**/*.yaml`]);
}
