/** One of the three roles: employer, educator, or one who works with certain groups. */
import { z } from 'zod';
import { named } from '../common.ts';
import { RoleName } from '../words.ts';

export const Role = z.strictObject({ kind: z.literal('ROLE'), ...named, role: RoleName });
