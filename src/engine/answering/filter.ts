/** From the filter and landscape of a question to the lens its walks look through. */

import { KnowledgeError } from '../../errors.ts';
import type { Fact, FactOf } from '../../model/fact.ts';
import type { KnowsFacts } from '../../model/fact-index.ts';
import { didYouMean } from '../../model/nearest.ts';
import {
  AreaColour,
  Basis,
  FlowKind,
  FlowSide,
  Level,
  Standing,
  Strength,
  sideOf,
} from '../../model/words.ts';
import { anyOfShift, oneOfShift } from '../flows/flow-bits.ts';
import type { WalkPlan } from '../flows/follow.ts';
import { lensesApart, lensesOf } from '../flows/landscape-lenses.ts';
import { type Lens, lensOnLandscape, lensPerKind, onlyStanding, openLens } from '../flows/lens.ts';
import type { Reading } from '../reading.ts';
import type { FlowFilter } from './answer.ts';
import { areasMeant } from './areas-asked.ts';
import { asCandidate } from './candidate.ts';

type Asked = readonly string[] | null | undefined;

/** The bits of the words asked for; 0 when nothing is asked. */
function bitsAsked(
  argument: string,
  words: readonly string[],
  asked: Asked,
  shift: number,
): number {
  let bits = 0;
  for (const word of asked ?? []) {
    const place = words.indexOf(word);
    if (place < 0)
      throw new KnowledgeError('BAD_USER_INPUT', `"${word}" is none of the ${argument}.`, {
        hint: `They are ${words.join(', ')}.`,
      });
    bits |= 1 << (place + shift);
  }
  return bits;
}

/** The bits of all words that are not asked for; 0 when nothing is asked. */
function bitsRefused(argument: string, words: readonly string[], asked: Asked, shift: number) {
  if (asked === null || asked === undefined) return 0;
  const all = ((1 << words.length) - 1) << shift;
  return all & ~bitsAsked(argument, words, asked, shift);
}

function forbidden(filter: FlowFilter): number {
  const { standing, strength, noStrength } = oneOfShift;
  const open = filter.standings?.includes('MISSING') === true ? 0 : openLens.forbidden;
  bitsAsked('sides', FlowSide.options, filter.sides, 0);
  const onSides =
    filter.sides && Standing.options.filter((one) => filter.sides?.includes(sideOf(one)));
  return (
    open |
    bitsRefused('kinds', FlowKind.options, filter.kinds, oneOfShift.kind) |
    bitsRefused('standings', Standing.options, filter.standings, standing) |
    bitsRefused('standings', Standing.options, onSides, standing) |
    bitsRefused('strengths', Strength.options, filter.strengths, strength) |
    (filter.strengths ? 1 << noStrength : 0)
  );
}

/** True for a list that is given and empty: any of nothing, so nothing. */
const asksForNothing = (asked: Asked) => asked?.length === 0;

/**
 * The landscape with this id.
 *
 * @throws {@link KnowledgeError} `UNKNOWN_LANDSCAPE`
 */
export function landscapeWith({ facts }: KnowsFacts, id: string): FactOf<'LANDSCAPE'> {
  const fact = facts.byId.get(id);
  if (fact?.kind === 'LANDSCAPE') return fact;
  throw new KnowledgeError('UNKNOWN_LANDSCAPE', `No landscape has the id "${id}".`, {
    hint: () => didYouMean(id, facts.of('LANDSCAPE').map(asCandidate)),
  });
}

function landscapeOf(reading: Reading, id: string | null | undefined) {
  if (id === null || id === undefined) return openLens;
  return lensOnLandscape(reading.graph, landscapeWith(reading, id).id);
}

/** Is a fact of this landscape, or of all? Without a landscape every fact is. */
export function belongsTo({ landscapes }: Fact, landscape: string | null | undefined): boolean {
  return !landscape || landscapes.length === 0 || landscapes.includes(landscape);
}

/**
 * Whether facts hold where a party is: of the landscape asked; without one, of the party's own or of all. What is said of a
 * shared party holds wherever it is said.
 */
export function holdsWhere(
  { facts }: Reading,
  party: string,
  landscape: string | null | undefined,
): (fact: Fact) => boolean {
  const own = facts.byId.get(party)?.landscapes ?? [];
  if (landscape || own.length === 0) return (fact) => belongsTo(fact, landscape);
  return (fact) => fact.landscapes.length === 0 || own.some((id) => fact.landscapes.includes(id));
}

