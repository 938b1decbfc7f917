/** The document somebody asks about. */
import { KnowledgeError } from '../../errors.ts';
import { didYouMean } from '../../model/nearest.ts';
import type { Reading } from '../reading.ts';
import { asCandidate } from './candidate.ts';
import type { DocumentFact } from './sections.ts';

/** @throws {@link KnowledgeError} `UNKNOWN_ENTITY`, or `BAD_USER_INPUT` for what is no document */
export function documentAsked({ facts }: Reading, id: string): DocumentFact {
  const fact = facts.byId.get(id);
  if (fact?.kind === 'DOCUMENT') return fact;
  const read = facts.of('DOCUMENT').filter(({ outline }) => outline.length > 0);
  const hint = () =>
    didYouMean(id, read.map(asCandidate)) ??
    `Documents that have been read: ${read.map((one) => one.id).join(', ')}.`;
  if (fact !== undefined)
    throw new KnowledgeError('BAD_USER_INPUT', `"${id}" is a ${fact.kind}, no document.`, { hint });
  throw new KnowledgeError('UNKNOWN_ENTITY', `No document has the id "${id}".`, { hint });
}
