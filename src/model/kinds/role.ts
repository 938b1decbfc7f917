/** One of the three roles: employer, educator, or one who works with certain groups. */
import { z } from 'zod';
import { named } from '../common.ts';
import { aKind } from '../kind.ts';
import { RoleName } from '../words.ts';

export const Role = aKind({
  shape: z.strictObject({ kind: z.literal('ROLE'), ...named, role: RoleName }),
  references: [],
  folder: 'roles',
  called: { sv: 'roll', en: 'role' },
  isParty: true,
});
