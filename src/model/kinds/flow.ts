/** Something that goes from one party to another. */
import { z } from 'zod';
import { common, Id, Text } from '../common.ts';
import { FlowKind } from '../words.ts';

/** Something that goes from the one who gives to the one who receives; an absent end is one no source states. */
export const Flow = z.strictObject({
  kind: z.literal('FLOW'),
  ...common,
  flowKind: FlowKind,
  giver: Id.optional(),
  receiver: Id.optional(),
  via: z.array(Id),
  per: Id.optional(),
  about: z.array(Id),
  carries: Text.optional(),
  rank: z.int().min(1).optional(),
  mutual: z.boolean(),
  condition: Text.optional(),
  when: z.string().optional(),
});
