/** A named job in the common work, such as the process leader. */
import { z } from 'zod';
import { codesOfSchemes } from '../codes/code.ts';
import { Id, named } from '../common.ts';
import { aKind } from '../kind.ts';
import { Level } from '../words.ts';

export const FunctionFact = aKind({
  shape: z.strictObject({
    kind: z.literal('FUNCTION'),
    ...named,
    level: Level.optional(),
    codes: codesOfSchemes(['SSYK']),
    partOf: z.array(Id),
  }),
  references: [{ property: 'partOf', to: ['FUNCTION', 'PROCESS'], relationship: 'PART_OF' }],
  folder: 'functions',
  called: { sv: 'funktion', en: 'function' },
  isParty: true,
});
