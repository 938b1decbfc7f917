/** A holder of public office. */
import { z } from 'zod';
import { named } from '../common.ts';

/** A holder of public office; erasing the name leaves the seat. */
export const Person = z.strictObject({ kind: z.literal('PERSON'), ...named });
