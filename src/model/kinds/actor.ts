/** A named body, such as a region, a municipality or an authority. */
import { z } from 'zod';
import { Id, named } from '../common.ts';
import { Level } from '../words.ts';

export const Actor = z.strictObject({
  kind: z.literal('ACTOR'),
  ...named,
  level: Level.optional(),
  ofType: z.array(Id),
  partOf: z.array(Id),
  servesPlaces: z.array(Id),
});
