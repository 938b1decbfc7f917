/** There is one table of words: what the model's words are called stands in `src/language/` and nowhere else. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as pages from '../../src/explorer/language/words.ts';
import { kindWords } from '../../src/language/kind-words.ts';
import * as table from '../../src/language/words.ts';

/** The vocabularies of the table, by name. */
const vocabularies = Object.entries({ ...table, kindWords }).filter(
  (entry): entry is [string, table.Words<string>] => typeof entry[1] === 'object',
);
const words = new Set(vocabularies.flatMap(([, vocabulary]) => Object.keys(vocabulary)));

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((file) => !file.includes('.generated.'));
}

/** Tables that say something else of a word than what it is called: what it means, or under which heading its things stand. */
const otherTables = new Set([
  'src/explorer/conformance/conformance-words.ts',
  // The areas of the landscape that has areas, by its own names.
  'src/explorer/language/words.ts',
]);

test('no other file names what a word is called', () => {
  const entry = /\b([A-Z][A-Z_]+): (?:\[\s*['`][^'`]{2}|both\(|\{ (?:SV|sv): '[^']{2})/g;
  const found = ['src/explorer', 'src/formats', 'src/service'].flatMap((room) =>
    filesIn(room).flatMap((file) => {
      const named = [...readFileSync(file, 'utf8').matchAll(entry)].map(([, word = '']) => word);
      const known = named.filter((word) => words.has(word));
      return known.length > 2 && !otherTables.has(file) ? [`${file}: ${known.join(' ')}`] : [];
    }),
  );
  expect(found).toEqual([]);
});

test('every word is called something in both languages, without a space too many', () => {
  const faults = vocabularies.flatMap(([name, vocabulary]) =>
    Object.entries(vocabulary).flatMap(([word, { SV, EN }]) =>
      [SV, EN].every((said) => said === said.trim() && said !== '') ? [] : [`${name}.${word}`],
    ),
  );
  expect(faults).toEqual([]);
});

test('the pages show the same words, with a capital where they stand alone', () => {
  expect(pages.standings.PROPOSED).toEqual(['Förslag', 'Proposed']);
  expect(pages.strengths.RECOMMENDED).toEqual([
    table.strengthWords.RECOMMENDED.SV,
    table.strengthWords.RECOMMENDED.EN,
  ]);
  expect(pages.sides.DOCUMENTED).toEqual(['Bekräftat', 'Confirmed']);
});
