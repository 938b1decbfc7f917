/** Random landscapes from a seed number: circles, islands, unstated ends, mutual flows, meetings, types, areas, roles, carriers and two landscapes. */
import type { Citation } from '../src/model/common.ts';
import { Fact, type FactOf, partyKinds } from '../src/model/fact.ts';
import { Basis, FlowKind, Level, Standing, Strength } from '../src/model/words.ts';

/** How large the landscape is; what is left out follows from the seed number and stays small enough for slow oracles. */
export interface RandomSize {
  readonly parties?: number;
  readonly flows?: number;
  /** How many of the kinds of flow are used, from the first on. */
  readonly kinds?: number;
}

/** A number generator that gives the same numbers for the same seed on every machine (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = (seed * 2654435761) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Choices drawn from one stream of random numbers. */
export function chooser(seed: number) {
  const next = randomNumbers(seed);
  const below = (limit: number): number => Math.floor(next() * limit);
  const chance = (share: number): boolean => next() < share;
  const one = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const some = <T>(list: readonly T[], share: number): T[] => list.filter(() => chance(share));
  return { below, chance, one, some };
}
type Chooser = ReturnType<typeof chooser>;

const landscapeIds = ['sormland', 'vastmanland'] as const;
const areaIds = ['blatt', 'gront', 'gult'] as const;
const roleIds = ['arbetsgivare', 'grupparbetande', 'utbildare'] as const;
const syllables = ['å', 'ä', 'ö', 'a', 'e', 'v', 'w', 'z', 'Å', 'Kom', 'rå', 'for', 'ut', 'é'];

function citation(choose: Chooser): Citation {
  const basis = choose.one(Basis.options.slice(0, 3));
  const certain = choose.chance(0.8);
  return { document: 'kalla', locator: `${choose.below(9)}.1 Text`, basis, supports: [], certain };
}

function common(choose: Chooser, id: string) {
  return {
    id,
    aliases: [],
    standing: choose.one(Standing.options.slice(0, 8)),
    citations: Array.from({ length: 1 + choose.below(3) }, () => citation(choose)),
    landscapes: choose.chance(0.5) ? [] : choose.some(landscapeIds, 0.6),
  };
}

function name(choose: Chooser, id: string) {
  const word = Array.from({ length: 2 }, () => choose.one(syllables)).join('');
  return { sv: word, en: choose.chance(0.5) ? word : `The ${id}` };
}

function shared(choose: Chooser): unknown[] {
  const cited = (id: string) => ({ ...common(choose, id), name: name(choose, id), landscapes: [] });
  return [
    ...landscapeIds.map((id) => ({ kind: 'LANDSCAPE', ...cited(id), covers: [] })),
    { kind: 'DOCUMENT', ...cited('kalla'), authors: [], partOf: [], outline: [] },
    ...roleIds.map((id, at) => ({
      kind: 'ROLE',
      ...cited(id),
      role: (['EMPLOYER', 'GROUP_FOCUSED', 'EDUCATOR'] as const)[at],
    })),
    ...areaIds.map((id, at) => ({
      kind: 'AREA',
      ...cited(id),
      colour: (['BLUE', 'GREEN', 'YELLOW'] as const)[at],
      bringsTogether: choose.some(roleIds, 0.7),
      serves: [],
    })),
  ];
}

/** Earlier parties of one kind, so that types and parts never form a circle. */
const earlier = (facts: readonly { kind: string; id: string }[], kind: string) =>
  facts.filter((fact) => fact.kind === kind).map((fact) => fact.id);

function ownProperties(choose: Chooser, kind: string, before: { kind: string; id: string }[]) {
  const level = choose.chance(0.6) ? { level: choose.one(Level.options) } : {};
  const inAreas = choose.some(areaIds, 0.3);
  const places = { servesPlaces: [] };
  switch (kind) {
    case 'ACTOR_TYPE':
      return { people: choose.chance(0.3), kindOf: choose.some(earlier(before, kind), 0.3) };
    case 'ACTOR':
      return {
        ...level,
        ...places,
        ofType: choose.some(earlier(before, 'ACTOR_TYPE'), 0.4),
        partOf: [],
      };
    case 'FORUM_TYPE':
      return { ...level, inAreas, partOf: choose.some(earlier(before, kind), 0.2) };
    case 'FORUM':
      return {
        ...level,
        ...places,
        inAreas,
        several: choose.chance(0.1),
        ofType: choose.some(earlier(before, 'FORUM_TYPE'), 0.4),
        partOf: [],
        about: [],
      };
    case 'FUNCTION':
      return { ...level, partOf: [] };
    case 'PROCESS':
      return { processKind: 'MAIN', partOf: [] };
    case 'INITIATIVE':
      return { ...places, initiativeKind: 'PROJECT', inAreas, partOf: [], about: [] };
    case 'DOCUMENT':
      return { authors: [], partOf: [], outline: [] };
    default: {
      const forums = [...earlier(before, 'FORUM'), ...earlier(before, 'FORUM_TYPE')];
      return { eventKind: 'MEETING', partOf: choose.some(forums, 0.5).slice(0, 2), about: [] };
    }
  }
}

