/** A project, a measure or a phase of one. */
import { z } from 'zod';
import { Id, named } from '../common.ts';

export const Initiative = z.strictObject({
  kind: z.literal('INITIATIVE'),
  ...named,
  initiativeKind: z.enum(['PROJECT', 'MEASURE', 'PHASE']),
  partOf: z.array(Id),
  inAreas: z.array(Id),
  servesPlaces: z.array(Id),
  about: z.array(Id),
});
