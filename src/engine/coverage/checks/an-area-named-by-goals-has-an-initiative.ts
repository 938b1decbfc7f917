/** Each area that goals name has something that is done in it. */
import type { FactOf } from '../../../model/fact.ts';
import { type Check, type Found, met, told, unknown } from '../finding.ts';
import { initiativesFor } from '../initiatives-for.ts';

/** Does a source place the goal in an area, rather than our reading? */
function saysItsArea({ citations }: FactOf<'GOAL'>): boolean {
  const ofArea = citations.filter(({ supports }) => supports.includes('inAreas'));
  return (ofArea.length > 0 ? ofArea : citations).some(({ basis }) => basis !== 'INTERPRETED');
}

export const anAreaNamedByGoalsHasAnInitiative: Check = {
  id: 'an-area-named-by-goals-has-an-initiative',
  holds: told(
    'Varje område som planens mål gäller har en insats.',
    'Every area the goals of a plan concern has an initiative.',
  ),
  asks: told(
    'Har varje område som målen gäller en insats?',
    'Has every area the goals concern an initiative?',
  ),
  why: told(
    'Ett mål blir verkligt först när någon gör något åt det.',
    'A goal becomes real only when somebody does something about it.',
  ),
  topic: 'goals',
  placeInTopic: 4,
  asksWhatIsDone: true,
  reader: 'PLANNER',
  seriousness: 'ADVICE',
  needsBlueprint: false,
  cost: 'goals and initiatives',
  ask: (survey) =>
    survey.of('AREA').flatMap((area): Found[] => {
      const goals = survey
        .of('GOAL')
        .filter((goal) => goal.inAreas.includes(area.id) && saysItsArea(goal));
      if (goals.length === 0) return [];
      const placed = survey.of('INITIATIVE').filter(({ inAreas }) => inAreas.includes(area.id));
      const aimed = goals.flatMap(({ id }) => initiativesFor(survey, id));
      const initiatives = [
        ...new Set([...placed.map(({ id }) => id), ...aimed.map(({ source }) => source)]),
      ];
      const spot = {
        of: area.id,
        side: 'DOCUMENTED' as const,
        areas: [area.colour],
        levels: ['REGIONAL' as const],
        places: survey.counties,
        mendedBy: survey.owners,
        slots: { area: area.id, goals: goals.length, initiatives },
      };
      return [
        initiatives.length > 0
          ? met(
              spot,
              told(
                '{goals} mål gäller {area}, där {initiatives} pågår eller har pågått.',
                '{goals} goals concern {area}, where {initiatives} run or have run.',
              ),
              { evidence: [...placed, ...aimed].map(({ id }) => id) },
            )
          : unknown(
              'NOT_DOCUMENTED',
              spot,
              told(
                '{goals} mål gäller {area}, men ingen källa visar en insats där.',
                '{goals} goals concern {area}, but no source shows an initiative there.',
              ),
              told(
                'En verksamhetsplan eller uppföljning av planen.',
                'An activity plan or a follow-up of the plan.',
              ),
              { evidence: goals.map(({ id }) => id) },
            ),
      ];
    }),
};
