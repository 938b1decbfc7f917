/** A project, a measure or a phase of one. */
import { z } from 'zod';
import { Id, named } from '../common.ts';
import { aKind } from '../kind.ts';

export const Initiative = aKind({
  shape: z.strictObject({
    kind: z.literal('INITIATIVE'),
    ...named,
    initiativeKind: z.enum(['PROJECT', 'MEASURE', 'PHASE']),
    partOf: z.array(Id),
    inAreas: z.array(Id),
    servesPlaces: z.array(Id),
    about: z.array(Id),
  }),
  references: [
    { property: 'partOf', to: ['INITIATIVE'], relationship: 'PART_OF' },
    { property: 'inAreas', to: ['AREA'], relationship: 'IN_AREA' },
    { property: 'servesPlaces', to: ['PLACE'], relationship: 'SERVES' },
    { property: 'about', to: ['CONCEPT'], relationship: 'ABOUT' },
  ],
  folder: 'initiatives',
  called: { sv: 'insats', en: 'initiative' },
  sorts: {
    initiativeKind: {
      PROJECT: { sv: 'projekt', en: 'project' },
      MEASURE: { sv: 'insats', en: 'measure' },
      PHASE: { sv: 'fas', en: 'phase' },
    },
  },
  isParty: true,
  writtenAs: { kind: 'initiativeKind' },
});
