/** A named body, such as a region, a municipality or an authority. */
import { z } from 'zod';
import { codesOfSchemes } from '../codes/code.ts';
import { Id, named } from '../common.ts';
import { aKind } from '../kind.ts';
import { Level } from '../words.ts';

export const Actor = aKind({
  shape: z.strictObject({
    kind: z.literal('ACTOR'),
    ...named,
    level: Level.optional(),
    codes: codesOfSchemes(['ORGANISATION_NUMBER', 'SNI']),
    ofType: z.array(Id),
    partOf: z.array(Id),
    servesPlaces: z.array(Id),
  }),
  references: [
    { property: 'ofType', to: ['ACTOR_TYPE'], relationship: 'OF_TYPE' },
    { property: 'partOf', to: ['ACTOR'], relationship: 'PART_OF' },
    { property: 'servesPlaces', to: ['PLACE'], relationship: 'SERVES' },
  ],
  folder: 'actors',
  called: { sv: 'aktör', en: 'actor' },
  isParty: true,
});
