/** Makes a landscape ready to be checked: each look-up built in one pass, once per answer. */

import { dayInSweden } from '../../model/dates/swedish-day.ts';
import type { EntityKind, Fact, FactOf } from '../../model/fact.ts';
import { municipalType } from '../../model/shared-vocabulary.ts';
import { type RoleName, sideOf } from '../../model/words.ts';
import { answering } from '../answering/could-tell.ts';
import { belongsTo } from '../answering/filter.ts';
import { lensOnLandscape, onlyStanding } from '../flows/lens.ts';
import { grouped } from '../grouped.ts';
import type { Reading } from '../reading.ts';
import type { Survey } from './survey.ts';

const sideRoles: Readonly<Record<string, RoleName>> = {
  industry: 'EMPLOYER',
  provider: 'EDUCATOR',
  'group-focused': 'GROUP_FOCUSED',
};

/** The look-ups the others are made from. */
type Basics = Pick<Survey, 'of' | 'pointing' | 'colours' | 'areaIds' | 'roleNames'>;

/** The facts that are here, by kind and by what they point to. */
function basicsOf({ facts }: Reading, landscape: string): Basics {
  const kept = new Map<EntityKind, readonly Fact[]>();
  const of = <K extends EntityKind>(kind: K): readonly FactOf<K>[] => {
    const known = kept.get(kind);
    if (known) return known as readonly FactOf<K>[];
    const here = facts.of(kind).filter((fact) => belongsTo(fact, landscape));
    kept.set(kind, here);
    return here;
  };
  return {
    of,
    pointing: <K extends EntityKind>(id: string, kind: K) =>
      facts
        .pointingTo(id)
        .filter((fact): fact is FactOf<K> => fact.kind === kind && belongsTo(fact, landscape)),
    colours: (areas) =>
      of('AREA').flatMap(({ id, colour }) => (areas.includes(id) ? [colour] : [])),
    areaIds: (colours) =>
      of('AREA').flatMap(({ id, colour }) => (colours.includes(colour) ? [id] : [])),
    roleNames: (roles) => of('ROLE').flatMap(({ id, role }) => (roles.includes(id) ? [role] : [])),
  };
}

/** Whose blueprint it is, whether anybody adopted it, and the bodies it describes. */
function blueprintOf({ of }: Basics, landscape: string) {
  const designed = of('FORUM_TYPE').filter(({ standing }) => sideOf(standing) === 'DESIGNED');
  const own = designed.filter(({ landscapes }) => landscapes.includes(landscape));
  const councils = designed.filter(({ level, per }) => level !== undefined || per !== undefined);
  const councilById = new Map(councils.map((council) => [council.id, council]));
  return {
    hasBlueprint: own.length > 0,
    isAdopted: own.length === 0 || own.some(({ standing }) => standing !== 'PROPOSED'),
    councils,
    council: (id: string) => councilById.get(id),
  };
}

/** The counties, their municipalities, and the organisation of each. */
function municipalitiesOf({ of, pointing }: Basics, counties: readonly string[]) {
  return {
    counties,
    municipalities: of('PLACE').flatMap(({ id, placeKind, partOf }) =>
      placeKind === 'MUNICIPALITY' && partOf.some((county) => counties.includes(county))
        ? [id]
        : [],
    ),
    municipalityOf: (place: string) =>
      pointing(place, 'ACTOR').find(
        ({ ofType, servesPlaces }) =>
          ofType.includes(municipalType) && servesPlaces.includes(place),
      ),
  };
}

function forumsOf({ of, colours }: Basics): Pick<Survey, 'forumsOf' | 'forumsAt' | 'forumsIn'> {
  const forums = of('FORUM');
  const inAreaAndLevel = grouped(forums, ({ inAreas, level }) =>
    colours(inAreas).map((colour) => `${colour} ${level}`),
  );
  return {
    forumsOf: grouped(forums, ({ ofType }) => ofType),
    forumsAt: grouped(forums, ({ servesPlaces }) => servesPlaces),
    forumsIn: (colour, level) => inAreaAndLevel(`${colour} ${level}`),
  };
}

function seatsOf({
  of,
  pointing,
  roleNames,
}: Basics): Pick<Survey, 'seats' | 'seatsLike' | 'roleOfSeat'> {
  const seatsIn = grouped(of('SEAT'), ({ of: forum }) => [forum]);
  const placements = grouped(of('PLACEMENT'), ({ of: party }) => [party]);
  return {
    seats: (forum, ...capacities) =>
      seatsIn(forum).filter(
        ({ capacity }) => capacities.length === 0 || capacities.includes(capacity),
      ),
    seatsLike: (type) => {
      const like = pointing(type, 'TIE')
        .filter(({ tieKind, source }) => tieKind === 'EQUIVALENT_TO' && source === type)
        .map(({ target }) => target);
      return [type, ...like].flatMap(seatsIn);
    },
    roleOfSeat: ({ side, for: holder }) => {
      const bySide = sideRoles[side ?? ''];
      if (bySide !== undefined) return [bySide];
      if (side !== undefined || holder === undefined) return [];
      const placed = placements(holder).flatMap(({ role }) => (role === undefined ? [] : [role]));
      return roleNames([...placed, holder]);
    },
  };
}

/** What is said of the sources: where they are silent, where they contradict each other, and why a check should hold. */
function statementsOf({
  of,
}: Basics): Pick<Survey, 'silence' | 'silences' | 'contradiction' | 'reasonsFor'> {
  const ofKind = (kind: string) =>
    of('STATEMENT').filter(({ statementKind }) => statementKind === kind);
  const silences = ofKind('SILENCE');
  const silencesAbout = grouped(silences, ({ about, property }) =>
    about.map((id) => `${id} ${property ?? ''}`),
  );
  const silencesOn = grouped(silences, ({ property }) => [property ?? '']);
  const contradictions = grouped(ofKind('CONTRADICTION'), ({ between }) => between);
  return {
    silence: (about, property) => silencesAbout(`${about} ${property}`)[0],
    silences: (property) => silencesOn(property).map(({ id }) => id),
    contradiction: ([first, ...others]) =>
      contradictions(first ?? '').find(({ between }) => others.every((id) => between.includes(id))),
    reasonsFor: grouped(ofKind('REASON'), ({ property }) =>
      property === undefined ? [] : [property],
    ),
  };
}

/** Who cares for what: by a tie that says so, else the landscape's owner. */
function carersOf({ of }: Basics, owner: string | undefined): Pick<Survey, 'owners' | 'mendersOf'> {
  const owners = owner === undefined ? [] : [owner];
  const care = grouped(
    of('TIE').filter(({ tieKind }) => answering.includes(tieKind)),
    ({ target }) => [target],
  );
  return {
    owners,
    mendersOf: (id) => {
      const carers = care(id).map(({ source }) => source);
      return carers.length > 0 ? [...new Set(carers)] : owners;
    },
  };
}

/** Makes a landscape ready to be checked, in time linear in its facts. */
export function surveyOf(reading: Reading, landscape: FactOf<'LANDSCAPE'>): Survey {
  const basics = basicsOf(reading, landscape.id);
  return {
    reading,
    landscape,
    lens: onlyStanding(lensOnLandscape(reading.graph, landscape.id)),
    today: dayInSweden(reading.asOf),
    ...basics,
    ...blueprintOf(basics, landscape.id),
    ...municipalitiesOf(basics, landscape.covers),
    ...forumsOf(basics),
    ...seatsOf(basics),
    ...statementsOf(basics),
    ...carersOf(basics, landscape.owner),
  };
}
