/** Who could mend a gap: an actor or function in office, never a calendar slot, an ended project or a forum nobody has set up. */
import type { Fact, FactOf } from '../model/fact.ts';
import { sideOf } from '../model/words.ts';
import { validityOn } from '../time/validity.ts';
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

function isHeld(survey: Survey, { id }: FactOf<'FUNCTION'>): boolean {
  return survey
    .pointing(id, 'TIE')
    .some(
      (tie) =>
        tie.target === id && tie.tieKind === 'HOLDS' && sideOf(tie.standing) === 'DOCUMENTED',
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
    isInOffice(survey, id) ? [id] : survey.mendersOf(id).filter((one) => isInOffice(survey, one)),
  );
  const own = isLaw ? found.filter((id) => !survey.owners.includes(id)) : found;
  if (own.length > 0 || isLaw) return [...new Set(own)];
  return survey.owners.filter((id) => isInOffice(survey, id));
}
