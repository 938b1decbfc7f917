/** A relation between two things that is not a flow, such as who convenes a forum. */
import { z } from 'zod';
import { common, Id } from '../common.ts';
import { TieKind } from '../words.ts';

export const Tie = z.strictObject({
  kind: z.literal('TIE'),
  ...common,
  tieKind: TieKind,
  source: Id,
  target: Id,
});
