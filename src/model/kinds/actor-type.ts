/** A kind of actor or a group of people, such as head teachers or unemployed people. */
import { z } from 'zod';
import { codesOfSchemes } from '../codes/code.ts';
import { Id, named } from '../common.ts';
import { aKind } from '../kind.ts';

/** The map's horizontal axis; `people` is true for groups of individuals. */
export const ActorType = aKind({
  shape: z.strictObject({
    kind: z.literal('ACTOR_TYPE'),
    ...named,
    people: z.boolean(),
    codes: codesOfSchemes(['SSYK', 'SNI']),
    kindOf: z.array(Id),
  }),
  references: [{ property: 'kindOf', to: ['ACTOR_TYPE'], relationship: 'KIND_OF' }],
  folder: 'actor-types',
  called: { sv: 'aktörstyp', en: 'actor type' },
  isParty: true,
  defaults: { people: false },
});
