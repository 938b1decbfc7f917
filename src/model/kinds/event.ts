/** A meeting, an event, or a slot in a year wheel. */
import { z } from 'zod';
import { Edtf, Id, named } from '../common.ts';
import { aKind } from '../kind.ts';

/** SLOT: a place in a year wheel; MEETING and EVENT: something with a date. */
export const Event = aKind({
  shape: z.strictObject({
    kind: z.literal('EVENT'),
    ...named,
    eventKind: z.enum(['SLOT', 'MEETING', 'EVENT']),
    when: Edtf.optional(),
    quarter: z.int().min(1).max(4).optional(),
    where: z.string().optional(),
    partOf: z.array(Id),
    about: z.array(Id),
  }),
  references: [
    {
      property: 'partOf',
      to: ['FORUM', 'FORUM_TYPE', 'INITIATIVE', 'EVENT'],
      relationship: 'PART_OF',
    },
    { property: 'about', to: ['CONCEPT'], relationship: 'ABOUT' },
  ],
  folder: 'events',
  called: { sv: 'händelse', en: 'event' },
  sorts: {
    eventKind: {
      SLOT: { sv: 'årshjul', en: 'year wheel' },
      MEETING: { sv: 'möte', en: 'meeting' },
      EVENT: { sv: 'händelse', en: 'event' },
    },
  },
  isParty: true,
  writtenAs: { kind: 'eventKind' },
});
