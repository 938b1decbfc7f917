/** Every id a fact points to must be declared, and be of a kind that can stand there. */
import { KnowledgeError } from '../../errors.ts';
import type { Fact } from '../../model/fact.ts';
import { type Candidate, didYouMean } from '../../model/nearest.ts';
import { type Reference, references, targetsOf } from '../../model/references.ts';
import { type CheckedFact, type FactsById, positionOf } from '../checked-fact.ts';

const landscapes: Reference = {
  property: 'landscapes',
  to: ['LANDSCAPE'],
  relationship: 'IN_LANDSCAPE',
};

/** How the pointing properties of flows and ties are written. */
const written: Readonly<Record<string, string>> = {
  giver: 'from',
  receiver: 'to',
  source: 'from',
  target: 'to',
};

export function referenceFaults(facts: readonly CheckedFact[], byId: FactsById): KnowledgeError[] {
  return facts.flatMap((checked) =>
    [...references[checked.fact.kind], landscapes].flatMap((reference) =>
      targetsOf(checked.fact, reference.property).flatMap((id) =>
        faultOf(checked, reference, id, byId),
      ),
    ),
  );
}

function faultOf(
  checked: CheckedFact,
  { property, to }: Reference,
  id: string,
  byId: FactsById,
): KnowledgeError[] {
  const target = byId.get(id);
  const key = written[property] ?? property;
  const at = positionOf(checked, key, property);
  if (target === undefined) {
    const hint = didYouMean(id, candidates(byId, to)) ?? 'Declare it, or write the id of another.';
    const message = `"${key}" of "${checked.fact.id}" is "${id}", which no seed file declares.`;
    return [new KnowledgeError('SEED_UNKNOWN_REF', message, { at, hint })];
  }
  if (to === 'ANY' || to.includes(target.fact.kind)) return [];
  const message = `"${key}" of "${checked.fact.id}" is "${id}", a ${word(target.fact.kind)}.`;
  const hint = `It must be a ${to.map(word).join(', ')}.`;
  return [new KnowledgeError('SEED_WRONG_KIND', message, { at, hint })];
}

function word(kind: string): string {
  return kind.toLowerCase().replaceAll('_', ' ');
}

function candidates(byId: FactsById, to: Reference['to']): Candidate[] {
  return [...byId.values()]
    .filter(({ fact }) => to === 'ANY' || to.includes(fact.kind))
    .map(({ fact }) => ({ id: fact.id, names: namesOf(fact) }));
}

function namesOf(fact: Fact): string[] {
  return fact.name ? [fact.name.sv, ...fact.aliases.map((alias) => alias.text)] : [];
}
