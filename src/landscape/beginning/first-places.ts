/** The places of a landscape at its beginning, as SCB lists them. */
import { counties, type Municipality } from '../../model/codes/places-of-sweden.ts';
import { countyOf, regionOf } from '../../model/codes/regions-of-sweden.ts';
import { placeRegister } from '../../model/shared-vocabulary.ts';
import { slug } from '../short-forms.ts';
import { flowText } from '../writing/flow-text.ts';
import type { Beginning } from './beginning.ts';
import type { Words } from './words-of.ts';

/** The year of SCB's list. */
const listed = '2025';

const countyId = (name: string) => slug(name, 12);

/** Names that only å, ä or ö tell apart get their code into the id. */
function placeId({ name, code }: { readonly name: string; readonly code: string }): string {
  const alike = counties
    .flatMap(({ municipalities }) => municipalities)
    .filter((other) => slug(other.name) === slug(name));
  return alike.length > 1 ? `${slug(name)}-${code}` : slug(name);
}

const countiesOf = (municipalities: readonly Municipality[]) => [
  ...new Set(municipalities.map(countyOf)),
];

/** The ids of municipalities and of the counties they lie in. */
export const idsOfPlaces = (municipalities: readonly Municipality[]): string[] => [
  ...countiesOf(municipalities).map(({ name }) => countyId(name)),
  ...municipalities.map(placeId),
];

/** What a landscape covers: its county, or its municipalities. */
export const idsCovered = ({ county, municipalities }: Beginning): string | string[] =>
  county ? countyId(county.name) : municipalities.map(placeId);

/** The county and its municipalities; of municipalities that are chosen, the counties they lie in too. */
export function firstPlaces(begun: Beginning, told: Words): string {
  const around = countiesOf(begun.municipalities);
  const countyRows = around.map((county) => {
    const name = told.text(county.name, `${regionOf(county).county} county`);
    return `  - { id: ${countyId(county.name)}, kind: COUNTY, partOf: [], name: ${name}, ${code('COUNTY', county.code)}, cite: ${placeRegister} Län }\n`;
  });
  const rows = begun.municipalities.map((one) => {
    const within = around.length > 1 ? `partOf: ${countyId(countyOf(one).name)}, ` : '';
    return `  - { id: ${placeId(one)}, ${within}name: ${flowText(one.name)}, ${code('MUNICIPALITY', one.code)} }\n`;
  });
  const common = around.length > 1 ? '' : `partOf: ${around.map(({ name }) => countyId(name))}\n`;
  return `${told.says('Län och kommuner, med de koder SCB ger dem.', 'County and municipalities, with the codes Statistics Sweden gives them.')}kind: MUNICIPALITY
${common}standing: ESTABLISHED
cite: ${placeRegister} Kommuner
items:
${countyRows.join('')}${rows.join('')}`;
}

const code = (scheme: string, number: string) =>
  `codes: { scheme: ${scheme}, version: ${listed}, code: '${number}' }`;
