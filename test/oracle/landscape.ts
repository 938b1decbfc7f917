/** The meaning of filters, lifts and landscapes once more, slow and plain, straight from the facts. */
import type { Lift } from '../../src/flows/flow-graph.ts';
import { type Fact, type FactOf, isParty, type PartyFact } from '../../src/model/fact.ts';
import { sideOf } from '../../src/model/words.ts';
import type { FlowFilter } from '../../src/questions/answer.ts';

export type FlowFact = FactOf<'FLOW'>;

/** How a question looks at a landscape. */
export interface View {
  readonly facts: readonly Fact[];
  readonly filter?: FlowFilter;
  readonly landscape?: string | null;
}

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];

export function factOf(facts: readonly Fact[], id: string): Fact {
  const fact = facts.find((one) => one.id === id);
  if (fact === undefined) throw new Error(`no fact "${id}"`);
  return fact;
}

export function partiesOf(facts: readonly Fact[]): PartyFact[] {
  return facts.filter(isParty);
}

function typesNamed(fact: Fact): readonly string[] {
  if (fact.kind === 'ACTOR' || fact.kind === 'FORUM') return fact.ofType;
  return fact.kind === 'ACTOR_TYPE' ? fact.kindOf : [];
}

/** A party's types, the types of those, and so on. */
export function typesOf(facts: readonly Fact[], id: string): string[] {
  const direct = typesNamed(factOf(facts, id));
  return unique([...direct, ...direct.flatMap((type) => typesOf(facts, type))]);
}

function placementsOf(facts: readonly Fact[], id: string): FactOf<'PLACEMENT'>[] {
  return facts.filter((fact) => fact.kind === 'PLACEMENT').filter((fact) => fact.of === id);
}

function areasAndRoles(facts: readonly Fact[], id: string): string[] {
  const fact = factOf(facts, id);
  const own = 'inAreas' in fact ? fact.inAreas : [];
  const placed = placementsOf(facts, id).flatMap(({ area, role }) => [area, role]);
  return [...own, ...placed].filter((one) => one !== undefined);
}

/** A party and all that stands for it under a lift. */
export function standsFor(facts: readonly Fact[], id: string, lift: Lift): string[] {
  const withTypes = lift === 'NONE' ? [id] : unique([id, ...typesOf(facts, id)]);
  if (lift !== 'WHOLES') return withTypes;
  return unique([...withTypes, ...withTypes.flatMap((one) => areasAndRoles(facts, one))]);
}

/** The colours of the areas a party or one of its types is, or is in. */
export function areasOf(facts: readonly Fact[], id: string): string[] {
  const areas = [id, ...typesOf(facts, id)]
    .flatMap((one) => [one, ...areasAndRoles(facts, one)])
    .map((one) => factOf(facts, one));
  return unique(areas.flatMap((fact) => (fact.kind === 'AREA' ? [fact.colour] : []))).sort();
}

function ownLevels(facts: readonly Fact[], id: string): string[] {
  const fact = factOf(facts, id);
  const own = 'level' in fact ? [fact.level] : [];
  return [...own, ...placementsOf(facts, id).map(({ level }) => level)].filter(
    (level) => level !== undefined,
  );
}

export function levelsOf(facts: readonly Fact[], id: string): string[] {
  const own = ownLevels(facts, id);
  const levels =
    own.length > 0 ? own : typesOf(facts, id).flatMap((type) => ownLevels(facts, type));
  return unique(levels).sort();
}

function belongs(fact: Fact, landscape: string | null | undefined): boolean {
  return !landscape || fact.landscapes.length === 0 || fact.landscapes.includes(landscape);
}

/** Is this flow among those the question follows? */
function isAsked(facts: readonly Fact[], flow: FlowFact, filter: FlowFilter): boolean {
  const ends = [flow.giver, flow.receiver].filter((id) => id !== undefined);
  const oneOf = (list: readonly string[] | null | undefined, words: readonly string[]) =>
    !list || list.some((word) => words.includes(word));
  return (
    (flow.standing !== 'MISSING' || filter.standings?.includes('MISSING') === true) &&
    oneOf(filter.kinds, [flow.flowKind]) &&
    oneOf(filter.standings, [flow.standing]) &&
    oneOf(filter.sides, [sideOf(flow.standing)]) &&
    oneOf(filter.strengths, flow.strength === undefined ? [] : [flow.strength]) &&
    oneOf(
      filter.areas,
      ends.flatMap((id) => areasOf(facts, id)),
    ) &&
    oneOf(
      filter.levels,
      ends.flatMap((id) => levelsOf(facts, id)),
    ) &&
    oneOf(
      filter.bases,
      flow.citations.map(({ basis }) => basis),
    ) &&
    (filter.certain !== true || flow.citations.some(({ certain }) => certain))
  );
}

/** The flows a question follows, those with an unstated end too. */
export function flowsSeen({ facts, filter = {}, landscape }: View): FlowFact[] {
  return facts
    .filter((fact) => fact.kind === 'FLOW')
    .filter((flow) => isAsked(facts, flow, filter))
    .filter((flow) => {
      const ends = [flow.giver, flow.receiver].filter((id) => id !== undefined);
      return [flow, ...ends.map((id) => factOf(facts, id))].every((one) => belongs(one, landscape));
    });
}

/** The parties of a landscape. */
export function partiesSeen({ facts, landscape }: View): PartyFact[] {
  return partiesOf(facts).filter((party) => belongs(party, landscape));
}

/** Byte order of ids. */
export const inIdOrder = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Parties in Swedish name order, then by id. */
export function inNameOrder(facts: readonly Fact[], ids: readonly string[]): string[] {
  const { compare } = new Intl.Collator('sv');
  const name = new Map(partiesOf(facts).map((party) => [party.id, party.name.sv]));
  return [...ids].sort(
    (a, b) => compare(name.get(a) as string, name.get(b) as string) || inIdOrder(a, b),
  );
}
