/** A term, topic, industry, form of education or other concept. */
import { z } from 'zod';
import { codesOfSchemes } from '../codes/code.ts';
import { Id, named } from '../common.ts';
import { aKind } from '../kind.ts';

export const Concept = aKind({
  shape: z.strictObject({
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
    codes: codesOfSchemes(['SUN_LEVEL', 'SUN_FIELD', 'SNI', 'SSYK']),
    broader: z.array(Id),
    related: z.array(Id),
  }),
  references: [
    { property: 'broader', to: ['CONCEPT'], relationship: 'BROADER' },
    { property: 'related', to: ['CONCEPT'], relationship: 'RELATED' },
  ],
  folder: 'concepts',
  called: { sv: 'begrepp', en: 'concept' },
  sorts: {
    scheme: {
      TERM: { sv: 'term', en: 'term' },
      TOPIC: { sv: 'ämne', en: 'topic' },
      INDUSTRY: { sv: 'bransch', en: 'industry' },
      STRENGTH_AREA: { sv: 'styrkeområde', en: 'area of strength' },
      EDUCATION_FORM: { sv: 'utbildningsform', en: 'form of education' },
      PROGRAMME: { sv: 'program', en: 'programme' },
      PRINCIPLE: { sv: 'princip', en: 'principle' },
      INDICATOR: { sv: 'mått', en: 'indicator' },
    },
  },
  isParty: false,
});
