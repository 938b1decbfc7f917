/** The party a question is asked of. */
import { KnowledgeError } from '../../errors.ts';
import { didYouMean } from '../../model/nearest.ts';
import type { Reading } from '../reading.ts';
import { asCandidate } from './candidate.ts';

/**
 * A party's number in the flow graph.
 *
 * @throws {@link KnowledgeError} `UNKNOWN_PARTY`, with the nearest ids as hint
 */
export function partyAsked({ graph, facts }: Reading, id: string): number {
  const number = graph.partyNumber.get(id);
  if (number !== undefined) return number;
  const other = facts.byId.get(id);
  if (other !== undefined)
    throw new KnowledgeError('UNKNOWN_PARTY', `"${id}" is no party but a ${other.kind}.`, {
      hint: 'Only parties give and receive; ask "entity" for all that is known of it.',
    });
  throw new KnowledgeError('UNKNOWN_PARTY', `No party has the id "${id}".`, {
    hint: () => didYouMean(id, graph.parties.map(asCandidate)),
  });
}
