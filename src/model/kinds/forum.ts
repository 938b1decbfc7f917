/** A named body with members that meets. */
import { z } from 'zod';
import { Id, named } from '../common.ts';
import { aKind } from '../kind.ts';
import { Level } from '../words.ts';

/** A body with members that meets; `several` is true for a class known to exist but not counted. */
export const Forum = aKind({
  shape: z.strictObject({
    kind: z.literal('FORUM'),
    ...named,
    level: Level.optional(),
    several: z.boolean(),
    /** The forum types it realises; how firmly is a tie or statement of its own, or the forum's standing. */
    ofType: z.array(Id),
    partOf: z.array(Id),
    inAreas: z.array(Id),
    servesPlaces: z.array(Id),
    about: z.array(Id),
  }),
  references: [
    { property: 'ofType', to: ['FORUM_TYPE'], relationship: 'OF_TYPE' },
    { property: 'partOf', to: ['FORUM'], relationship: 'PART_OF' },
    { property: 'inAreas', to: ['AREA'], relationship: 'IN_AREA' },
    { property: 'servesPlaces', to: ['PLACE'], relationship: 'SERVES' },
    { property: 'about', to: ['CONCEPT'], relationship: 'ABOUT' },
  ],
  folder: 'forums',
  called: { sv: 'forum', en: 'forum' },
  isParty: true,
  defaults: { several: false },
});
