/** A kind of actor or a group of people, such as head teachers or unemployed people. */
import { z } from 'zod';
import { Id, named } from '../common.ts';

/** The map's horizontal axis; `people` is true for groups of individuals. */
export const ActorType = z.strictObject({
  kind: z.literal('ACTOR_TYPE'),
  ...named,
  people: z.boolean(),
  kindOf: z.array(Id),
});
