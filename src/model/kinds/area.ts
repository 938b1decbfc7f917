/** A coloured area, where two roles meet around a group of people. */
import { z } from 'zod';
import { Id, named } from '../common.ts';
import { AreaColour } from '../words.ts';

export const Area = z.strictObject({
  kind: z.literal('AREA'),
  ...named,
  colour: AreaColour,
  bringsTogether: z.array(Id),
  serves: z.array(Id),
});
