/** The goals checks ask of, and where they lie. */
import type { FactOf } from '../../model/fact.ts';
import type { Finding } from './finding.ts';
import type { Survey } from './survey.ts';

const { compare } = new Intl.Collator('sv', { numeric: true });

/** Goals of a plan whose text we have read, the second before the tenth: what a document we know by name alone says of its goals nobody can tell. */
export function goalsToAsk(survey: Survey): readonly FactOf<'GOAL'>[] {
  const asked = survey.of('GOAL').filter(({ goalKind, inDocument }) => {
    const document = survey.reading.facts.byId.get(inDocument ?? '');
    return goalKind === 'GOAL' && document?.kind === 'DOCUMENT' && document.outline.length > 0;
  });
  return asked.toSorted((a, b) => compare(a.id, b.id));
}

/** A goal lies with the region, which owns the plan. */
export function atGoal(
  survey: Survey,
  goal: FactOf<'GOAL'>,
): Pick<Finding, 'of' | 'areas' | 'levels' | 'places' | 'mendedBy'> {
  return {
    of: goal.id,
    areas: survey.colours(goal.inAreas),
    levels: ['REGIONAL'],
    places: survey.counties,
    mendedBy: survey.owners,
  };
}
