/** An aim, a field, a goal or a priority. */
import { z } from 'zod';
import { Id, named } from '../common.ts';

export const Goal = z.strictObject({
  kind: z.literal('GOAL'),
  ...named,
  goalKind: z.enum(['AIM', 'FIELD', 'GOAL', 'PRIORITY']),
  number: z.string().optional(),
  partOf: z.array(Id),
  inDocument: Id.optional(),
  inAreas: z.array(Id),
});
