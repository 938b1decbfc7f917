/** Who could mend a gap: an actor or function in office, never a calendar slot, an ended project or a forum nobody has set up. */

import { validityOn } from '../../model/dates/validity.ts';
import type { Fact, FactOf } from '../../model/fact.ts';
import { municipalType } from '../../model/shared-vocabulary.ts';
import { sideOf } from '../../model/words.ts';
import type { Survey } from './survey.ts';

/** Is it there and at work on the day of the reading? */
function isThere(survey: Survey, fact: Fact): boolean {
  return (
    sideOf(fact.standing) === 'DOCUMENTED' &&
    fact.standing !== 'MISSING' &&
    fact.standing !== 'PLANNED' &&
    validityOn(fact, survey.today) !== 'ENDED'
  );
}

/** A part of it tried in a pilot is no office yet. */
function isHeld(survey: Survey, { id }: FactOf<'FUNCTION'>): boolean {
  return survey
    .pointing(id, 'TIE')
    .some(
      (tie) =>
        tie.target === id &&
        tie.tieKind === 'HOLDS' &&
        tie.standing !== 'PILOT' &&
        sideOf(tie.standing) === 'DOCUMENTED',
    );
}

/** Can somebody be asked in its name: an actor, a kind of organisation or post, a function somebody holds, a forum that meets? */
function isInOffice(survey: Survey, id: string): boolean {
  const fact = survey.reading.facts.byId.get(id);
  switch (fact?.kind) {
    case 'ACTOR':
    case 'FORUM':
      return isThere(survey, fact);
    case 'ACTOR_TYPE':
      return !fact.people;
    case 'FUNCTION':
      return isHeld(survey, fact);
    default:
      return false;
  }
}

const leading: readonly string[] = ['CHAIR', 'CONVENER', 'LEAD'];

/** Who chairs, leads or convenes a named forum, as far as a source shows. */
function leadersOf(survey: Survey, forum: FactOf<'FORUM'>): readonly string[] {
  const seats = survey
    .seats(forum.id, 'CHAIR', 'CONVENER', 'LEAD')
    .filter(({ standing }) => sideOf(standing) === 'DOCUMENTED')
    .map((seat) => seat.for);
  const parts = survey
    .pointing(forum.id, 'PARTICIPATION')
    .filter((one) => one.in === forum.id && leading.includes(one.capacity))
    .map((one) => one.onBehalfOf ?? one.by);
  return [...seats, ...parts].flatMap((id) => id ?? []);
}

/** Who can answer for a named forum: itself and who leads it, then the municipalities that can; else who cares for it. */
export function answerersOfForum(
  survey: Survey,
  forum: FactOf<'FORUM'>,
  municipalities: readonly string[],
): readonly string[] {
  const own = municipalities.flatMap((place) => survey.municipalityOf(place)?.id ?? []);
  if (isThere(survey, forum)) return [forum.id, ...leadersOf(survey, forum), ...own];
  return own.length > 0 ? own : survey.mendersOf(forum.id);
}

/**
 * Who answers for a council that law gives every programme: the kind of school that sits there or that it steers, and at the local
 * level the municipalities, which run schools.
 */
function answerersByLaw(survey: Survey, council: FactOf<'FORUM_TYPE'>): readonly string[] {
  const isKind = (id: string | undefined) =>
    survey.reading.facts.byId.get(id ?? '')?.kind === 'ACTOR_TYPE';
  const schools = survey.seats(council.id, 'MEMBER').filter(({ side }) => side === 'provider');
  const steered = survey.pointing(council.id, 'FLOW').filter(({ giver }) => giver === council.id);
  const kinds = [...schools.map((seat) => seat.for), ...steered.map(({ receiver }) => receiver)];
  return [
    ...(council.level === 'LOCAL' ? [municipalType] : []),
    ...kinds.flatMap((id) => (id !== undefined && isKind(id) ? [id] : [])),
  ];
}

/** Who can answer what is left open about a council: schools by law, else the municipalities for what each has its own of, else the owner. */
export function answerersOfCouncil(
  survey: Survey,
  council: FactOf<'FORUM_TYPE'>,
): readonly string[] {
  if (council.standing === 'STATUTORY') return answerersByLaw(survey, council);
  return council.per === 'MUNICIPALITY' ? [municipalType] : survey.owners;
}

/** Who answers in the place of one not in office; of a council the municipalities or schools each have, these. */
function standInsOf(survey: Survey, id: string): readonly string[] {
  const council = survey.council(id);
  const isOfEach = council?.standing === 'STATUTORY' || council?.per === 'MUNICIPALITY';
  return council && isOfEach ? answerersOfCouncil(survey, council) : survey.mendersOf(id);
}

/**
 * Those of the parties who are in office; in the place of one who is not, who convenes, leads, hosts or owns it, else the landscape's
 * owner. What law lays on others is never the owner's to mend.
 */
export function mendersInOffice(
  survey: Survey,
  parties: readonly string[],
  isLaw: boolean,
): readonly string[] {
  const found = parties.flatMap((id) =>
    isInOffice(survey, id) ? [id] : standInsOf(survey, id).filter((one) => isInOffice(survey, one)),
  );
  const own = isLaw ? found.filter((id) => !survey.owners.includes(id)) : found;
  if (own.length > 0 || isLaw) return [...new Set(own)];
  return survey.owners.filter((id) => isInOffice(survey, id));
}
