/** Whom does this party feed? */

import type { FlowAnswer } from '../../answering/answer.ts';
import { type ReachParts, type ReachQuestion, reachAnswer } from '../../answering/reach-answer.ts';
import type { Reading } from '../../reading.ts';

/**
 * Whom does this party feed, directly (depth 1) or through others? The other direction of {@link upstream}.
 *
 * @returns one edge per party, nearest first, then as Swedish orders names; `unstated` holds what goes to nobody named
 * @throws {@link KnowledgeError} `UNKNOWN_PARTY`, `UNKNOWN_LANDSCAPE`, `STALE_CURSOR`, `BAD_USER_INPUT`
 * @example downstream(reading, { of: 'rad', lift: 'NONE' })
 */
export function downstream(reading: Reading, asked: ReachQuestion, parts?: ReachParts): FlowAnswer {
  return reachAnswer(reading, 'DOWNSTREAM', asked, parts);
}
