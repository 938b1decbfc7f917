/** One change of one fact: the unit in which a folder, a form or a program proposes anything. */
import { z } from 'zod';
import { Id } from '../common.ts';

/** RETURN is an ADD of what was withdrawn earlier. */
export const Act = z.enum(['ADD', 'SET', 'WITHDRAW', 'RETURN']);
export type Act = z.infer<typeof Act>;

/**
 * What is done to a fact. ADD and RETURN hold the whole fact as `after`, WITHDRAW as `before`; SET is of one `property`, or of one
 * `member` of a list whose members have keys, and holds undefined where there is nothing.
 */
export const Change = z.strictObject({
  fact: Id,
  act: Act,
  property: z.string().optional(),
  /** The key of the member that is set; absent, the property is set whole. */
  member: z.string().optional(),
  /** Only the order of the members changes: `before` and `after` are their keys. */
  isOrder: z.literal(true).optional(),
  before: z.unknown().optional(),
  after: z.unknown().optional(),
});
export type Change = Readonly<z.infer<typeof Change>>;
