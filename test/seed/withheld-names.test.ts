/** Names of people who hold no public office stand in no text that leaves the service, and in no file it is made of. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withheldMark } from '../../src/model/passages.ts';
import { exampleQuestions } from '../../src/service/http/example-questions.ts';
import { makeService } from '../../src/service/http/server.ts';
import { onlyReading } from '../only-reading.ts';
import { seedReading } from '../seed-reading.ts';
import { serviceParts } from '../service/service.ts';
import { digestOf, namesIn, textsIn } from './withheld-names.ts';

const service = await makeService(serviceParts({ readings: onlyReading(seedReading) }));
const documents = seedReading.facts.of('DOCUMENT').filter(({ passages }) => passages !== undefined);

test('a name is found by its digest, in the genitive, in capitals and across lines', () => {
  const known = new Set([digestOf('Kim Ek-Alm')]);
  for (const text of ['Enligt Kim Ek-Alm', 'KIM EK-ALMS rapport', 'av Kim\nEk-\nAlm, Dalen'])
    expect([text, namesIn(text, known)]).toEqual([text, 1]);
  expect(namesIn('Kim Ek och Alm', known)).toBe(0);
});

test('four sources are read', () => {
  expect(documents).toHaveLength(4);
});

test('no fact holds one, nor the text of a document', () => {
  const told = seedReading.facts.facts.map((fact) => [fact.id, namesIn(textsIn(fact))]);
  expect(told.filter(([, names]) => names !== 0)).toEqual([]);
});

test('no file of the project that is handed on holds one', () => {
  const files = ['seed', 'docs', 'queries', 'schema', 'src', 'test/fixtures'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(
        (entry) => entry.isFile() && /\.(?:ya?ml|txt|md|graphql|cypher|ts|tsx)$/.test(entry.name),
      )
      .map(({ parentPath, name }) => `${parentPath}/${name}`),
  );
  expect(files.length).toBeGreaterThan(500);
  const told = [...files, 'README.md', 'CHANGELOG.md'].filter(
    (file) => namesIn(readFileSync(file, 'utf8')) > 0,
  );
  expect(told).toEqual([]);
}, 120_000);

async function answerTo(query: string, variables: object = {}): Promise<string> {
  const { body } = await service.inject({
    method: 'POST',
    url: '/graphql',
    payload: { query, variables },
  });
  return textsIn(JSON.parse(body));
}

const asked = exampleQuestions().filter(({ query }) => !/Connection\b/.test(query));
test.each(asked)(
  'the answer to $name holds none',
  async ({ query }) => {
    expect(namesIn(await answerTo(query))).toBe(0);
  },
  30_000,
);

const read = `query ($document: ID!, $locator: String!, $language: Language!) {
  passage(document: $document, locator: $locator, around: 200) {
    sentence(language: $language)
    lines { number text(language: $language) }
  }
}`;
const find = `query ($text: String!, $language: Language!) {
  find(text: $text, first: 50) { hits { section why(language: $language) node { id name(language: $language) } } }
}`;

test.each(documents)(
  'every section of $id is read without one',
  async ({ id, outline }) => {
    for (const { at } of outline)
      for (const language of ['SV', 'EN']) {
        const text = await answerTo(read, { document: id, locator: at, language });
        expect([at, namesIn(text)]).toEqual([at, 0]);
      }
  },
  60_000,
);

test.each(documents)('the text of $id says where a name was, if one was', (document) => {
  const { passages = [], withheld = [] } = document;
  expect(textsIn(passages).includes(withheldMark)).toBe(withheld.length > 0);
});

test('what is withheld is seen in the language of the page', async () => {
  const place = { document: 'kompetensverkstan', locator: 'Förord, r. 9' };
  expect(await answerTo(read, { ...place, language: 'SV' })).toContain('[namn utelämnat]');
  expect(await answerTo(read, { ...place, language: 'EN' })).toContain('[name withheld]');
});

test.each(['Bilaga 3', 'deltagare', 'intervju', 'näringslivschef', 'rektor', 'namn'])(
  'the search for %s finds none',
  async (text) => {
    for (const language of ['SV', 'EN'])
      expect(namesIn(await answerTo(find, { text, language }))).toBe(0);
  },
);

test.each(['csv', 'json', 'docx.json', 'md', 'html'])('a file in %s holds none', async (ending) => {
  const url = `/answers/stated-in.${ending}?document=kompetensverkstan&locator=Bilaga%203`;
  const { body } = await service.inject({ method: 'GET', url });
  expect(namesIn(body)).toBe(0);
});
