/** A reading of one landscape alone, so that the cost of its coverage does not grow with other landscapes. */

import { type Fact, isParty } from '../../model/fact.ts';
import { references, targetsOf } from '../../model/references.ts';
import { grouped } from '../grouped.ts';
import { keptOf } from '../kept.ts';
import type { Reading } from '../reading.ts';
import { readingOf } from '../reading-of.ts';

interface Shares {
  /** Facts of no landscape, law and the nation's, and the documents they stand in, whosever these are. */
  readonly shared: readonly Fact[];
  readonly own: (landscape: string) => readonly Fact[];
}

/** The facts of each landscape, gathered once per reading. */
const sharesOf = keptOf(({ facts: { facts } }: Reading): Shares => {
  const isShared = ({ landscapes }: Fact) => landscapes.length === 0;
  const sources = new Set(
    facts.flatMap((fact) => (isShared(fact) ? fact.citations.map(({ document }) => document) : [])),
  );
  return {
    shared: facts.filter((fact) => isShared(fact) || sources.has(fact.id)),
    own: grouped(
      facts.filter(({ id }) => !sources.has(id)),
      ({ landscapes }) => landscapes,
    ),
  };
});

/** Councils of all that the landscape places in its areas, as though they said so themselves. */
function inTheirAreas(facts: readonly Fact[]): readonly Fact[] {
  const placed = grouped(
    facts.filter((fact) => fact.kind === 'PLACEMENT' && fact.area !== undefined),
    (fact) => (fact.kind === 'PLACEMENT' ? [fact.of] : []),
  );
  return facts.map((fact) => {
    const here = 'inAreas' in fact ? placed(fact.id) : [];
    if (!('inAreas' in fact) || here.length === 0) return fact;
    const areas = here.flatMap((one) => (one.kind === 'PLACEMENT' && one.area ? [one.area] : []));
    return { ...fact, inAreas: [...new Set([...fact.inAreas, ...areas])] };
  });
}

/** The same revision, with what belongs to the landscape and to all. */
export function localReading(reading: Reading, landscape: string): Reading {
  const { shared, own } = sharesOf(reading);
  const here = [...shared, ...own(landscape)];
  const facts = inTheirAreas(here);
  const isAll = here.length === reading.facts.facts.length;
  if (isAll && facts.every((fact, at) => fact === here[at])) return reading;
  const { revision, digest, asOf } = reading;
  return readingOf({ facts, revision, digest, asOf });
}

/** Does the fact say where a party stands, or that it acts as one with another? */
const placing = (fact: Fact) =>
  fact.kind === 'PLACEMENT' || (fact.kind === 'TIE' && fact.tieKind === 'LEADS');

/**
 * Whether parties of a landscape stand in its own reading as they do in the whole: nothing elsewhere says of which type, area,
 * role or level they are, or who acts as one with them.
 */
export function standsAlone({ facts }: Reading, local: Reading): boolean {
  const isHere = (id: string) => local.facts.byId.has(id);
  const isElsewhere = (id: string) => !isHere(id) && facts.byId.has(id);
  const pointsTo = (fact: Fact, there: (id: string) => boolean) =>
    references[fact.kind].some(({ property }) => targetsOf(fact, property).some(there));
  const others = [...facts.of('PLACEMENT'), ...facts.of('TIE')].filter(placing);
  return (
    !others.some((fact) => !isHere(fact.id) && pointsTo(fact, isHere)) &&
    !local.facts.facts.some(
      (fact) => (isParty(fact) || placing(fact)) && pointsTo(fact, isElsewhere),
    )
  );
}
