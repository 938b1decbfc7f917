/** Something that goes from one party to another. */
import { z } from 'zod';
import { common, Id, Text } from '../common.ts';
import { aKind } from '../kind.ts';
import { FlowKind } from '../words.ts';

/** Something that goes from the one who gives to the one who receives; an absent end is one no source states. */
export const Flow = aKind({
  shape: z.strictObject({
    kind: z.literal('FLOW'),
    ...common,
    flowKind: FlowKind,
    giver: Id.optional(),
    receiver: Id.optional(),
    via: z.array(Id),
    per: Id.optional(),
    about: z.array(Id),
    carries: Text.optional(),
    rank: z.int().min(1).optional(),
    mutual: z.boolean(),
    condition: Text.optional(),
    when: z.string().optional(),
  }),
  references: [
    { property: 'giver', to: ['PARTY'], relationship: 'FROM', isNeeded: true },
    { property: 'receiver', to: ['PARTY'], relationship: 'TO', isNeeded: true },
    { property: 'via', to: ['PARTY'], relationship: 'VIA', isNeeded: true },
    { property: 'per', to: ['DOCUMENT'], relationship: 'PER' },
    { property: 'about', to: ['CONCEPT'], relationship: 'ABOUT' },
  ],
  folder: 'flows',
  called: { sv: 'flöde', en: 'flow' },
  isParty: false,
  defaults: { mutual: false },
  writtenAs: { kind: 'flowKind', from: 'giver', to: 'receiver', validFrom: 'from', validTo: 'to' },
});
