/** The map itself: actor types across, levels down, and who stands in each cell. */
import { KnowledgeError } from '../../../errors.ts';
import { weakestOfFacts } from '../../../model/basis.ts';
import type { Fact, FactOf } from '../../../model/fact.ts';
import { didYouMean } from '../../../model/nearest.ts';
import { type AreaColour, Level, type RoleName } from '../../../model/words.ts';
import type { Answer } from '../../answering/answer.ts';
import { areaWith } from '../../answering/areas-asked.ts';
import { asCandidate } from '../../answering/candidate.ts';
import { statedLensOf } from '../../answering/filter.ts';
import { landscapeMeant } from '../../answering/landscape-meant.ts';
import { byNameOf } from '../../flows/party-at.ts';
import { grouped } from '../../grouped.ts';
import { type InSteps, keptOfParts } from '../../kept.ts';
import type { Reading } from '../../reading.ts';
import { selectIn } from '../../selection/select-in.ts';
import { closure, type Former, type MapGround, mapGroundOf } from './map-ground.ts';
import { type MapGroup, mapGroups } from './map-groups.ts';
import { type MapStanding, standingsOf } from './map-standings.ts';

/** What `landscapeMap` is asked: only those with this role, in this area, serving this place, picked by this selection. */
export interface MapQuestion {
  /** The only one there is unless said. */
  readonly landscape?: string | null | undefined;
  readonly area?: AreaColour | null | undefined;
  readonly areaId?: string | null | undefined;
  readonly role?: RoleName | null | undefined;
  readonly place?: string | null | undefined;
  readonly select?: string | null | undefined;
}
/** A type of actor; `type` is null for those whose type no source states. */
export interface MapColumn {
  readonly type: string | null;
  /** How many parties stand in it. */
  readonly total: number;
  /** How many of them are actors with a name. */
  readonly named: number;
}
/** A level; null for those whose level no source states. */
export interface MapRow {
  readonly level: Level | null;
  readonly total: number;
}
export interface MapCell {
  readonly level: Level | null;
  readonly type: string | null;
  readonly total: number;
  readonly named: number;
  readonly parties: readonly MapStanding[];
}
export interface LandscapeMap extends Answer {
  readonly landscape: string;
  readonly owner: string | null;
  readonly asked: MapQuestion;
  readonly columns: readonly MapColumn[];
  /** The columns as the landscape groups them. */
  readonly groups: readonly MapGroup[];
  readonly rows: readonly MapRow[];
  /** Every row by every column, row after row; empty ones too. */
  readonly cells: readonly MapCell[];
  /** Parties on the map, each once. */
  readonly total: number;
  readonly named: number;
  readonly empty: number;
  /** Parties that stand at more than one level. */
  readonly severalLevels: number;
  /** Parties left out since no source states which places they serve; 0 unless a place is asked. */
  readonly withoutPlace: number;
  readonly former: readonly Former[];
}

/** Levels from the widest down; what no source states stands last. */
const levelsDown: readonly Level[] = [...Level.options].reverse();

/**
 * The places a standing may serve to be there: the place, all it is part of, and all within it.
 *
 * @throws {@link KnowledgeError} `UNKNOWN_PLACE`
 */
function placesAsked(
  { facts }: Reading,
  landscape: FactOf<'LANDSCAPE'>,
  asked: MapQuestion,
): ReadonlySet<string> {
  const { covers } = landscape;
  const above = (id: string) => {
    const place = facts.byId.get(id);
    return place?.kind === 'PLACE' ? place.partOf : [];
  };
  const within = (whole: string) =>
    facts.of('PLACE').filter(({ id }) => closure(id, above).includes(whole));
  const known = covers.flatMap(within);
  const id = asked.place ?? '';
  if (!known.some((place) => place.id === id))
    throw new KnowledgeError('UNKNOWN_PLACE', `${landscape.id} has no place "${id}".`, {
      hint: () =>
        didYouMean(id, known.map(asCandidate)) ??
        `Its places are ${known.map((place) => place.id).join(', ')}.`,
    });
  return new Set([...closure(id, above), ...within(id).map((place) => place.id)]);
}

/**
 * Whether a party is picked by the selection asked, if any.
 *
 * @throws {@link KnowledgeError} `BAD_SELECTION`
 */
function pickedBy(reading: Reading, { landscape, select }: MapQuestion): (id: string) => boolean {
  if (select == null) return () => true;
  const { parties } = selectIn(reading, statedLensOf(reading, {}, landscape), select);
  return (id) => parties[reading.graph.partyNumber.get(id) ?? -1] === 1;
}

