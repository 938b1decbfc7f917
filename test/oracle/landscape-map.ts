/** Who stands where on the landscape map, read off the facts one party, level and column at a time. */

import type { MapQuestion } from '../../src/engine/questions/landscape-map/landscape-map.ts';
import type { Fact, FactOf } from '../../src/model/fact.ts';
import type { Level, RoleName } from '../../src/model/words.ts';
import { typesOf } from './landscape.ts';

type Kind<K extends Fact['kind']> = FactOf<K>;
const ofKind = <K extends Fact['kind']>(facts: readonly Fact[], kind: K): Kind<K>[] =>
  facts.filter((fact): fact is Kind<K> => fact.kind === kind);

function columnsOf(facts: readonly Fact[], party: Fact): string[] {
  const tops = [party.id, ...typesOf(facts, party.id)].filter((id) =>
    facts.some((one) => one.id === id && one.kind === 'ACTOR_TYPE' && one.kindOf.length === 0),
  );
  return tops.length > 0 ? tops : ['-'];
}

/** `level column party` of everyone on the map, sorted. Places, sides and dates are left to tests in rows. */
export function mapSlowly(all: readonly Fact[], asked: MapQuestion): string[] {
  const here = all.filter(
    ({ standing, landscapes }) =>
      standing !== 'MISSING' &&
      (landscapes.length === 0 || landscapes.includes(asked.landscape ?? '')),
  );
  const at = (id: string | undefined) => all.find((one) => one.id === id);
  const seatLevel = (seat: Kind<'SEAT'>) => {
    const forum = at(seat.of);
    return seat.level ?? (forum && 'level' in forum ? forum.level : undefined);
  };
  const colours = (id: string | undefined): string[] => {
    const fact = at(id);
    if (fact?.kind === 'AREA')
      return here.includes(fact) || fact.standing === 'MISSING' ? [fact.colour] : [];
    if (!fact || !('inAreas' in fact)) return [];
    const placed = ofKind(here, 'PLACEMENT').filter((one) => one.of === fact.id && one.area);
    return [...fact.inAreas, ...placed.map(({ area }) => area)].flatMap(colours);
  };
  const found: string[] = [];
  for (const party of here) {
    if (party.kind !== 'ACTOR' && !(party.kind === 'ACTOR_TYPE' && !party.people)) continue;
    const types = typesOf(all, party.id);
    const seats = ofKind(here, 'SEAT').filter((seat) => seat.for === party.id);
    const placed = ofKind(here, 'PLACEMENT').filter(({ of }) => of === party.id);
    const typePlaced = ofKind(here, 'PLACEMENT').filter(({ of }) => types.includes(of));
    const typeSeats = ofKind(here, 'SEAT').filter((seat) => types.includes(seat.for ?? ''));
    const own = [
      ...(party.kind === 'ACTOR' ? [party.level] : []),
      ...placed.map(({ level }) => level),
      ...seats.map(seatLevel),
    ].filter((level) => level !== undefined);
    const inherited = typePlaced.map(({ level }) => level).filter((level) => level !== undefined);
    const levels: (Level | undefined)[] = own.length > 0 ? own : inherited;
    if (levels.length === 0 && party.kind === 'ACTOR') levels.push(undefined);
    for (const level of new Set(levels)) {
      const near = [
        ...placed,
        ...typePlaced.filter((one) => !one.level || own.length === 0),
      ].filter((one) => !one.level || one.level === level);
      const roles = near.map(({ role }) => at(role)).map((one) => one?.kind === 'ROLE' && one.role);
      const areas = [
        ...near.flatMap(({ area, context }) => [...colours(area), ...colours(context)]),
        ...seats
          .filter((seat) => (seatLevel(seat) ?? level) === level)
          .flatMap(({ of }) => colours(of)),
        ...typeSeats.flatMap(({ of }) => colours(of)),
      ];
      if (asked.role && !roles.includes(asked.role as RoleName)) continue;
      if (asked.area && !areas.includes(asked.area)) continue;
      for (const column of new Set(columnsOf(all, party)))
        found.push(`${level ?? '-'} ${column} ${party.id}`);
    }
  }
  return found.sort();
}
