/** Fields of the types that answers share, in `schema/questions/answer.graphql` and of facts. */
import type { Facet } from '../answer.ts';
import { factFields } from './fact-fields.ts';
import { flowFields } from './flow-fields.ts';
import { partyFields } from './party-fields.ts';

export const sharedFields = {
  ...partyFields,
  ...flowFields,
  ...factFields,
  Facet: { dimension: ({ dimension }: Facet) => dimension.toUpperCase() },
};
