/** A place in a forum, for somebody. */
import { z } from 'zod';
import { common, Id, Text } from '../common.ts';
import { Capacity, Level } from '../words.ts';

/** A place in a forum or forum type (`of`) for an actor, actor type or function (`for`). */
export const Seat = z.strictObject({
  kind: z.literal('SEAT'),
  ...common,
  of: Id,
  for: Id.optional(),
  capacity: Capacity,
  level: Level.optional(),
  side: z.string().optional(),
  share: z.string().optional(),
  mandate: Text.optional(),
});
