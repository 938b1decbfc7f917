/** A landscape: the whole that belongs to one map. */
import { z } from 'zod';
import { Address, Id, named, Text } from '../common.ts';
import { aKind } from '../kind.ts';
import { MapGroup } from '../map-group.ts';
import { Suggestion } from '../suggestion.ts';

/** What a landscape says in a file of its own, called by the property: our words, not about the world. */
export const ownFiles = ['suggestions', 'words', 'groups'] as const;
export type OwnFile = (typeof ownFiles)[number];

export const Landscape = aKind({
  shape: z.strictObject({
    kind: z.literal('LANDSCAPE'),
    ...named,
    owner: Id.optional(),
    covers: z.array(Id),
    /** Whom to turn to about the map: a function or an office, no private person. */
    contactName: z.string().min(1).optional(),
    contactAddress: Address.optional(),
    /** What a title page says of the edition. */
    adoptedBy: z.string().min(1).optional(),
    registrationNumber: z.string().min(1).optional(),
    replaces: z.string().min(1).optional(),
    suggestions: z.array(Suggestion).optional(),
    /** What its sources write in a word or two and in Swedish only, with its English. */
    words: z.array(Text).optional(),
    /** The columns of its map, from left to right. */
    groups: z.array(MapGroup).optional(),
  }),
  references: [
    { property: 'owner', to: ['PARTY'], relationship: 'OWNED_BY' },
    { property: 'covers', to: ['PLACE'], relationship: 'COVERS' },
  ],
  folder: 'landscape',
  called: { sv: 'landskap', en: 'landscape' },
  isParty: false,
});
