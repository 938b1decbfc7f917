/** A citation that supports certain properties names such as the fact has. */
import { KnowledgeError } from '../../errors.ts';
import type { Fact } from '../../model/fact.ts';
import { didYouMean } from '../../model/nearest.ts';
import { type CheckedFact, positionOfItem } from '../checked-fact.ts';
import { writtenIndex } from '../citation.ts';
import { keyOf } from '../written-keys.ts';

export function supportsFaults(facts: readonly CheckedFact[]): KnowledgeError[] {
  return facts.flatMap((checked) =>
    checked.fact.citations.flatMap(({ supports }, index) =>
      supports
        .filter((property) => !saidOf(checked.fact).includes(property))
        .map((property) => faultOf(checked, property, index)),
    ),
  );
}

/** What the fact says, in the words it is written in. */
function saidOf(fact: Fact): string[] {
  return Object.keys(fact).map((property) => keyOf(fact.kind, property));
}

function faultOf(checked: CheckedFact, property: string, index: number): KnowledgeError {
  const message = `A citation of "${checked.fact.id}" supports "${property}", which the fact does not say.`;
  const candidates = saidOf(checked.fact).map((id) => ({ id }));
  return new KnowledgeError('SEED_SHAPE', message, {
    at: positionOfItem(checked, 'cite', writtenIndex(checked.raw.given.cite, index)),
    hint: didYouMean(property, candidates) ?? 'Name properties of this very fact.',
  });
}
