/** A landscape made ready to be checked: its facts by kind, and the look-ups checks share. Built once per answer, in linear time. */

import { dayInSweden } from '../../model/dates/swedish-day.ts';
import type { EntityKind, Fact, FactOf } from '../../model/fact.ts';
import { municipalType } from '../../model/shared-vocabulary.ts';
import {
  type AreaColour,
  type Capacity,
  type Level,
  type RoleName,
  sideOf,
} from '../../model/words.ts';
import { type Lens, lensOnLandscape } from '../flows/lens.ts';
import type { Reading } from '../reading.ts';

type ForumType = FactOf<'FORUM_TYPE'>;
type Statement = FactOf<'STATEMENT'>;

export interface Survey {
  readonly reading: Reading;
  readonly landscape: FactOf<'LANDSCAPE'>;
  /** Shows the landscape's flows. */
  readonly lens: Lens;
  /** The day the reading stands for, such as `2026-11-20`. */
  readonly today: string;
  readonly counties: readonly string[];
  /** Municipalities of the counties, by id. */
  readonly municipalities: readonly string[];
  /** Does the landscape have forum types of its own? */
  readonly hasBlueprint: boolean;
  /** The forum types that meet as a body (they have a level or are one per something), by id. */
  readonly councils: readonly ForumType[];
  /** The facts of a kind that belong to the landscape or to all. */
  of<K extends EntityKind>(kind: K): readonly FactOf<K>[];
  colours(areas: readonly string[]): readonly AreaColour[];
  roleNames(roles: readonly string[]): readonly RoleName[];
  /** Which of the facts that point to this id are of this kind and landscape. */
  pointing<K extends EntityKind>(id: string, kind: K): readonly FactOf<K>[];
  seats(of: string, ...capacities: Capacity[]): readonly FactOf<'SEAT'>[];
  /** The seats of a forum type, and of the types it is equivalent to. */
  seatsLike(of: string): readonly FactOf<'SEAT'>[];
  council(id: string): ForumType | undefined;
  /** The named forums of a type. */
  forumsOf(type: string): readonly FactOf<'FORUM'>[];
  /** The named forums that serve a place. */
  forumsAt(place: string): readonly FactOf<'FORUM'>[];
  /** The named forums of an area at a level. */
  forumsIn(colour: AreaColour, level: Level): readonly FactOf<'FORUM'>[];
  /** The silence that this property of this thing is not stated. */
  silence(about: string, property: string): Statement | undefined;
  /** Ids of the silences about a property, whatever they are about. */
  silences(property: string): readonly string[];
  /** Contradictions in which all these facts stand against each other. */
  contradiction(facts: readonly string[]): Statement | undefined;
  /** The municipality's own organisation. */
  municipalityOf(place: string): FactOf<'ACTOR'> | undefined;
  /** The role a seat's holder comes in: by the side it sits on, else by the placements of who it is for. */
  roleOfSeat(seat: FactOf<'SEAT'>): readonly RoleName[];
  /** The landscape's owner; none where no source states it. */
  readonly owners: readonly string[];
  /** Who convenes, leads, hosts or owns it; else the landscape's owner. */
  mendersOf(id: string): readonly string[];
  /** The statements that say why a check should hold, by law or in this landscape; `check:part` for one part of it only. */
  reasonsFor(check: string): readonly Statement[];
  /** Has anybody adopted the design? A proposal that nobody has adopted binds nobody. */
  readonly isAdopted: boolean;
}

const sideRoles: Readonly<Record<string, RoleName>> = {
  industry: 'EMPLOYER',
  provider: 'EDUCATOR',
  'group-focused': 'GROUP_FOCUSED',
};
const caring = ['CONVENES', 'LEADS', 'HOSTS', 'OWNS', 'HOLDS'] as const;

/** Groups facts by a key in one pass. */
function grouped<T>(items: readonly T[], keysOf: (item: T) => readonly string[]) {
  const groups = new Map<string, T[]>();
  for (const item of items)
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  return (key: string): readonly T[] => groups.get(key) ?? [];
}

/** The day a fact of time is judged on: the day of the reading, in Sweden. */
const dayOf = (reading: Reading) => dayInSweden(reading.asOf);

