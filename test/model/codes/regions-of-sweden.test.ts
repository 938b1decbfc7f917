import { expect, test } from 'vitest';
import { counties } from '../../../src/model/codes/places-of-sweden.ts';
import {
  countyNamed,
  countyOf,
  municipalityNamed,
  regionOf,
} from '../../../src/model/codes/regions-of-sweden.ts';

test('every county has a region of its own, and is found by all that it is called', () => {
  const names = counties.map((county) => regionOf(county).name);
  expect(new Set(names).size).toBe(21);
  for (const county of counties) {
    const region = regionOf(county);
    for (const typed of [county.code, county.name, region.name, region.county])
      expect(countyNamed(typed)?.code).toBe(county.code);
  }
});

test.each([
  ['jamtland', '23'],
  ['Jämtland Härjedalen', '23'],
  ['Sörmland', '04'],
  ['södermanland', '04'],
  ['Jönköping', '06'],
  ['Örebro län', '18'],
  ['Västra Götaland', '14'],
  ['Dalarna', '20'],
])('%s is the county %s', (typed, code) => expect(countyNamed(typed)?.code).toBe(code));

test.each([
  ['Åre', '2321'],
  ['åre kommun', '2321'],
  ['Östersunds kommun', '2380'],
  ['ostersund', '2380'],
  ['Borås stad', '1490'],
  ['Håbo', '0305'],
  ['Habo', '0643'],
  ['2361', '2361'],
])('%s is the municipality %s', (typed, code) => expect(municipalityNamed(typed)?.code).toBe(code));

test('what is neither is neither, and a municipality knows its county', () => {
  expect(countyNamed('Härjedalen')).toBeUndefined();
  expect(municipalityNamed('Norrland')).toBeUndefined();
  for (const county of counties)
    for (const one of county.municipalities) expect(countyOf(one)).toBe(county);
});
