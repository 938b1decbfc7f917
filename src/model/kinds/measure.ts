/** A number. */
import { z } from 'zod';
import { common, Edtf, Id } from '../common.ts';

export const Measure = z.strictObject({
  kind: z.literal('MEASURE'),
  ...common,
  of: Id,
  quantity: Id.optional(),
  value: z.number().optional(),
  low: z.number().optional(),
  high: z.number().optional(),
  ofTotal: z.number().optional(),
  unit: z.string(),
  comparison: z.string().optional(),
  when: Edtf.optional(),
});
