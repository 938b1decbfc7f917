/** Where a party stands on the landscape map, and why: level belongs to the seat, so one party may stand in several cells. */
import type { FactOf } from '../../../model/fact.ts';
import { AreaColour, type FlowSide, Level, RoleName, sideOf } from '../../../model/words.ts';
import type { MapGround, MapParty } from './map-ground.ts';

/** What a fact says of where a party stands. */
export const mapReasonKinds = [
  'LEVEL',
  'PLACEMENT',
  'SEAT',
  'PLACE',
  'TYPE',
  'ROLE',
  'TYPE_SEAT',
  'NAMED',
] as const;
export type MapReasonKind = (typeof mapReasonKinds)[number];
/** A reason why a party stands in a cell, and the fact that gives it. */
export interface MapReason {
  readonly kind: MapReasonKind;
  readonly fact: string;
}
/** A party at one level: its columns, what it is there, and why. */
export interface MapStanding {
  readonly party: string;
  /** Ids of the widest types it belongs under; null where no source states its type. */
  readonly columns: readonly (string | null)[];
  /** Null where no source states its level. */
  readonly level: Level | null;
  readonly roles: readonly RoleName[];
  readonly areas: readonly AreaColour[];
  readonly areaIds: readonly string[];
  /** The places it serves there. */
  readonly places: readonly string[];
  /** DESIGNED when only law, plan or proposal puts it there. */
  readonly side: FlowSide;
  readonly why: readonly MapReason[];
}

/** What one fact says of a party: at which level (null: at all of them), in which roles, areas and places. */
interface Saying {
  readonly reason: MapReason;
  readonly level: Level | null;
  readonly roles: readonly RoleName[];
  readonly areas: readonly FactOf<'AREA'>[];
  readonly places: readonly string[];
  readonly side: FlowSide;
}

const bySide: Readonly<Record<string, RoleName>> = {
  industry: 'EMPLOYER',
  provider: 'EDUCATOR',
  'group-focused': 'GROUP_FOCUSED',
};
const levelOfPlace = {
  MUNICIPALITY: 'LOCAL',
  COUNTY: 'REGIONAL',
  CROSS_COUNTY: 'REGIONAL',
  COUNTRY: 'NATIONAL',
} as const;

function saidBySeat({ reading, areasOf }: MapGround, seat: FactOf<'SEAT'>): Saying {
  const forum = reading.facts.byId.get(seat.of);
  const level = seat.level ?? (forum && 'level' in forum ? forum.level : undefined) ?? null;
  const role = bySide[seat.side ?? ''];
  return {
    reason: { kind: 'SEAT', fact: seat.id },
    level,
    roles: role === undefined ? [] : [role],
    areas: areasOf(seat.of),
    places: forum?.kind === 'FORUM' ? forum.servesPlaces : [],
    side: sideOf(seat.standing),
  };
}

function saidByPlacement(ground: MapGround, placement: FactOf<'PLACEMENT'>): Saying {
  const { level = null, area, context } = placement;
  return {
    reason: { kind: level === null ? 'ROLE' : 'PLACEMENT', fact: placement.id },
    level,
    roles: ground.roleOf(placement.role),
    areas: [...ground.areasOf(area), ...ground.areasOf(context)],
    places: [],
    side: sideOf(placement.standing),
  };
}

/** What is stated for its types holds for it too, save where a type's seat is. */
function saidByTypes(ground: MapGround, types: readonly string[]): Saying[] {
  return types.flatMap((type) => [
    ...ground.placements(type).map((one) => saidByPlacement(ground, one)),
    ...ground.seats(type).map((seat): Saying => {
      const said = saidBySeat(ground, seat);
      return { ...said, level: null, reason: { kind: 'TYPE_SEAT', fact: seat.id } };
    }),
  ]);
}

/** The levels of the places it serves, for one whose level nothing else states. */
function saidByPlaces({ reading }: MapGround, party: MapParty): Saying[] {
  if (party.kind !== 'ACTOR') return [];
  const levels = new Set(
    party.servesPlaces.flatMap((id) => {
      const place = reading.facts.byId.get(id);
      return place?.kind === 'PLACE' ? [levelOfPlace[place.placeKind]] : [];
    }),
  );
  return [...levels].map((level) => own(party, 'PLACE', level));
}

function own(party: MapParty, kind: MapReasonKind, level: Level | null): Saying {
  const places = party.kind === 'ACTOR' ? party.servesPlaces : [];
  const reason = { kind, fact: party.id };
  return { reason, level, roles: [], areas: [], places, side: sideOf(party.standing) };
}

function standingAt(
  party: MapParty,
  columns: readonly (string | null)[],
  level: Level | null,
  said: readonly Saying[],
): MapStanding {
  const here = said.filter((one) => one.level === null || one.level === level);
  const placed = here.filter((one) => one.level !== null);
  const roles = new Set(here.flatMap((one) => one.roles));
  const areas = [...new Set(here.flatMap((one) => one.areas))];
  const own = party.kind === 'ACTOR' ? party.servesPlaces : [];
  return {
    party: party.id,
    columns,
    level,
    roles: RoleName.options.filter((role) => roles.has(role)),
    areas: AreaColour.options.filter((one) => areas.some(({ colour }) => colour === one)),
    areaIds: areas.map(({ id }) => id).sort(),
    places: [...new Set([...own, ...here.flatMap((one) => one.places)])],
    side: (placed.length > 0 ? placed : [{ side: sideOf(party.standing) }]).every(
      ({ side }) => side === 'DESIGNED',
    )
      ? 'DESIGNED'
      : 'DOCUMENTED',
    why: here.map(({ reason }) => reason),
  };
}

/**
 * The cells a party stands in: those of its own level, its placements and its seats; else of the places it serves; else of its
 * types' placements. A type without any level is a column of the map and no more; an actor without any stands under none.
 */
export function standingsOf(ground: MapGround, party: MapParty): MapStanding[] {
  const types = [
    ...new Set((party.kind === 'ACTOR' ? party.ofType : party.kindOf).flatMap(ground.wider)),
  ];
  const stated = [
    ...(party.kind === 'ACTOR' && party.level ? [own(party, 'LEVEL', party.level)] : []),
    ...ground.placements(party.id).map((one) => saidByPlacement(ground, one)),
    ...ground.seats(party.id).map((one) => saidBySeat(ground, one)),
  ];
  const hasOwn = party.kind === 'ACTOR' && party.level !== undefined;
  const places = hasOwn ? [] : saidByPlaces(ground, party);
  const near = [...stated, ...places];
  const isPlaced = near.some(({ level }) => level !== null);
  const inherited = saidByTypes(ground, types).filter((one) => one.level === null || !isPlaced);
  const roots =
    party.kind === 'ACTOR' ? party.ofType.flatMap(ground.roots) : ground.roots(party.id);
  const columns = roots.length > 0 ? [...new Set(roots)] : [null];
  const typed = party.kind === 'ACTOR' && party.ofType.length > 0 ? [own(party, 'TYPE', null)] : [];
  const said = [...near, ...inherited, ...typed];
  const levels = Level.options.filter((level) => said.some((one) => one.level === level));
  if (levels.length > 0) return levels.map((level) => standingAt(party, columns, level, said));
  const named = said.length > 0 ? said : [own(party, 'NAMED', null)];
  return party.kind === 'ACTOR' ? [standingAt(party, columns, null, named)] : [];
}
