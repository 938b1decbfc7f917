/** The lift a question asks for. */
import { KnowledgeError } from '../../errors.ts';
import { type Lift, lifts } from '../flows/flow-graph.ts';

/**
 * The place of a lift in the list of lifts, which is what walks compare.
 *
 * @throws {@link KnowledgeError} `BAD_USER_INPUT` for a word that is no lift
 */
export function liftAsked(lift: Lift): number {
  const place = lifts.indexOf(lift);
  if (place >= 0) return place;
  throw new KnowledgeError('BAD_USER_INPUT', `"${lift}" is no lift.`, {
    hint: `They are ${lifts.join(', ')}.`,
  });
}
