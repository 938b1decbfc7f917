/** A date somebody asks with. */
import { KnowledgeError } from '../errors.ts';
import { Edtf } from '../model/common.ts';
import { type Days, daysOf } from './days.ts';

/**
 * The days an asked date means; all days when none is asked.
 *
 * @throws {@link KnowledgeError} `BAD_USER_INPUT` for what is no date
 */
export function daysAsked(argument: string, date: string | null | undefined): Days {
  if (date === null || date === undefined) return { earliest: null, latest: null };
  if (Edtf.safeParse(date).success) return daysOf(date);
  throw new KnowledgeError('BAD_USER_INPUT', `"${argument}" is "${date}", which is no date.`, {
    hint: 'Write a year, month, day or quarter: 2026, 2026-05, 2026-05-14 or 2026-35 (the third quarter).',
  });
}
