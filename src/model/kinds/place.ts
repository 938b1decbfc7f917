/** A municipality, a county or a larger place. */
import { z } from 'zod';
import { codesOfSchemes } from '../codes/code.ts';
import { Id, named } from '../common.ts';
import { aKind } from '../kind.ts';

export const Place = aKind({
  shape: z.strictObject({
    kind: z.literal('PLACE'),
    ...named,
    placeKind: z.enum(['MUNICIPALITY', 'COUNTY', 'CROSS_COUNTY', 'COUNTRY']),
    codes: codesOfSchemes(['MUNICIPALITY', 'COUNTY']),
    partOf: z.array(Id),
  }),
  references: [{ property: 'partOf', to: ['PLACE'], relationship: 'PART_OF' }],
  folder: 'places',
  called: { sv: 'plats', en: 'place' },
  sorts: {
    placeKind: {
      MUNICIPALITY: { sv: 'kommun', en: 'municipality' },
      COUNTY: { sv: 'län', en: 'county' },
      CROSS_COUNTY: { sv: 'område över länsgränsen', en: 'area across county borders' },
      COUNTRY: { sv: 'land', en: 'country' },
    },
  },
  isParty: false,
  writtenAs: { kind: 'placeKind' },
});
