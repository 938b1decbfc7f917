/** The facts that join things and need a citation of their own: seats, flows, ties, statements and the like. */
import { z } from 'zod';
import { common, Edtf, Id, Text } from './common.ts';
import { Capacity, FlowKind, Level, StatementKind, TieKind } from './words.ts';

/** A place in a forum or forum type (`of`) for an actor, actor type or function (`for`). */
export const Seat = z.strictObject({
  kind: z.literal('SEAT'),
  ...common,
  of: Id,
  for: Id.optional(),
  capacity: Capacity,
  level: Level.optional(),
  side: z.string().optional(),
  share: z.string().optional(),
  mandate: Text.optional(),
});
/** Somebody's taking part: by a person or party, on behalf of an actor, in a forum, event or initiative. */
export const Participation = z.strictObject({
  kind: z.literal('PARTICIPATION'),
  ...common,
  by: Id.optional(),
  onBehalfOf: Id.optional(),
  in: Id,
  fills: Id.optional(),
  capacity: Capacity,
  politicalParty: z.string().optional(),
  title: z.string().optional(),
  /** How many took part in all, where the source counts them without saying who is a woman and who a man. */
  people: z.int().min(0).optional(),
  women: z.int().min(0).optional(),
  men: z.int().min(0).optional(),
  mode: z.string().optional(),
  items: z.string().optional(),
});
/** Where a party (`of`) stands in the landscape: in a role, an area, at a level, in the context of a forum or area. */
export const Placement = z.strictObject({
  kind: z.literal('PLACEMENT'),
  ...common,
  of: Id,
  role: Id.optional(),
  area: Id.optional(),
  level: Level.optional(),
  primary: z.boolean(),
  represents: z.string().optional(),
  context: Id.optional(),
});
/** Something that goes from the one who gives to the one who receives; an absent end is one no source states. */
export const Flow = z.strictObject({
  kind: z.literal('FLOW'),
  ...common,
  flowKind: FlowKind,
  giver: Id.optional(),
  receiver: Id.optional(),
  via: z.array(Id),
  per: Id.optional(),
  about: z.array(Id),
  carries: Text.optional(),
  rank: z.int().min(1).optional(),
  mutual: z.boolean(),
  condition: Text.optional(),
  when: z.string().optional(),
});
export const Tie = z.strictObject({
  kind: z.literal('TIE'),
  ...common,
  tieKind: TieKind,
  source: Id,
  target: Id,
});
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
export const Measure = z.strictObject({
  kind: z.literal('MEASURE'),
  ...common,
  of: Id,
  quantity: Id.optional(),
  value: z.number().optional(),
  low: z.number().optional(),
  high: z.number().optional(),
  ofTotal: z.number().optional(),
  unit: z.string(),
  comparison: z.string().optional(),
  when: Edtf.optional(),
});