/** Makes a landscape ready to be checked. */
export function surveyOf(reading: Reading, landscape: FactOf<'LANDSCAPE'>): Survey {
  const { facts } = reading;
  const isHere = ({ landscapes }: Fact) =>
    landscapes.length === 0 || landscapes.includes(landscape.id);
  const kept = new Map<EntityKind, readonly Fact[]>();
  const of = <K extends EntityKind>(kind: K): readonly FactOf<K>[] => {
    const known = kept.get(kind);
    if (known) return known as readonly FactOf<K>[];
    const here = facts.of(kind).filter(isHere);
    kept.set(kind, here);
    return here;
  };
  const pointing = <K extends EntityKind>(id: string, kind: K) =>
    facts.pointingTo(id).filter((fact): fact is FactOf<K> => fact.kind === kind && isHere(fact));
  const counties = landscape.covers;
  const seatsOf = grouped(of('SEAT'), ({ of: forum }) => [forum]);
  const statements = of('STATEMENT');
  const silences = grouped(
    statements.filter((one) => one.statementKind === 'SILENCE'),
    ({ about, property }) => about.map((id) => `${id} ${property ?? ''}`),
  );
  const contradictions = grouped(
    statements.filter((one) => one.statementKind === 'CONTRADICTION'),
    ({ between }) => between,
  );
  const types = of('FORUM_TYPE');
  const ties = grouped(of('TIE'), ({ target }) => [target]);
  const placements = grouped(of('PLACEMENT'), ({ of: party }) => [party]);
  const roleNames = (roles: readonly string[]) =>
    of('ROLE').flatMap(({ id, role }) => (roles.includes(id) ? [role] : []));
  const councils = types.filter(
    ({ level, per, standing }) =>
      (level !== undefined || per !== undefined) && sideOf(standing) === 'DESIGNED',
  );
  const councilById = new Map(councils.map((council) => [council.id, council]));
  const colours = (areas: readonly string[]) =>
    of('AREA').flatMap(({ id, colour }) => (areas.includes(id) ? [colour] : []));
  const forumsIn = grouped(of('FORUM'), ({ inAreas, level }) =>
    colours(inAreas).map((colour) => `${colour} ${level}`),
  );
  const silencesOf = grouped(
    statements.filter((one) => one.statementKind === 'SILENCE'),
    ({ property }) => [property ?? ''],
  );
  const owners = landscape.owner === undefined ? [] : [landscape.owner];
  const reasons = grouped(
    statements.filter((one) => one.statementKind === 'REASON'),
    ({ property }) => (property === undefined ? [] : [property]),
  );
  const ownDesign = types.filter(
    ({ landscapes, standing }) =>
      landscapes.includes(landscape.id) && sideOf(standing) === 'DESIGNED',
  );
  return {
    reading,
    landscape,
    lens: lensOnLandscape(reading.graph, landscape.id),
    today: dayOf(reading),
    counties,
    municipalities: of('PLACE').flatMap(({ id, placeKind, partOf }) =>
      placeKind === 'MUNICIPALITY' && partOf.some((county) => counties.includes(county))
        ? [id]
        : [],
    ),
    hasBlueprint: ownDesign.length > 0,
    isAdopted: ownDesign.length === 0 || ownDesign.some(({ standing }) => standing !== 'PROPOSED'),
    councils,
    of,
    colours,
    roleNames,
    pointing,
    seats: (forum, ...capacities) =>
      seatsOf(forum).filter(
        ({ capacity }) => capacities.length === 0 || capacities.includes(capacity),
      ),
    seatsLike: (type) => {
      const like = pointing(type, 'TIE')
        .filter(({ tieKind, source }) => tieKind === 'EQUIVALENT_TO' && source === type)
        .map(({ target }) => target);
      return [type, ...like].flatMap(seatsOf);
    },
    council: (id) => councilById.get(id),
    forumsOf: grouped(of('FORUM'), ({ ofType }) => ofType),
    forumsAt: grouped(of('FORUM'), ({ servesPlaces }) => servesPlaces),
    forumsIn: (colour, level) => forumsIn(`${colour} ${level}`),
    silence: (about, property) => silences(`${about} ${property}`)[0],
    silences: (property) => silencesOf(property).map(({ id }) => id),
    contradiction: ([first, ...others]) =>
      contradictions(first ?? '').find(({ between }) => others.every((id) => between.includes(id))),
    municipalityOf: (place) =>
      pointing(place, 'ACTOR').find(
        ({ ofType, servesPlaces }) =>
          ofType.includes(municipalType) && servesPlaces.includes(place),
      ),
    roleOfSeat: ({ side, for: holder }) => {
      const bySide = sideRoles[side ?? ''];
      if (bySide !== undefined) return [bySide];
      if (side !== undefined || holder === undefined) return [];
      const placed = placements(holder).flatMap(({ role }) => (role === undefined ? [] : [role]));
      return roleNames([...placed, holder]);
    },
    owners,
    mendersOf: (id) => {
      const carers = ties(id)
        .filter(({ tieKind }) => (caring as readonly string[]).includes(tieKind))
        .map(({ source }) => source);
      return carers.length > 0 ? [...new Set(carers)] : owners;
    },
    reasonsFor: reasons,
  };
}
