/** Codes that are well-formed and yet look odd. */
import { expect, test } from 'vitest';
import { readWith } from './spoiled-files.ts';

const places = `standing: ESTABLISHED
cite: rapporten 1 Inledning
kind: MUNICIPALITY
items:
  - { id: nykoping, name: Nyköping, codes: { scheme: MUNICIPALITY, version: 2025, code: '0480' } }
  - { id: oxelosund, name: Oxelösund, codes: { scheme: MUNICIPALITY, version: 2025, code: '0482' } }
  - { id: lillstad, name: Lillstad, codes: { scheme: MUNICIPALITY, version: 2025, code: '0499' } }
  - { id: sodermanland, name: Sörmland, aliases: [Södermanlands län], kind: COUNTY, codes: { scheme: COUNTY, version: 2025, code: '04' } }
  - { id: kalmar, name: Kalmar, codes: { scheme: COUNTY, version: 2025, code: '08' } }
  - { id: nykoping-igen, name: Nyköping, codes: { scheme: MUNICIPALITY, version: 2025, code: '0480' } }
`;

test('a place is called as its code says, a code is in the list, and two things share none', () => {
  const { reading } = readWith('dalen/places-odd.yaml', places);
  expect(reading.faults).toEqual([]);
  expect(reading.warnings.map(({ message, at }) => `${at.line} ${message}`)).toEqual([
    '6 0482 is Flen, and "oxelosund" is Oxelösund.',
    '7 0499 of "lillstad" is in no list of MUNICIPALITY we know.',
    '9 "kalmar" is MUNICIPALITY and has a code of COUNTY.',
    '10 "nykoping-igen" and "nykoping" both have the MUNICIPALITY 0480: are they the same?',
  ]);
});