const drawnKinds = partyKinds.filter((kind) => kind !== 'ROLE' && kind !== 'AREA');

function parties(choose: Chooser, count: number) {
  const drawn: { kind: string; id: string }[] = [];
  for (let at = 0; at < count; at++) {
    const kind = choose.chance(0.7)
      ? choose.one(['ACTOR_TYPE', 'ACTOR', 'FORUM_TYPE', 'FORUM'])
      : choose.one(drawnKinds);
    const id = `p${at}`;
    const own = ownProperties(choose, kind, drawn);
    drawn.push({ kind, ...common(choose, id), name: name(choose, id), ...own } as never);
  }
  return drawn;
}

function placements(choose: Chooser, ids: readonly string[]): unknown[] {
  return choose.some(ids, 0.25).map((of, at) => ({
    kind: 'PLACEMENT',
    ...common(choose, `placement${at}`),
    of,
    ...(choose.chance(0.7) ? { role: choose.one(roleIds) } : {}),
    ...(choose.chance(0.7) ? { area: choose.one(areaIds) } : {}),
    ...(choose.chance(0.7) ? { level: choose.one(Level.options) } : {}),
    primary: choose.chance(0.5),
  }));
}

function flow(choose: Chooser, at: number, ends: readonly string[], kinds: number): unknown {
  const end = () => (choose.chance(0.9) ? choose.one(ends) : undefined);
  const giver = end();
  const receiver = end();
  return {
    kind: 'FLOW',
    ...common(choose, `f${at}`),
    ...(choose.chance(0.05) ? { standing: 'MISSING' } : {}),
    ...(choose.chance(0.3) ? { strength: choose.one(Strength.options) } : {}),
    flowKind: choose.one(FlowKind.options.slice(0, kinds)),
    ...(giver === undefined ? {} : { giver }),
    ...(receiver === undefined ? {} : { receiver }),
    via: choose.chance(0.15) ? [choose.one(ends)] : [],
    about: [],
    mutual: choose.chance(0.12),
  };
}

/** Forum types that lead processes, and ties that lead nowhere in particular. */
function ties(choose: Chooser, drawn: readonly { kind: string; id: string }[]): unknown[] {
  const types = earlier(drawn, 'FORUM_TYPE');
  if (types.length === 0) return [];
  return choose.some(earlier(drawn, 'PROCESS'), 0.7).map((target, at) => ({
    kind: 'TIE',
    ...common(choose, `tie${at}`),
    tieKind: choose.chance(0.8) ? 'LEADS' : 'INVOLVES',
    source: choose.one(types),
    target,
  }));
}

/**
 * All facts of one random landscape, the same for the same seed: some 3 to 25 parties beside three roles, three areas,
 * a document and two landscapes. About a fifth of the parties stay islands.
 *
 * @example randomFacts(7, { parties: 10, flows: 30, kinds: 2 })
 */
export function randomFacts(seed: number, size: RandomSize = {}): Fact[] {
  const choose = chooser(seed);
  const drawn = parties(choose, size.parties ?? 3 + choose.below(23));
  const ids = [...areaIds, ...roleIds, ...drawn.map((party) => party.id)];
  const joined = choose.some(ids, 0.8);
  const ends = joined.length > 0 ? joined : ids;
  const count = size.flows ?? choose.below(3 * drawn.length);
  const kinds = size.kinds ?? choose.one([1, 2, 4, FlowKind.options.length]);
  const flows = Array.from({ length: count }, (_, at) => flow(choose, at, ends, kinds));
  const rest = [...placements(choose, ids), ...ties(choose, drawn)];
  const all = [...shared(choose), ...drawn, ...rest, ...flows];
  return all.map((fact) => Fact.parse(fact));
}

/** The ids of all parties of a landscape, in the order drawn. */
export function partyIds(facts: readonly Fact[]): string[] {
  const kinds: readonly string[] = partyKinds;
  return facts.filter((fact) => kinds.includes(fact.kind)).map((fact) => fact.id);
}

/** The flows of a landscape, in the order drawn. */
export function flowsOf(facts: readonly Fact[]): FactOf<'FLOW'>[] {
  return facts.filter((fact) => fact.kind === 'FLOW');
}
