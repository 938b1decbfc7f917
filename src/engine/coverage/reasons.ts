/** Why a result should hold: the statements of law and landscape that bear on the very thing asked. */
import type { Fact, FactOf } from '../../model/fact.ts';
import type { Found } from './finding.ts';
import type { Survey } from './survey.ts';

type Reason = FactOf<'STATEMENT'>;

/** What something is an instance of or stands between: the type of a forum, the ends of a flow. */
function standsFor(fact: Fact | undefined): readonly (string | undefined)[] {
  if (fact?.kind === 'FORUM') return fact.ofType;
  if (fact?.kind === 'FLOW') return [fact.giver, fact.receiver];
  return [];
}

/** All that a result is about, by id: what was asked of, what it stands for, its areas and the facts it rests on. */
function subjectOf(survey: Survey, found: Found, evidence: readonly string[]) {
  const { byId } = survey.reading.facts;
  const asked = [found.of, ...(found.also === undefined ? [] : [found.also])];
  const areas = survey
    .of('AREA')
    .filter(({ colour }) => found.areas?.includes(colour))
    .map(({ id }) => id);
  return new Set([
    ...asked,
    ...asked.flatMap((id) => standsFor(byId.get(id))),
    ...areas,
    ...evidence,
  ]);
}

/** Is it said of all at once: of the landscape, or of the system that its councils are parts of? */
function isGeneral(survey: Survey, id: string): boolean {
  return (
    id === survey.landscape.id ||
    (survey.council(id) === undefined && survey.councils.some(({ partOf }) => partOf.includes(id)))
  );
}

/**
 * The reasons that bear on a result: those about the thing asked, else those about the whole. Where it weighs as law, only law
 * gives reasons; elsewhere law gives none. `[]` where only we think so.
 */
export function reasonsOf(
  survey: Survey,
  check: string,
  found: Found,
  isLaw: boolean,
  evidence: readonly string[],
): readonly Reason[] {
  const given = [
    ...survey.reasonsFor(check),
    ...(found.also === undefined ? [] : survey.reasonsFor(`${check}:${found.also}`)),
  ].filter(({ standing }) => (standing === 'STATUTORY') === isLaw);
  const subject = subjectOf(survey, found, evidence);
  const own = given.filter(({ about }) => about.some((id) => subject.has(id)));
  return own.length > 0
    ? own
    : given.filter(({ about }) => about.some((id) => isGeneral(survey, id)));
}
