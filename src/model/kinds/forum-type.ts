/** A kind of meeting place as a blueprint or law describes it. */
import { z } from 'zod';
import { Id, named } from '../common.ts';
import { aKind } from '../kind.ts';
import { Level } from '../words.ts';

export const ForumType = aKind({
  shape: z.strictObject({
    kind: z.literal('FORUM_TYPE'),
    ...named,
    level: Level.optional(),
    per: z.enum(['REGION', 'MUNICIPALITY', 'INDUSTRY', 'PROGRAMME']).optional(),
    /** Of one per programme: the form of education whose programmes each have one. */
    programmesOf: Id.optional(),
    meetingsMin: z.int().min(0).optional(),
    meetingsMax: z.int().min(0).optional(),
    inAreas: z.array(Id),
    partOf: z.array(Id),
  }),
  references: [
    { property: 'inAreas', to: ['AREA'], relationship: 'IN_AREA' },
    { property: 'partOf', to: ['FORUM_TYPE'], relationship: 'PART_OF' },
    { property: 'programmesOf', to: ['CONCEPT'], relationship: 'PROGRAMMES_OF' },
  ],
  folder: 'forum-types',
  called: { sv: 'forumtyp', en: 'forum type' },
  isParty: true,
});
