/** A process or service of the common work. */
import { z } from 'zod';
import { Id, named } from '../common.ts';
import { aKind } from '../kind.ts';

export const Process = aKind({
  shape: z.strictObject({
    kind: z.literal('PROCESS'),
    ...named,
    processKind: z.enum(['PLATFORM', 'MAIN', 'SUPPORT', 'SERVICE']),
    partOf: z.array(Id),
  }),
  references: [{ property: 'partOf', to: ['PROCESS'], relationship: 'PART_OF' }],
  folder: 'processes',
  called: { sv: 'process', en: 'process' },
  sorts: {
    processKind: {
      PLATFORM: { sv: 'plattform', en: 'platform' },
      MAIN: { sv: 'huvudprocess', en: 'main process' },
      SUPPORT: { sv: 'stödprocess', en: 'support process' },
      SERVICE: { sv: 'tjänst', en: 'service' },
    },
  },
  isParty: true,
  writtenAs: { kind: 'processKind' },
});
