/** How a landscape groups those on its map: our reading, as a way to set them out, and no fact about them. */
import { z } from 'zod';
import { Id, Text } from './common.ts';

/** A column of the map: its name, the actor types in it, and actors whose type no source states. */
export const MapGroup = z.strictObject({ ...Text.shape, has: z.array(Id).min(1) });
export type MapGroup = Readonly<z.infer<typeof MapGroup>>;
