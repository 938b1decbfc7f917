import { expect, test } from 'vitest';
import { counties } from '../../../src/model/codes/places-of-sweden.ts';

const municipalities = counties.flatMap((county) => county.municipalities);

test('Sweden has 21 counties and 290 municipalities, each with a code and a name of its own', () => {
  expect(counties).toHaveLength(21);
  expect(municipalities).toHaveLength(290);
  expect(new Set(municipalities.map(({ code }) => code)).size).toBe(290);
  expect(new Set(municipalities.map(({ name }) => name)).size).toBe(290);
});

test('the code of a municipality begins with that of its county, and both lists follow their codes', () => {
  for (const { code, municipalities } of counties)
    for (const municipality of municipalities)
      expect(municipality).toEqual({
        code: expect.stringMatching(new RegExp(`^${code}\\d\\d$`)),
        name: expect.stringMatching(/^[A-ZÅÄÖ][a-zåäöA-ZÅÄÖ -]+$/),
      });
  for (const codes of [counties, municipalities].map((list) => list.map(({ code }) => code)))
    expect(codes).toEqual([...codes].sort());
});

test('names of several words and with hyphens are read whole', () => {
  expect(counties.at(-4)).toMatchObject({ code: '22', name: 'Västernorrlands län' });
  expect(municipalities).toContainEqual({ code: '0114', name: 'Upplands Väsby' });
  expect(municipalities).toContainEqual({ code: '1438', name: 'Dals-Ed' });
});
