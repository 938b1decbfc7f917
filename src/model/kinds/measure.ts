/** A number. */
import { z } from 'zod';
import { common, Edtf, Id } from '../common.ts';
import { aKind } from '../kind.ts';

export const Measure = aKind({
  shape: z.strictObject({
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
  }),
  references: [
    { property: 'of', to: 'ANY', relationship: 'OF', isNeeded: true },
    { property: 'quantity', to: ['CONCEPT'], relationship: 'QUANTITY' },
  ],
  folder: 'measures',
  called: { sv: 'siffra', en: 'number' },
  isParty: false,
});
