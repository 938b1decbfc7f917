/** A place in a forum, for somebody. */
import { z } from 'zod';
import { common, Id, Text } from '../common.ts';
import { aKind } from '../kind.ts';
import { Capacity, Level } from '../words.ts';

/** A place in a forum or forum type (`of`) for an actor, actor type or function (`for`). */
export const Seat = aKind({
  shape: z.strictObject({
    kind: z.literal('SEAT'),
    ...common,
    of: Id,
    for: Id.optional(),
    capacity: Capacity,
    level: Level.optional(),
    side: z.string().optional(),
    share: z.string().optional(),
    mandate: Text.optional(),
  }),
  references: [
    { property: 'of', to: ['FORUM', 'FORUM_TYPE'], relationship: 'OF', isNeeded: true },
    {
      property: 'for',
      to: ['ACTOR', 'ACTOR_TYPE', 'FUNCTION', 'ROLE'],
      relationship: 'FOR',
      isNeeded: true,
    },
  ],
  folder: 'seats',
  called: { sv: 'plats i forum', en: 'seat' },
  isParty: false,
});
