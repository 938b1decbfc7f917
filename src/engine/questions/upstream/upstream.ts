/** Who feeds this party? */

import type { FlowAnswer } from '../../answering/answer.ts';
import { type ReachParts, type ReachQuestion, reachAnswer } from '../../answering/reach-answer.ts';
import type { Reading } from '../../reading.ts';

/**
 * Who feeds this party, directly (depth 1) or through others?
 *
 * @returns one edge per party, nearest first, then as Swedish orders names; `unstated` holds what comes from nobody named
 * @throws {@link KnowledgeError} `UNKNOWN_PARTY`, `UNKNOWN_LANDSCAPE`, `STALE_CURSOR`, `BAD_USER_INPUT`
 * @example upstream(reading, { of: 'verkstad', depth: 2, filter: { kinds: ['DEMAND'] } })
 */
export function upstream(reading: Reading, asked: ReachQuestion, parts?: ReachParts): FlowAnswer {
  return reachAnswer(reading, 'UPSTREAM', asked, parts);
}
