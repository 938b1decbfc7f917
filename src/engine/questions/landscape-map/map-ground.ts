/** What the landscape map looks up: types and what they are kinds of, seats, placements, places and what was succeeded. */

import { dayInSweden } from '../../../model/dates/swedish-day.ts';
import { validityOn } from '../../../model/dates/validity.ts';
import type { EntityKind, Fact, FactOf } from '../../../model/fact.ts';
import type { RoleName } from '../../../model/words.ts';
import { belongsTo, isSaidIn } from '../../answering/filter.ts';
import { grouped } from '../../grouped.ts';
import type { Reading } from '../../reading.ts';

/** Those who can stand on the map: a named actor, or a type standing for those of its kind no source names. */
export type MapParty = FactOf<'ACTOR'> | FactOf<'ACTOR_TYPE'>;
/** A party another took over from; `tie` says where that is stated. */
export interface Former {
  readonly party: string;
  readonly successor: string;
  readonly tie: string;
}
/** A landscape's look-ups, each built in one pass. */
export interface MapGround {
  readonly reading: Reading;
  readonly actors: readonly FactOf<'ACTOR'>[];
  readonly types: readonly FactOf<'ACTOR_TYPE'>[];
  readonly former: readonly Former[];
  /** The type and all it is a kind of. */
  wider(type: string): readonly string[];
  /** The types that no source calls a kind of another, one of which each type belongs under. */
  roots(type: string): readonly string[];
  seats(holder: string): readonly FactOf<'SEAT'>[];
  placements(party: string): readonly FactOf<'PLACEMENT'>[];
  roleOf(id: string | undefined): readonly RoleName[];
  /** An area itself, or the areas a forum is in by its own word or where it is placed. */
  areasOf(id: string | undefined): readonly FactOf<'AREA'>[];
}

/** Everything above something, itself first; each once, so that no circle holds. */
export function closure(id: string, above: (id: string) => readonly string[]): readonly string[] {
  const found = new Set([id]);
  for (const one of found) for (const next of above(one)) found.add(next);
  return [...found];
}

function remembered(work: (id: string) => readonly string[]) {
  const known = new Map<string, readonly string[]>();
  return (id: string): readonly string[] => {
    const told = known.get(id) ?? work(id);
    known.set(id, told);
    return told;
  };
}

/** Does no source say this of the fact, so that it is our reading alone? The map has a column of its own for such a type. */
function isOurReading({ citations }: Fact, property: string): boolean {
  const about = citations.filter(({ supports }) => supports.includes(property));
  return about.length > 0 && about.every(({ basis }) => basis === 'INTERPRETED');
}

/** Makes a landscape ready to be mapped. */
export function mapGroundOf(reading: Reading, landscape: string): MapGround {
  const { facts } = reading;
  const day = dayInSweden(reading.asOf);
  const isHere = (fact: Fact) => fact.standing !== 'MISSING' && belongsTo(fact, landscape);
  /** What only another region's sources say of a shared type places nobody here; what law says does. */
  const isSaidHere = (fact: Fact) =>
    fact.standing === 'STATUTORY' ||
    fact.citations.length === 0 ||
    isSaidIn(reading, landscape, fact);
  const of = <K extends EntityKind>(kind: K): readonly FactOf<K>[] => facts.of(kind).filter(isHere);
  const holds = (fact: Fact) => validityOn(fact, day) !== 'ENDED';
  const types = of('ACTOR_TYPE');
  const known = of('ACTOR').filter(holds);
  const ids = new Set(known.map(({ id }) => id));
  const former = of('TIE').flatMap(({ id, tieKind, source, target }) =>
    tieKind === 'SUCCEEDS' && ids.has(source) && ids.has(target)
      ? [{ party: target, successor: source, tie: id }]
      : [],
  );
  const gone = new Set(former.map(({ party }) => party));
  const kindOf = (id: string) => {
    const type = facts.byId.get(id);
    return type?.kind === 'ACTOR_TYPE' && !isOurReading(type, 'kindOf') ? type.kindOf : [];
  };
  const wider = remembered((type) => closure(type, kindOf));
  const placed = grouped(of('PLACEMENT'), ({ of: party, area }) => (area ? [party] : []));
  const areasOf = (id: string | undefined): readonly FactOf<'AREA'>[] => {
    const fact = id === undefined ? undefined : facts.byId.get(id);
    if (fact?.kind === 'AREA') return belongsTo(fact, landscape) ? [fact] : [];
    if (!fact || !('inAreas' in fact)) return [];
    return [...fact.inAreas, ...placed(fact.id).map(({ area }) => area)].flatMap(areasOf);
  };
  return {
    reading,
    actors: known.filter(({ id }) => !gone.has(id)),
    types: types.filter(({ people }) => !people),
    former,
    wider,
    roots: remembered((type) => wider(type).filter((one) => kindOf(one).length === 0)),
    seats: grouped(of('SEAT').filter(holds).filter(isSaidHere), (seat) =>
      seat.for === undefined ? [] : [seat.for],
    ),
    placements: grouped(of('PLACEMENT').filter(holds).filter(isSaidHere), (placement) => [
      placement.of,
    ]),
    roleOf: (id) => {
      const role = id === undefined ? undefined : facts.byId.get(id);
      return role?.kind === 'ROLE' ? [role.role] : [];
    },
    areasOf,
  };
}
