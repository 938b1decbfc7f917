/** Each goal has something that is done about it. */

import { type Check, type Found, met, told, unknown } from '../finding.ts';
import { initiativesFor } from '../initiatives-for.ts';

export const everyGoalHasAnInitiative: Check = {
  id: 'every-goal-has-an-initiative',
  holds: told(
    'Varje mål har en insats som ska nå det.',
    'Every goal has an initiative that aims at it.',
  ),
  why: told('Ett mål utan insats är en förhoppning.', 'A goal without an initiative is a hope.'),
  reader: 'PLANNER',
  seriousness: 'ADVICE',
  needsBlueprint: false,
  cost: 'goals, priorities and ties',
  ask: (survey) =>
    survey.of('GOAL').flatMap((goal): Found[] => {
      if (goal.goalKind !== 'GOAL') return [];
      const ties = initiativesFor(survey, goal.id);
      const spot = {
        of: goal.id,
        side: 'DOCUMENTED' as const,
        areas: survey.colours(goal.inAreas),
        levels: ['REGIONAL' as const],
        places: survey.counties,
        mendedBy: survey.owners,
        slots: { goal: goal.id, initiatives: [...new Set(ties.map(({ source }) => source))] },
      };
      return [
        ties.length > 0
          ? met(spot, told('{initiatives} syftar till {goal}.', '{initiatives} aims at {goal}.'), {
              evidence: ties.map(({ id }) => id),
            })
          : unknown(
              'NOT_DOCUMENTED',
              spot,
              told(
                'Ingen källa knyter en insats till {goal}.',
                'No source ties an initiative to {goal}.',
              ),
              told(
                'En verksamhetsplan eller uppföljning av planen.',
                'An activity plan or a follow-up of the plan.',
              ),
              { evidence: [goal.id] },
            ),
      ];
    }),
};
