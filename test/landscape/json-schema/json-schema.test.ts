/** The JSON Schema of the YAML takes every file that ships, and refuses what the shapes refuse. */
import { readFileSync } from 'node:fs';
import { join, matchesGlob, relative } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { jsonSchemas } from '../../../src/landscape/json-schema/json-schema.ts';
import { readSeed } from '../../../src/landscape/read-seed.ts';
import { seedFilesBelow } from '../../../src/landscape/seed-file.ts';
import { landscape, spoiledFiles } from '../spoiled-files.ts';

const schemas = jsonSchemas(readSeed('seed').facts);
const ajv = new Ajv({ validateSchema: false, strict: false });
// The parts of all files in one, so that each is made ready once.
const definitions = Object.assign({}, ...schemas.map(({ schema }) => schema.definitions));
ajv.addSchema({ definitions }, 'parts');
for (const { name, schema } of schemas) {
  const { definitions: own, $ref, ...rest } = schema;
  ajv.addSchema(own ? { ...rest, $ref: `parts${$ref}` } : schema, name);
}

/** What an editor marks in the file at a path within a folder: the place and what is wrong with it. */
function marked(path: string, text: string): string[] {
  const found = schemas.filter(({ paths }) => paths.some((glob) => matchesGlob(path, glob)));
  expect(found.map(({ name }) => name)).toHaveLength(1);
  const validate = ajv.getSchema(found[0]?.name ?? '');
  if (validate?.(parse(text, { merge: true })) === true) return [];
  return (validate?.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}

test('the schemas are JSON Schema', () => {
  const strict = new Ajv();
  for (const { schema } of jsonSchemas(readSeed(landscape).facts))
    expect({ valid: strict.validateSchema(schema), errors: strict.errors }).toEqual({
      valid: true,
      errors: null,
    });
});

describe.each(['seed', landscape])('nothing is marked in %s', (folder) => {
  test.each(seedFilesBelow(folder).map((path) => relative(folder, path)))('%s', (path) => {
    expect(marked(path, readFileSync(join(folder, path), 'utf8'))).toEqual([]);
  });
});

/** Shapes that need a calendar, or other properties beside: `check` alone tells of them. */
const leftToCheck = [
  'citation-supports-nothing-said',
  'dates-backwards',
  'groups-unknown',
  'month-thirteen',
  'suggestion-leads-astray',
  'thirtieth-of-february',
  'word-twice',
];

describe('what is of a wrong shape is marked', () => {
  const misshapen = spoiledFiles().filter(
    ({ name, expected }) =>
      expected.some((fault) => fault.startsWith('SEED_SHAPE')) && !leftToCheck.includes(name),
  );
  test.each(misshapen)('$name', ({ as, text }) => {
    expect(marked(as, text)).not.toEqual([]);
  });
});

describe('what a schema cannot know is not marked', () => {
  const others = spoiledFiles().filter(
    ({ name, expected }) =>
      leftToCheck.includes(name) ||
      expected.every((fault) => /^SEED_(?:UNKNOWN_REF|UNKNOWN_LOCATOR|CYCLE)/.test(fault)),
  );
  test.each(others)('$name', ({ as, text }) => {
    expect(marked(as, text)).toEqual([]);
  });
});

/** What the parts of a schema hold, as far as it is looked at here. */
interface Looked {
  readonly anyOf: readonly { readonly enum: string[]; readonly enumDescriptions: string[] }[];
  readonly properties: object;
}
const partsOf = (file: string) =>
  schemas.find(({ name }) => name === file)?.schema.definitions as Record<string, Looked>;

test('ids, headings and words are offered with what they are called', () => {
  const beside = (name: string, word: string) => {
    const known = partsOf('flows.json')[name]?.anyOf[0];
    return known?.enumDescriptions[known.enum.indexOf(word)];
  };
  expect(beside('id-PARTY', 'branschforum')).toBe('Branschforum');
  expect(beside('citation', 'kompetensverkstan 6.4.1 Programråd')).toMatch(/Kompetensverkstan/);
  expect(JSON.stringify(partsOf('places.json').PLACE?.properties)).toContain(
    '"enumDescriptions":["kommun","län","område över länsgränsen","land"]',
  );
});

test('a short form is offered only where it can stand', () => {
  const keysOf = (file: string, name: string) => Object.keys(partsOf(file)[name]?.properties ?? {});
  expect(keysOf('forums.json', 'FORUM')).toEqual(
    expect.arrayContaining(['seats', 'events', 'flows', 'parts']),
  );
  expect(keysOf('persons.json', 'PERSON')).toContain('ties');
  expect(keysOf('persons.json', 'PERSON')).not.toContain('seats');
  expect(keysOf('persons.json', 'PERSON')).not.toContain('flows');
});
