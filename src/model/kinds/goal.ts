/** An aim, a field, a goal or a priority. */
import { z } from 'zod';
import { Id, named } from '../common.ts';
import { aKind } from '../kind.ts';

export const Goal = aKind({
  shape: z.strictObject({
    kind: z.literal('GOAL'),
    ...named,
    goalKind: z.enum(['AIM', 'FIELD', 'GOAL', 'PRIORITY']),
    number: z.string().optional(),
    partOf: z.array(Id),
    inDocument: Id.optional(),
    inAreas: z.array(Id),
  }),
  references: [
    { property: 'partOf', to: ['GOAL'], relationship: 'PART_OF' },
    { property: 'inDocument', to: ['DOCUMENT'], relationship: 'IN_DOCUMENT' },
    { property: 'inAreas', to: ['AREA'], relationship: 'IN_AREA' },
  ],
  folder: 'goals',
  called: { sv: 'mål', en: 'goal' },
  sorts: {
    goalKind: {
      AIM: { sv: 'vision', en: 'vision' },
      FIELD: { sv: 'utvecklingsområde', en: 'development area' },
      GOAL: { sv: 'mål', en: 'goal' },
      PRIORITY: { sv: 'prioritering', en: 'priority' },
    },
  },
  isParty: false,
  writtenAs: { kind: 'goalKind' },
});
