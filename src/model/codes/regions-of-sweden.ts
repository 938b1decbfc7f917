/** Sweden's 21 regions by the county each is responsible for, and how people ask for a county or municipality by name. */
import { type Candidate, folded } from '../nearest.ts';
import { type County, counties, type Municipality } from './places-of-sweden.ts';

/** What the region of a county is called, and the county without "län". */
export interface Region {
  readonly name: string;
  readonly county: string;
}

// Names as the regions write them, November 2026.
const rows = `
01 Stockholm: Region Stockholm
03 Uppsala: Region Uppsala
04 Södermanland: Region Sörmland
05 Östergötland: Region Östergötland
06 Jönköping: Region Jönköpings län
07 Kronoberg: Region Kronoberg
08 Kalmar: Region Kalmar län
09 Gotland: Region Gotland
10 Blekinge: Region Blekinge
12 Skåne: Region Skåne
13 Halland: Region Halland
14 Västra Götaland: Västra Götalandsregionen
17 Värmland: Region Värmland
18 Örebro: Region Örebro län
19 Västmanland: Region Västmanland
20 Dalarna: Region Dalarna
21 Gävleborg: Region Gävleborg
22 Västernorrland: Region Västernorrland
23 Jämtland: Region Jämtland Härjedalen
24 Västerbotten: Region Västerbotten
25 Norrbotten: Region Norrbotten
`;

const regions: ReadonlyMap<string, Region> = new Map(
  rows
    .trim()
    .split('\n')
    .map((row) => {
      const [county = '', name = ''] = row.slice(3).split(': ');
      return [row.slice(0, 2), { name, county }];
    }),
);

/** The region that is responsible for a county. */
export function regionOf({ code }: County): Region {
  return regions.get(code) as Region;
}

/** The county by its code, its name with or without "län", or the name of its region with or without "Region". */
export function countyNamed(typed: string): County | undefined {
  const wanted = folded(typed);
  return counties.find((county) => namesOf(county).some((name) => folded(name) === wanted));
}

function namesOf(county: County): string[] {
  const { name, county: short } = regionOf(county);
  const bare = name.replace(/^Region | län$/g, '').replace(/regionen$/, '');
  return [county.code, county.name, short, `${short} län`, name, bare];
}

/** The municipality by its code, or its name with or without "kommun" and the s before it. */
export function municipalityNamed(typed: string): Municipality | undefined {
  const wanted = typed
    .trim()
    .toLocaleLowerCase('sv')
    .replace(/ (kommun|stad)$/, '');
  const all = counties.flatMap(({ municipalities }) => municipalities);
  const meets = (like: (name: string) => string, text: string) =>
    all.filter(
      ({ code, name }) => code === text || [name, `${name}s`].some((one) => like(one) === text),
    );
  // Håbo and Habo differ in the ring alone: it counts, unless nothing else is meant by what was typed without it.
  const [exact] = meets((name) => name.toLocaleLowerCase('sv'), wanted);
  if (exact !== undefined) return exact;
  const alike = meets(folded, folded(wanted));
  return alike.length === 1 ? alike[0] : undefined;
}

/** The county a municipality lies in. */
export function countyOf({ code }: Municipality): County {
  return counties.find((county) => code.startsWith(county.code)) as County;
}

/** What somebody may have meant. */
export const countiesMeant: readonly Candidate[] = counties.map((county) => ({
  id: regionOf(county).county,
  names: namesOf(county),
}));
export const municipalitiesMeant: readonly Candidate[] = counties.flatMap(({ municipalities }) =>
  municipalities.map(({ name }) => ({ id: name })),
);
