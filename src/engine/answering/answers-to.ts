/** Which questions and needs are answered, and by what. */
import type { Fact } from '../../model/fact.ts';
import type { Reading } from '../reading.ts';

/** What answers a question or a need, as its source says or a tie does; in that order, each once. */
export function answeredBy({ facts }: Reading, fact: Fact): string[] {
  const said = fact.kind === 'STATEMENT' ? fact.answeredBy : [];
  const tied = facts
    .pointingTo(fact.id)
    .flatMap((one) =>
      one.kind === 'TIE' && one.tieKind === 'ANSWERS' && one.target === fact.id ? [one.source] : [],
    );
  return [...new Set([...said, ...tied])];
}

/** The questions and needs that something answers, in id order. */
export function answersOf({ facts }: Reading, id: string): string[] {
  const found = facts.pointingTo(id).flatMap((one) => {
    if (one.kind === 'STATEMENT' && one.answeredBy.includes(id)) return [one.id];
    return one.kind === 'TIE' && one.tieKind === 'ANSWERS' && one.source === id ? [one.target] : [];
  });
  return [...new Set(found)].sort();
}
