/** Something a source says about something: a purpose, task, rule, silence and so on. */
import { z } from 'zod';
import { common, Edtf, Id, Text } from '../common.ts';
import { StatementKind } from '../words.ts';

/**
 * Something said of something: purpose, task, rule … A SILENCE names the `property` searched for and not found;
 * a POSITION that asks for something or calls something a problem has the property `need`.
 */
export const Statement = z.strictObject({
  kind: z.literal('STATEMENT'),
  ...common,
  statementKind: StatementKind,
  text: Text,
  about: z.array(Id),
  property: z.string().optional(),
  item: z.string().optional(),
  channel: z.string().optional(),
  by: z.array(Id),
  toParties: z.array(Id),
  askedOf: z.array(Id),
  at: Id.optional(),
  topics: z.array(Id),
  answeredBy: z.array(Id),
  when: Edtf.optional(),
  /** CONTRADICTION: the facts that disagree, and the one that is shown. */
  between: z.array(Id),
  shown: Id.optional(),
});