/** Named actors before types, each in the order of their Swedish names. */
function inOrder({ facts, graph }: Reading) {
  const byName = byNameOf(graph);
  const type = ({ party }: MapStanding) => (facts.byId.get(party)?.kind === 'ACTOR' ? 0 : 1);
  return (a: MapStanding, b: MapStanding) => type(a) - type(b) || byName(a.party, b.party);
}

const parties = (standings: Iterable<MapStanding>) =>
  new Set([...standings].map(({ party }) => party));

/** As many as a country has regions, twice. */
const mostKept = 48;

/** Everybody's standings in a landscape, in order; worked out once per reading. */
export const laidOut = keptOfParts(
  mostKept,
  function* work(
    reading: Reading,
    landscape: FactOf<'LANDSCAPE'>,
  ): InSteps<{ readonly ground: MapGround; readonly all: readonly MapStanding[] }> {
    const ground = mapGroundOf(reading, landscape.id);
    const all: MapStanding[] = [];
    for (const party of [...ground.actors, ...ground.types]) {
      yield;
      all.push(...standingsOf(ground, party));
    }
    return { ground, all: all.sort(inOrder(reading)) };
  },
);

/**
 * Who there is, of which type and at which level: types across, from local to national down. Costs one pass over actors, types,
 * seats and placements when a landscape is first asked for, and after that one over who stands there.
 *
 * @throws {@link KnowledgeError} `UNKNOWN_LANDSCAPE`, `WHICH_LANDSCAPE`, `UNKNOWN_AREA`, `UNKNOWN_PLACE`, `BAD_SELECTION`
 */
export function landscapeMap(reading: Reading, question: MapQuestion): LandscapeMap {
  const { facts, graph } = reading;
  const landscape = landscapeMeant(reading, question.landscape);
  const asked = { ...question, landscape: landscape.id };
  const places = asked.place ? placesAsked(reading, landscape, asked) : null;
  if (asked.areaId) areaWith(reading, asked.areaId);
  const { ground, all } = laidOut(reading, landscape);
  const isPicked = pickedBy(reading, asked);
  const concerned = all.filter(
    ({ party, roles, areas, areaIds }) =>
      isPicked(party) &&
      (!asked.role || roles.includes(asked.role)) &&
      (!asked.area || areas.includes(asked.area)) &&
      (!asked.areaId || areaIds.includes(asked.areaId)),
  );
  const standings = concerned.filter(
    (one) => places === null || one.places.some((place) => places.has(place)),
  );
  const isNamed = (id: string) => facts.byId.get(id)?.kind === 'ACTOR';
  const count = (some: Iterable<MapStanding>) => {
    const there = [...parties(some)];
    return { total: there.length, named: there.filter(isNamed).length };
  };
  const group = grouped(standings, ({ level, columns }) => [
    `row ${level}`,
    ...columns.flatMap((type) => [`column ${type}`, `cell ${level} ${type}`]),
  ]);
  // A type of another landscape, or of people, is a column where somebody stands in it.
  const used = standings.flatMap(({ columns }) => columns).filter((type) => type !== null);
  const widest = ground.types.map(({ id }) => id).filter((id) => ground.roots(id).includes(id));
  const types: (string | null)[] = [...new Set([...widest, ...used])].sort(byNameOf(graph));
  if (group('column null').length > 0) types.push(null);
  const levels: (Level | null)[] = [...levelsDown];
  if (group('row null').length > 0) levels.push(null);
  const cells = levels.flatMap((level) =>
    types.map((type): MapCell => {
      const there = group(`cell ${level} ${type}`);
      return { level, type, ...count(there), parties: there };
    }),
  );
  const times = new Map<string, number>();
  for (const { party } of standings) times.set(party, (times.get(party) ?? 0) + 1);
  const rests = new Set(standings.flatMap(({ why }) => why.map(({ fact }) => fact)));
  const unplaced = concerned.filter((one) => one.places.length === 0);
  return {
    revision: reading.revision,
    asOf: reading.asOf,
    partial: false,
    partialReason: null,
    weakestBasis: weakestOfFacts([...rests].map((id) => facts.byId.get(id) as Fact)),
    landscape: landscape.id,
    owner: landscape.owner ?? null,
    asked,
    columns: types.map((type) => ({ type, ...count(group(`column ${type}`)) })),
    groups: mapGroups(
      landscape,
      types.filter((type) => type !== null),
      [...parties(group('column null'))].sort(byNameOf(graph)),
    ),
    rows: levels.map((level) => ({ level, total: count(group(`row ${level}`)).total })),
    cells,
    ...count(standings),
    empty: cells.filter(({ total }) => total === 0).length,
    severalLevels: [...times.values()].filter((levels) => levels > 1).length,
    withoutPlace: places === null ? 0 : parties(unplaced).size,
    former: ground.former,
  };
}
