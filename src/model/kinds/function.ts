/** A named job in the common work, such as the process leader. */
import { z } from 'zod';
import { Id, named } from '../common.ts';
import { Level } from '../words.ts';

export const FunctionFact = z.strictObject({
  kind: z.literal('FUNCTION'),
  ...named,
  level: Level.optional(),
  partOf: z.array(Id),
});
