/** What is done about a goal. */
import type { FactOf } from '../../model/fact.ts';
import { sideOf } from '../../model/words.ts';
import type { Survey } from './survey.ts';

/**
 * The ties by which initiatives and others aim at a goal or at one of its priorities. What is itself only designed, such as a plan
 * or a network it wants, is no effort yet and does not count.
 */
export function initiativesFor(survey: Survey, goal: string): readonly FactOf<'TIE'>[] {
  const priorities = survey.pointing(goal, 'GOAL').filter(({ partOf }) => partOf.includes(goal));
  return [goal, ...priorities.map(({ id }) => id)].flatMap((id) =>
    survey
      .pointing(id, 'TIE')
      .filter(({ target, tieKind }) => target === id && tieKind === 'AIMS_AT')
      .filter(({ source }) => isDocumented(survey, source)),
  );
}

function isDocumented(survey: Survey, id: string): boolean {
  const fact = survey.reading.facts.byId.get(id);
  return fact !== undefined && sideOf(fact.standing) === 'DOCUMENTED';
}
