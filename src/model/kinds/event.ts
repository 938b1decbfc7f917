/** A meeting, an event, or a slot in a year wheel. */
import { z } from 'zod';
import { Edtf, Id, named } from '../common.ts';

/** SLOT: a place in a year wheel; MEETING and EVENT: something with a date. */
export const Event = z.strictObject({
  kind: z.literal('EVENT'),
  ...named,
  eventKind: z.enum(['SLOT', 'MEETING', 'EVENT']),
  when: Edtf.optional(),
  quarter: z.int().min(1).max(4).optional(),
  where: z.string().optional(),
  partOf: z.array(Id),
  about: z.array(Id),
});
