/** A term, topic, industry, form of education or other concept. */
import { z } from 'zod';
import { Id, named } from '../common.ts';

export const Concept = z.strictObject({
  kind: z.literal('CONCEPT'),
  ...named,
  scheme: z.enum([
    'TERM',
    'TOPIC',
    'INDUSTRY',
    'STRENGTH_AREA',
    'EDUCATION_FORM',
    'PROGRAMME',
    'PRINCIPLE',
    'INDICATOR',
  ]),
  broader: z.array(Id),
  related: z.array(Id),
});
