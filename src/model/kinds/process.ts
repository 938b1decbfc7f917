/** A process or service of the common work. */
import { z } from 'zod';
import { Id, named } from '../common.ts';

export const Process = z.strictObject({
  kind: z.literal('PROCESS'),
  ...named,
  processKind: z.enum(['PLATFORM', 'MAIN', 'SUPPORT', 'SERVICE']),
  partOf: z.array(Id),
});
