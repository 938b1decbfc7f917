/** The meaning of filters, lifts and landscapes once more, slow and plain, straight from the facts. */

import type { FlowFilter } from '../../src/engine/answering/answer.ts';
import type { Lift } from '../../src/engine/flows/flow-graph.ts';
import { type Fact, type FactOf, isParty, type PartyFact } from '../../src/model/fact.ts';
import { sideOf } from '../../src/model/words.ts';

export type FlowFact = FactOf<'FLOW'>;

/** How a question looks at a landscape. */
export interface View {
  readonly facts: readonly Fact[];
  readonly filter?: FlowFilter;
  readonly landscape?: string | null;
  /** Flows are told and not walked: what has happened once is among them. */
  readonly told?: boolean;
}

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];

const kept = new WeakMap<readonly Fact[], Map<string, unknown>>();

/** What was worked out of these facts before. */
function remembered<T>(facts: readonly Fact[], key: string, work: () => T): T {
  const known = kept.get(facts) ?? new Map<string, unknown>();
  kept.set(facts, known);
  if (!known.has(key)) known.set(key, work());
  return known.get(key) as T;
}

export function factOf(facts: readonly Fact[], id: string): Fact {
  const byId = remembered(facts, '', () => new Map(facts.map((one) => [one.id, one])));
  const fact = byId.get(id);
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
  return remembered(facts, `${lift} ${id}`, () => standsForNow(facts, id, lift));
}

function standsForNow(facts: readonly Fact[], id: string, lift: Lift): string[] {
  const withTypes = lift === 'NONE' ? [id] : unique([id, ...typesOf(facts, id)]);
  if (lift !== 'WHOLES') return withTypes;
  return unique([...withTypes, ...withTypes.flatMap((one) => areasAndRoles(facts, one))]);
}

/** What an event says, or where it says nothing what those say that it is part of. */
function ofWholes<T>(
  facts: readonly Fact[],
  id: string,
  own: T[],
  ask: (facts: readonly Fact[], id: string) => T[],
): T[] {
  const fact = factOf(facts, id);
  if (own.length > 0 || fact.kind !== 'EVENT') return own;
  return unique(fact.partOf.flatMap((whole) => ask(facts, whole)));
}

/** What is said of a party's areas, by its own word or by placements, and where it is said. */
function areasSaid(facts: readonly Fact[], id: string) {
  const fact = factOf(facts, id);
  const own = [id, ...('inAreas' in fact ? fact.inAreas : [])].map((area) => ({ area, by: fact }));
  const placed = placementsOf(facts, id).flatMap((by) => (by.area ? [{ area: by.area, by }] : []));
  return [...own, ...placed].flatMap(({ area: one, by }) => {
    const area = factOf(facts, one);
    if (area.kind !== 'AREA') return [];
    const where = by.landscapes.length > 0 ? by.landscapes : area.landscapes;
    return [{ colour: area.colour, where }];
  });
}

/** The colours of the areas a party or one of its types is, or is in, as far as it is said where the party is. */
export function areasOf(facts: readonly Fact[], id: string): string[] {
  return remembered(facts, `areas ${id}`, () => areasNow(facts, id));
}

function areasNow(facts: readonly Fact[], id: string): string[] {
  const { landscapes } = factOf(facts, id);
  const own = unique(
    [id, ...typesOf(facts, id)]
      .flatMap((one) => areasSaid(facts, one))
      .filter(
        ({ where }) =>
          where.length === 0 ||
          landscapes.length === 0 ||
          where.some((a) => landscapes.includes(a)),
      )
      .map(({ colour }) => colour),
  );
  return ofWholes(facts, id, own, areasOf).sort();
}

function ownLevels(facts: readonly Fact[], id: string): string[] {
  const fact = factOf(facts, id);
  const own = 'level' in fact ? [fact.level] : [];
  return [...own, ...placementsOf(facts, id).map(({ level }) => level)].filter(
    (level) => level !== undefined,
  );
}

export function levelsOf(facts: readonly Fact[], id: string): string[] {
  return remembered(facts, `levels ${id}`, () => levelsNow(facts, id));
}

function levelsNow(facts: readonly Fact[], id: string): string[] {
  const own = ownLevels(facts, id);
  const levels =
    own.length > 0 ? own : typesOf(facts, id).flatMap((type) => ownLevels(facts, type));
  return ofWholes(facts, id, unique(levels), levelsOf).sort();
}

function belongs(fact: Fact, landscape: string | null | undefined): boolean {
  return !landscape || fact.landscapes.length === 0 || fact.landscapes.includes(landscape);
}

