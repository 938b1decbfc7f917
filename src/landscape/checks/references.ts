/** Every id a fact points to must be declared, and be of a kind that can stand there. */
import { distance } from 'fastest-levenshtein';
import { KnowledgeError, type SourcePosition } from '../../errors.ts';
import type { EntityKind, Fact } from '../../model/fact.ts';
import { isPartyKind, partyKinds } from '../../model/fact.ts';
import { sharedLayer } from '../../model/layer.ts';
import { type Candidate, didYouMean } from '../../model/nearest.ts';
import { type Reference, references, targetsOf } from '../../model/references.ts';
import { type CheckedFact, type FactsById, type Ids, positionOfItem } from '../checked-fact.ts';
import { aKind } from '../shape-faults.ts';
import { keyOf } from '../written-keys.ts';

const landscapes: Reference = {
  property: 'landscapes',
  to: ['LANDSCAPE'],
  relationship: 'IN_LANDSCAPE',
};

/** @param refused - ids of facts with faults of their own: declared, though not read */
export function referenceFaults(
  facts: readonly CheckedFact[],
  byId: FactsById,
  refused: Ids,
): KnowledgeError[] {
  const faults = facts.flatMap((checked) =>
    referencesOf(checked).flatMap((reference) =>
      targetsOf(checked.fact, reference.property).flatMap((id, index) =>
        refused.has(id) ? [] : faultOf(checked, reference, id, index, byId),
      ),
    ),
  );
  return [...faults, ...unknownLandscapeFolders(facts, byId, refused)];
}

/** The landscape a folder gives is told once per folder, not at every fact in it. */
function referencesOf({ fact, raw }: CheckedFact): readonly Reference[] {
  const own = references[fact.kind];
  return raw.origins.has('landscapes') ? [...own, landscapes] : own;
}

function faultOf(
  checked: CheckedFact,
  { property, to }: Reference,
  id: string,
  index: number,
  byId: FactsById,
): KnowledgeError[] {
  const target = byId.get(id);
  const key = keyOf(checked.fact.kind, property);
  const at = positionOfItem(checked, key, index);
  if (target === undefined && isOfAnother(checked, property, id, byId)) return [];
  if (target === undefined)
    return [unknown(`"${key}" of "${checked.fact.id}" is`, id, to, at, byId)];
  if (to === 'ANY' || to.includes(target.fact.kind)) return [];
  const message = `"${key}" of "${checked.fact.id}" is "${id}", ${aKind(target.fact.kind)}.`;
  return [new KnowledgeError('SEED_WRONG_KIND', message, { at, hint: wanted(to) })];
}

/**
 * Whether what all share says that it is a landscape's that is not here, as a region's document is also where nobody has the
 * facts of that region; an id that looks like one that is here is a slip.
 */
function isOfAnother({ raw }: CheckedFact, property: string, id: string, byId: FactsById): boolean {
  if (property !== 'landscapes' || raw.file.place[0] !== sharedLayer) return false;
  // Names of regions are much alike (Värmland, Sörmland): a slip is one letter.
  return candidates(byId, ['LANDSCAPE']).every((other) => distance(id, other.id) > 1);
}

/**
 * An id that is named and stands nowhere, with those that look like it.
 *
 * @param what - the sentence up to the id
 */
export function unknown(
  what: string,
  id: string,
  to: Reference['to'],
  at: SourcePosition,
  byId: FactsById,
): KnowledgeError {
  const hint = didYouMean(id, candidates(byId, to)) ?? 'Declare it, or write the id of another.';
  const message = `${what} "${id}", which no seed file declares.`;
  return new KnowledgeError('SEED_UNKNOWN_REF', message, { at, hint });
}

function unknownLandscapeFolders(
  facts: readonly CheckedFact[],
  byId: FactsById,
  refused: Ids,
): KnowledgeError[] {
  const folders = new Map<string, SourcePosition>();
  for (const { raw } of facts) {
    const [folder = sharedLayer] = raw.file.place;
    const known = folder === sharedLayer || refused.has(folder);
    if (!known && byId.get(folder)?.fact.kind !== 'LANDSCAPE' && !folders.has(folder))
      folders.set(folder, raw.file.at([]));
  }
  return [...folders].map(([folder, at]) =>
    unknown('The landscape that a folder is named for is', folder, ['LANDSCAPE'], at, byId),
  );
}

/** "It must be an area or a role."; all party kinds are told as one. */
function wanted(to: readonly EntityKind[]): string {
  const allParties = partyKinds.every((kind) => to.includes(kind));
  const others = allParties ? to.filter((kind) => !isPartyKind(kind)) : to;
  const words = [
    ...others.map((kind) => aKind(kind)),
    ...(allParties ? ['something that gives or receives'] : []),
  ];
  return `It must be ${words.join(' or ')}.`;
}

/** What somebody may have meant, of these kinds. */
export function candidates(byId: FactsById, to: Reference['to']): Candidate[] {
  return [...byId.values()]
    .filter(({ fact }) => to === 'ANY' || to.includes(fact.kind))
    .map(({ fact }) => ({ id: fact.id, names: namesOf(fact) }));
}

function namesOf(fact: Fact): string[] {
  return fact.name ? [fact.name.sv, fact.name.en, ...fact.aliases.map((alias) => alias.text)] : [];
}
