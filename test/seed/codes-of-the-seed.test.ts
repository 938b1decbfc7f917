/** The codes of the landscapes that ship: all there, right, found, and told. */
import { expect, test } from 'vitest';
import { codesOf } from '../../src/model/codes/codes-of.ts';
import { counties } from '../../src/model/codes/places-of-sweden.ts';
import { executeWith } from '../../src/service/cli/with-questions.ts';
import { onlyReading } from '../only-reading.ts';
import { seedReading } from '../seed-reading.ts';

const { facts } = seedReading;
const execute = executeWith(onlyReading(seedReading));
const listed = new Map(
  counties.flatMap((county) => [
    [county.code, county.name],
    ...county.municipalities.map(({ code, name }) => [code, name] as const),
  ]),
);

test('every municipality and county has the code that belongs to its name', () => {
  const places = facts
    .of('PLACE')
    .filter(({ placeKind }) => placeKind === 'MUNICIPALITY' || placeKind === 'COUNTY');
  expect(places.length).toBeGreaterThan(20);
  for (const place of places) {
    const [code] = codesOf(place);
    expect(code?.scheme).toBe(place.placeKind);
    const names = [place.name.sv, ...place.aliases.map(({ text }) => text)];
    expect(names).toContain(listed.get(code?.code ?? ''));
  }
});

test('every municipality has an organisation number, and cites where it stands', () => {
  const municipalities = facts
    .of('ACTOR')
    .filter(({ ofType, name }) => ofType.includes('kommuner') && /kommun$|stad$/.test(name.sv));
  expect(municipalities).toHaveLength(21);
  for (const one of municipalities) {
    expect(codesOf(one)).toEqual([
      { scheme: 'ORGANISATION_NUMBER', code: expect.stringMatching(/^212000-\d{4}$/) },
    ]);
    const citing = one.citations.filter(({ supports }) => supports.includes('codes'));
    expect(citing.map(({ document }) => document)).toEqual(['skolenhetsregistret']);
  }
});

test.each([
  ['0480', 'nykoping'],
  ['kommunkod 0480', 'nykoping'],
  ['212000-0357', 'eskilstuna-kommun'],
  ['2120000357', 'eskilstuna-kommun'],
  ['202100-2114', 'arbetsformedlingen'],
])('%s finds %s', async (text, id) => {
  const document =
    'query ($text: String!) { answer: find(text: $text, first: 1) { hits { node { id } } } }';
  expect(await execute(document, { text })).toMatchObject({ hits: [{ node: { id } }] });
});

test('a card and a party tell the codes', async () => {
  const document = `{
    answer: entity(id: "eskilstuna-kommun") {
      codes { scheme version code inWords english: inWords(language: EN) }
      party { codes { code } places { codes { inWords } } }
      itself { sentence values(properties: ["codes"]) { value } }
    }
  }`;
  expect(await execute(document, {})).toEqual({
    codes: [
      {
        scheme: 'ORGANISATION_NUMBER',
        version: null,
        code: '212000-0357',
        inWords: 'organisationsnummer 212000-0357',
        english: 'organisation number 212000-0357',
      },
    ],
    party: {
      codes: [{ code: '212000-0357' }],
      places: [{ codes: [{ inWords: 'kommunkod 0484' }] }],
    },
    itself: {
      sentence: expect.stringMatching(
        /^Eskilstuna kommun \(aktör, organisationsnummer 212000-0357/,
      ),
      values: [{ value: 'organisationsnummer 212000-0357' }],
    },
  });
});

test('facts are chosen by their codes', async () => {
  const browsed =
    '{ answer: browse(kinds: [PLACE], having: [{ property: "codes", value: "0484" }]) { total edges { node { id } } } }';
  expect(await execute(browsed, {})).toEqual({
    total: 1,
    edges: [{ node: { id: 'eskilstuna' } }],
  });
});
