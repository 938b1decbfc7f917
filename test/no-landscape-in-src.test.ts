/** Code knows no landscape by name: another region's facts are asked and told by the same lines. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as sharedVocabulary from '../src/model/shared-vocabulary.ts';
import { seedReading } from './seed-reading.ts';

const facts = [...seedReading.facts.byId.values()];
const shared = new Set(facts.filter((one) => one.landscapes.length === 0).map(({ id }) => id));
const owned = new Set(facts.filter((one) => one.landscapes.length > 0).map(({ id }) => id));

/** Ids that are plain words too, and stand in sentences (one as a word of Excel's) as that. */
const plainWords = new Set(['analyser', 'gult', 'landskapskartan', 'prompt']);

/** Tables of words and the one file of shared ids: what stands there in quotes may be an id of `seed/shared` as well. */
const ofWords = new Set([
  'src/explorer/language/fields.generated.ts',
  'src/language/compound-parts.ts',
  'src/language/words.ts',
  'src/model/shared-vocabulary.ts',
]);

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(?:ts|tsx|js|css|html|json)$/.test(name))
  .map((name) => `src/${name}`);

const wholeWord = /(?<![\p{L}\d_-])[a-z\d]+(?:-[a-z\d]+)*(?![\p{L}\d_-])/gu;
const wholeQuote = /(?<=(['"`]))[a-z\d]+(?:-[a-z\d]+)*(?=\1)/g;

/** Where a file names an id: of a landscape as a word wherever it stands, of what is shared as the whole of a quote. */
function namings(file: string): readonly string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, at) => {
      const words = [...line.matchAll(wholeWord)].map(([word]) => word);
      const quotes = ofWords.has(file) ? [] : [...line.matchAll(wholeQuote)].map(([text]) => text);
      return [
        ...words.filter((word) => owned.has(word) && !plainWords.has(word)),
        ...quotes.filter((text) => shared.has(text)),
      ].map((id) => `${file}:${at + 1} ${id}`);
    });
}

test('no file of src names an id that a landscape declares, nor depends on one that all share', () => {
  expect(files.flatMap(namings)).toEqual([]);
});

test('the shared ids that code knows are declared in the part of the seed no region owns', () => {
  for (const id of Object.values(sharedVocabulary)) expect(shared).toContain(id);
});
