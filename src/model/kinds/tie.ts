/** A relation between two things that is not a flow, such as who convenes a forum. */
import { z } from 'zod';
import { common, Id } from '../common.ts';
import { aKind } from '../kind.ts';
import { TieKind } from '../words.ts';

export const Tie = aKind({
  shape: z.strictObject({
    kind: z.literal('TIE'),
    ...common,
    tieKind: TieKind,
    source: Id,
    target: Id,
    /** Where it is so, such as the municipality in which a school runs a programme. */
    at: Id.optional(),
  }),
  references: [
    { property: 'source', to: 'ANY', relationship: 'FROM', isNeeded: true },
    { property: 'target', to: 'ANY', relationship: 'TO', isNeeded: true },
    { property: 'at', to: ['PLACE'], relationship: 'AT' },
  ],
  folder: 'ties',
  called: { sv: 'samband', en: 'link' },
  isParty: false,
  writtenAs: { kind: 'tieKind', from: 'source', to: 'target', validFrom: 'from', validTo: 'to' },
});
