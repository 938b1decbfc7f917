/** A date somebody asks with. */
import { KnowledgeError } from '../../errors.ts';
import { Edtf } from '../common.ts';
import { type Days, daysOf } from './days.ts';

/**
 * The days an asked date means; all days when none is asked.
 *
 * @throws {@link KnowledgeError} `BAD_USER_INPUT` for what is no date, or ends before it begins
 */
export function daysAsked(argument: string, date: string | null | undefined): Days {
  if (date === null || date === undefined) return { earliest: null, latest: null };
  if (Edtf.safeParse(date).success) return forwards(argument, date);
  throw new KnowledgeError('BAD_USER_INPUT', `"${argument}" is "${date}", which is no date.`, {
    hint: 'Write a year, month, day or quarter: 2026, 2026-05, 2026-05-14 or 2026-35 (the third quarter).',
  });
}

function forwards(argument: string, date: string): Days {
  const days = daysOf(date);
  const { earliest, latest } = days;
  if (earliest === null || latest === null || earliest <= latest) return days;
  throw new KnowledgeError(
    'BAD_USER_INPUT',
    `"${argument}" is "${date}", which ends before it begins.`,
    { hint: 'Write the earlier date before the slash: 2018/2020.' },
  );
}
