/** Where a party stands: in which role, area and level. */
import { z } from 'zod';
import { common, Id } from '../common.ts';
import { aKind } from '../kind.ts';
import { Level } from '../words.ts';

/** Where a party (`of`) stands in the landscape: in a role, an area, at a level, in the context of a forum or area. */
export const Placement = aKind({
  shape: z.strictObject({
    kind: z.literal('PLACEMENT'),
    ...common,
    of: Id,
    role: Id.optional(),
    area: Id.optional(),
    level: Level.optional(),
    primary: z.boolean(),
    represents: z.string().optional(),
    context: Id.optional(),
  }),
  references: [
    { property: 'of', to: ['PARTY'], relationship: 'OF', isNeeded: true },
    { property: 'role', to: ['ROLE'], relationship: 'IN_ROLE' },
    { property: 'area', to: ['AREA'], relationship: 'IN_AREA' },
    { property: 'context', to: ['FORUM', 'FORUM_TYPE', 'AREA'], relationship: 'IN_CONTEXT' },
  ],
  folder: 'placements',
  called: { sv: 'placering', en: 'placement' },
  isParty: false,
  defaults: { primary: false },
});
