/** A landscape: the whole that belongs to one map. */
import { z } from 'zod';
import { Id, named } from '../common.ts';

export const Landscape = z.strictObject({
  kind: z.literal('LANDSCAPE'),
  ...named,
  owner: Id.optional(),
  covers: z.array(Id),
});
