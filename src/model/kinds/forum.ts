/** A named body with members that meets. */
import { z } from 'zod';
import { Id, named } from '../common.ts';
import { Level } from '../words.ts';

/** A body with members that meets; `several` is true for a class known to exist but not counted. */
export const Forum = z.strictObject({
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
});
