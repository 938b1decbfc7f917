/** Somebody's taking part in something. */
import { z } from 'zod';
import { common, Id } from '../common.ts';
import { aKind } from '../kind.ts';
import { Capacity } from '../words.ts';

/** Somebody's taking part: by a person or party, on behalf of an actor, in a forum, event or initiative. */
export const Participation = aKind({
  shape: z.strictObject({
    kind: z.literal('PARTICIPATION'),
    ...common,
    by: Id.optional(),
    onBehalfOf: Id.optional(),
    in: Id,
    fills: Id.optional(),
    capacity: Capacity,
    politicalParty: z.string().optional(),
    title: z.string().optional(),
    /** How many took part in all, where the source counts them without saying who is a woman and who a man. */
    people: z.int().min(0).optional(),
    women: z.int().min(0).optional(),
    men: z.int().min(0).optional(),
    mode: z.string().optional(),
    items: z.string().optional(),
  }),
  references: [
    { property: 'by', to: ['PERSON', 'PARTY'], relationship: 'BY', isNeeded: true },
    { property: 'onBehalfOf', to: ['ACTOR'], relationship: 'ON_BEHALF_OF' },
    { property: 'in', to: ['FORUM', 'EVENT', 'INITIATIVE'], relationship: 'IN', isNeeded: true },
    { property: 'fills', to: ['SEAT'], relationship: 'FILLS' },
  ],
  folder: 'participations',
  called: { sv: 'deltagande', en: 'participation' },
  isParty: false,
});
