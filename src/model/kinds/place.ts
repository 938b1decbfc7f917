/** A municipality, a county or a larger place. */
import { z } from 'zod';
import { Id, named } from '../common.ts';

export const Place = z.strictObject({
  kind: z.literal('PLACE'),
  ...named,
  placeKind: z.enum(['MUNICIPALITY', 'COUNTY', 'CROSS_COUNTY', 'COUNTRY']),
  partOf: z.array(Id),
});