/** Is this flow among those the question follows? */
function isAsked(flow: FlowFact, { facts, filter = {}, told = false }: View): boolean {
  const ends = [flow.giver, flow.receiver].filter((id) => id !== undefined);
  const oneOf = (list: readonly string[] | null | undefined, words: readonly string[]) =>
    !list || list.some((word) => words.includes(word));
  return (
    (flow.standing !== 'MISSING' || filter.standings?.includes('MISSING') === true) &&
    (told ||
      flow.standing !== 'OCCURRED' ||
      filter.standings?.includes('OCCURRED') === true ||
      filter.sides?.includes('DOCUMENTED') === true) &&
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

/** Is the fact in the landscape a view looks at, or in all? */
const isHere = (view: View) => (fact: Fact) => belongs(fact, view.landscape);

/** The flows a question follows as they are stated, those with an unstated end too. */
export function flowsSeen(view: View): FlowFact[] {
  const { facts } = view;
  return facts
    .filter((fact) => fact.kind === 'FLOW')
    .filter((flow) => isAsked(flow, view))
    .filter((flow) => endsOf(facts, flow).every(isHere(view)) && isHere(view)(flow));
}

function endsOf(facts: readonly Fact[], { giver, receiver }: FlowFact): Fact[] {
  return [giver, receiver].filter((id) => id !== undefined).map((id) => factOf(facts, id));
}

/** A flow as it is walked: between whom, from which stated one, and whether from its receiver to its giver. */
export interface Course extends FlowFact {
  readonly stated: FlowFact;
  readonly back: boolean;
  /** Its place among the courses of the flow. */
  readonly nth: number;
}

/** Whoever is meant as well when something goes to or from a party: the forum of a meeting, and so on until nobody is new. */
function alsoMeant(facts: readonly Fact[], id: string): string[] {
  const fact = factOf(facts, id);
  const kindOf = (one: string) => factOf(facts, one).kind;
  const forums =
    fact.kind === 'EVENT' ? fact.partOf.filter((one) => /^FORUM/.test(kindOf(one))) : [];
  const runs = facts
    .filter((tie) => tie.kind === 'TIE')
    .filter(({ tieKind, standing }) => tieKind === 'LEADS' && standing !== 'MISSING')
    .filter(({ source, target }) => kindOf(source) === 'FORUM_TYPE' && kindOf(target) === 'PROCESS')
    .flatMap(({ source, target }) => (source === id ? [target] : target === id ? [source] : []));
  return [...forums, ...runs];
}

/** The parties that are meant when something goes to or from a party, itself first. */
export function allMeant(facts: readonly Fact[], id: string | undefined): (string | undefined)[] {
  if (id === undefined) return [undefined];
  let found = [id];
  for (;;) {
    const next = unique([...found, ...found.flatMap((one) => alsoMeant(facts, one))]);
    if (next.length === found.length) return found;
    found = next;
  }
}

/** All ways all flows are walked: as stated, between those meant as well, and the mutual ones back. */
function everyCourse(facts: readonly Fact[]): Course[] {
  return remembered(facts, 'courses', () => coursesNow(facts));
}

function coursesNow(facts: readonly Fact[]): Course[] {
  return facts
    .filter((fact) => fact.kind === 'FLOW')
    .flatMap((flow) => {
      const { giver: statedGiver, receiver: statedReceiver, ...rest } = flow;
      const course = (giver?: string, receiver?: string, back = false): Course => ({
        ...rest,
        ...(giver === undefined ? {} : { giver }),
        ...(receiver === undefined ? {} : { receiver }),
        stated: flow,
        back,
        nth: 0,
      });
      const there = allMeant(facts, statedGiver).flatMap((giver) =>
        allMeant(facts, statedReceiver).flatMap((receiver) => {
          const isStated = giver === statedGiver && receiver === statedReceiver;
          const isOneself =
            giver !== undefined &&
            receiver !== undefined &&
            (allMeant(facts, giver).includes(receiver) ||
              allMeant(facts, receiver).includes(giver));
          return isOneself && !isStated ? [] : [course(giver, receiver)];
        }),
      );
      const isNew = (one: Course) =>
        one.giver !== one.receiver &&
        !there.some(({ giver, receiver }) => giver === one.giver && receiver === one.receiver);
      const back = allMeant(facts, statedReceiver)
        .flatMap((end) => there.filter(({ receiver }) => receiver === end))
        .map(({ giver, receiver }) => course(receiver, giver, true))
        .filter(isNew);
      const all = flow.mutual ? [...there, ...back] : there;
      return all.map((one, nth) => ({ ...one, nth }));
    });
}

/** The ways the flows a question follows are walked. */
export function coursesSeen(view: View): Course[] {
  const key = `seen ${view.landscape ?? ''} ${view.told ?? ''} ${JSON.stringify(view.filter ?? {})}`;
  return remembered(view.facts, key, () => coursesSeenNow(view));
}

function coursesSeenNow(view: View): Course[] {
  const { facts } = view;
  return everyCourse(facts)
    .filter((course) => isAsked(course, view))
    .filter((course) => endsOf(facts, course).every(isHere(view)) && isHere(view)(course))
    .filter(({ stated }) => endsOf(facts, stated).every(isHere(view)));
}

/** Does a course go between the parties its flow names? */
export function isBetweenNamed({ giver, receiver, stated }: Course): boolean {
  const named = [stated.giver, stated.receiver];
  return named.includes(giver) && named.includes(receiver);
}

/**
 * What an answer about some parties looks at, one view after the other: their landscapes, or each where all share them. None
 * where two have no landscape in common.
 */
export function viewsOf(view: View, ids: readonly string[]): View[] {
  if (view.landscape) return [view];
  const own = ids
    .map((id) => factOf(view.facts, id).landscapes)
    .filter((landscapes) => landscapes.length > 0);
  const all = view.facts.filter(({ kind }) => kind === 'LANDSCAPE').map(({ id }) => id);
  const common = all.filter((id) => own.every((landscapes) => landscapes.includes(id)));
  return common.map((landscape) => ({ ...view, landscape }));
}

/** Whether two parties have landscapes, and none in common. */
export function areApart({ facts, landscape }: View, one: string, other: string): boolean {
  const [here, there] = [one, other].map((id) => factOf(facts, id).landscapes) as [
    string[],
    string[],
  ];
  if (landscape || here.length === 0 || there.length === 0) return false;
  return !here.some((id) => there.includes(id));
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