/** Does a source of the landscape, or one that belongs to all, say it? What only another landscape's sources say holds there. */
export function isSaidIn({ facts }: Reading, landscape: string, { citations }: Fact): boolean {
  return citations.some(({ document }) => {
    const source = facts.byId.get(document);
    return source === undefined || belongsTo(source, landscape);
  });
}

/**
 * Makes a filter and a landscape ready to be asked of flows: it shows all that is stated, also what has happened once.
 *
 * @throws {@link KnowledgeError} `UNKNOWN_LANDSCAPE`, `UNKNOWN_AREA`; `BAD_USER_INPUT` for a word that is not in the vocabulary
 */
export function statedLensOf(
  reading: Reading,
  filter: FlowFilter | null | undefined,
  landscape: string | null | undefined,
): Lens {
  const asked = filter ?? {};
  const meant = areasMeant(reading, asked, landscape);
  const lens = {
    ...landscapeOf(reading, meant.landscape),
    forbidden: forbidden(asked),
    bases: bitsAsked('bases', Basis.options, asked.bases, anyOfShift.basis),
    areas: bitsAsked('areas', AreaColour.options, meant.colours, anyOfShift.area),
    levels: bitsAsked('levels', Level.options, asked.levels, anyOfShift.level),
    certain: asked.certain === true ? 1 << anyOfShift.certain : 0,
  };
  const nothing = [asked.bases, meant.colours, asked.levels].some(asksForNothing);
  return nothing ? { ...lens, forbidden: -1 } : lens;
}

/** Does a filter ask for what has happened once, by its standing or by its side? */
function asksForOccurred(filter: FlowFilter | null | undefined): boolean {
  const { standings, sides } = filter ?? {};
  return standings?.includes('OCCURRED') === true || sides?.includes('DOCUMENTED') === true;
}

/**
 * The lens a walk looks through. What has happened once is no channel for what comes after, so it is walked only where
 * somebody asks for it.
 *
 * @throws {@link KnowledgeError} as {@link statedLensOf}
 */
export function lensOf(
  reading: Reading,
  filter: FlowFilter | null | undefined,
  landscape: string | null | undefined,
): Lens {
  const stated = statedLensOf(reading, filter, landscape);
  return asksForOccurred(filter) ? stated : onlyStanding(stated);
}

/** What a question asks of flows, and about whom. */
export interface LensesAsked {
  readonly filter?: FlowFilter | null | undefined;
  readonly landscape?: string | null | undefined;
  /** Those it is about. */
  readonly parties: readonly number[];
  /** How one walks from a party that all landscapes share. */
  readonly from?: Omit<WalkPlan, 'lens'>;
  /** True where flows are told and not walked: then what has happened once is among them. */
  readonly isTold?: boolean;
}

/**
 * The lenses an answer about some parties looks through: those of {@link lensesOf}, and of these one for each kind where a
 * way may not change it.
 *
 * @throws {@link KnowledgeError} as {@link lensOf}
 */
export function lensesAsked(reading: Reading, asked: LensesAsked): Lens[] {
  const { filter, landscape, parties, from, isTold } = asked;
  const lens = (isTold ? statedLensOf : lensOf)(reading, filter, landscape);
  const lenses = lensesOf(reading.graph, lens, parties, from);
  return filter?.sameKind === true ? lenses.flatMap(lensPerKind) : lenses;
}

/** The pairs of lenses where two parties have no landscape in common, as {@link lensesApart} gives them. */
export function lensesApartAsked(
  reading: Reading,
  { filter, landscape, parties }: LensesAsked,
): readonly (readonly [Lens, Lens])[] {
  const [from, to] = parties;
  if (from === undefined || to === undefined) return [];
  const pairs = lensesApart(reading.graph, lensOf(reading, filter, landscape), from, to);
  if (filter?.sameKind !== true) return pairs;
  return pairs.flatMap(([here, there]) => {
    const after = lensPerKind(there);
    return lensPerKind(here).map((one, kind) => [one, after[kind] as Lens] as const);
  });
}

/** A filter written one way only, so that equal filters compare equal. */
export function filterKey(filter: FlowFilter | null | undefined): unknown[] {
  const list = (words: Asked) => (words ? [...words].sort() : null);
  const { kinds, areas, areaIds, levels, standings, strengths, bases, sides, sameKind, certain } =
    filter ?? {};
  return [
    ...[kinds, areas, levels, standings, strengths, bases, sides].map(list),
    ...(areaIds ? [list(areaIds)] : []),
    sameKind === true,
    certain === true,
  ];
}
