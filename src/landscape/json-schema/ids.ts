/** Ids as editors complete them: those a folder declares, with their names beside. */
import { Id } from '../../model/common.ts';
import {
  type EntityKind,
  entityKinds,
  type Fact,
  isPartyKind,
  partyKinds,
} from '../../model/fact.ts';
import { type Reference, references } from '../../model/references.ts';
import { anyOf, type Part, partNamed, partOf } from './part.ts';

type Wanted = Reference['to'];

/** The part for ids of these kinds. */
export const idOf = (to: Wanted): Part => partNamed(nameOf(to));

/** Parties told as one, so that a name stays short. */
function nameOf(to: Wanted): string {
  if (to === 'ANY') return 'id';
  const isAllParties = partyKinds.every((kind) => to.includes(kind));
  const kinds = isAllParties ? to.filter((kind) => !isPartyKind(kind)) : to;
  return ['id', ...(isAllParties ? ['PARTY'] : []), ...kinds].join('-');
}

/**
 * A part for each choice of kinds that some property points to. Ids of the folder are offered, others let pass: a fact may be
 * written in the next minute, and `check` is the one that knows all.
 */
export function idParts(facts: readonly Fact[]): Readonly<Record<string, Part>> {
  const pointing = entityKinds.flatMap((kind) => references[kind].map(({ to }) => to));
  const choices: readonly Wanted[] = [...pointing, ['LANDSCAPE'], ['DOCUMENT']];
  const sorted = [...facts].sort((a, b) => (a.id < b.id ? -1 : 1));
  return Object.fromEntries(choices.map((to) => [nameOf(to), partFor(to, sorted)]));
}

const noId = 'An id is lower-case letters a–z, digits and hyphens, not a name.';

function partFor(to: Wanted, facts: readonly Fact[]): Part {
  const meant = facts.filter(({ kind }) => to === 'ANY' || to.includes(kind as EntityKind));
  return offered(
    noId,
    meant.map((fact) => [fact.id, fact.name?.sv ?? ''] as const),
    partOf(Id),
  );
}

/**
 * Words that editors offer, each with what is shown beside it; what else fits passes too.
 *
 * @param errorMessage - what an editor says where nothing fits, instead of the whole list
 */
export function offered(
  errorMessage: string,
  words: readonly (readonly [word: string, says: string])[],
  ...others: readonly Part[]
): Part {
  const known = {
    enum: words.map(([word]) => word),
    enumDescriptions: words.map(([, says]) => says),
    errorMessage,
  };
  return words.length === 0 ? anyOf(...others) : anyOf(known, ...others);
}
