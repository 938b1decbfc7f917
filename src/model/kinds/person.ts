/** A holder of public office. */
import { z } from 'zod';
import { named } from '../common.ts';
import { aKind } from '../kind.ts';

/** A holder of public office; erasing the name leaves the seat. */
export const Person = aKind({
  shape: z.strictObject({ kind: z.literal('PERSON'), ...named }),
  references: [],
  folder: 'persons',
  called: { sv: 'person', en: 'person' },
  isParty: false,
});
