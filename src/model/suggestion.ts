/** What a landscape suggests to begin with, in its own words: no fact about the world, and no part of it. */
import { z } from 'zod';
import { Text } from './common.ts';

/**
 * Where it is shown: on the start page, on that of ways or of what-if, among the questions by theme, under the search,
 * or as an example of how a selection is written.
 */
export const SuggestedAt = z.enum(['START', 'WAYS', 'WHAT_IF', 'QUESTIONS', 'SEARCH', 'SELECTION']);
export type SuggestedAt = z.infer<typeof SuggestedAt>;

export const Suggestion = z.strictObject({
  at: z.array(SuggestedAt).min(1),
  /** The heading it stands under, where it is one of many. */
  theme: Text.optional(),
  asks: Text,
  /** The page that answers, with its parameters, as the address bar has it after the host. */
  page: z.string().startsWith('/').optional(),
  /** The file in `queries/examples/` that asks the same, without its ending. */
  example: z.string().min(1).optional(),
});
export type Suggestion = Readonly<z.infer<typeof Suggestion>>;
