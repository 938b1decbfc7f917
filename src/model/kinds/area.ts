/** A coloured area, where two roles meet around a group of people. */
import { z } from 'zod';
import { Id, named } from '../common.ts';
import { aKind } from '../kind.ts';
import { AreaColour } from '../words.ts';

export const Area = aKind({
  shape: z.strictObject({
    kind: z.literal('AREA'),
    ...named,
    colour: AreaColour,
    bringsTogether: z.array(Id),
    serves: z.array(Id),
  }),
  references: [
    { property: 'bringsTogether', to: ['ROLE'], relationship: 'BRINGS_TOGETHER' },
    { property: 'serves', to: ['ACTOR_TYPE'], relationship: 'SERVES' },
  ],
  folder: 'areas',
  called: { sv: 'område', en: 'area' },
  isParty: true,
});
