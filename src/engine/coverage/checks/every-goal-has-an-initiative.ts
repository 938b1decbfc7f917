/** Each goal has something that is done about it. */
import { type Check, type Found, met, told, unknown } from '../finding.ts';
import { atGoal, goalsToAsk } from '../goals.ts';
import { initiativesFor } from '../initiatives-for.ts';
import { isSaidByASource } from '../said-by-a-source.ts';

const settledBy = told(
  'En verksamhetsplan eller uppföljning som säger vilket mål insatserna gäller.',
  'An activity plan or follow-up that says which goal the initiatives serve.',
);

export const everyGoalHasAnInitiative: Check = {
  id: 'every-goal-has-an-initiative',
  holds: told(
    'Varje mål har en insats som ska nå det.',
    'Every goal has an initiative that aims at it.',
  ),
  asks: told('Vilken insats ska nå varje mål?', 'Which initiative is to reach each goal?'),
  why: told('Ett mål utan insats är en förhoppning.', 'A goal without an initiative is a hope.'),
  topic: 'goals',
  placeInTopic: 2,
  asksWhatIsDone: true,
  reader: 'PLANNER',
  seriousness: 'ADVICE',
  needsBlueprint: false,
  cost: 'goals, priorities and ties',
  ask: (survey) =>
    goalsToAsk(survey).map((goal): Found => {
      const ties = initiativesFor(survey, goal.id);
      const said = ties.filter(isSaidByASource);
      const shown = said.length > 0 ? said : ties;
      const initiatives = [...new Set(shown.map(({ source }) => source))];
      const priorities = survey
        .pointing(goal.id, 'GOAL')
        .filter(({ goalKind, partOf }) => goalKind === 'PRIORITY' && partOf.includes(goal.id))
        .map(({ id }) => id);
      const spot = {
        ...atGoal(survey, goal),
        side: 'DOCUMENTED' as const,
        slots: { goal: goal.id, initiatives, priorities },
        evidence: ties.length > 0 ? shown.map(({ id }) => id) : [goal.id],
      };
      if (said.length > 0)
        return met(
          spot,
          told('För {goal} finns {initiatives}.', 'For {goal} there is {initiatives}.'),
        );
      return unknown(
        'NOT_DOCUMENTED',
        spot,
        ties.length > 0
          ? told(
              'Ingen källa säger vilken insats som hör till {goal}. Vi läser det så att {initiatives} hör dit.',
              'No source says which initiative belongs to {goal}. We read it so that {initiatives} belong there.',
            )
          : priorities.length > 0
            ? told(
                '{goal} har prioriteringar i planen: {priorities}. Vilken insats som hör dit sägs inte.',
                '{goal} has priorities in the plan: {priorities}. Which initiative belongs there is not said.',
              )
            : told(
                'Ingen källa säger vilken insats som hör till {goal}.',
                'No source says which initiative belongs to {goal}.',
              ),
        settledBy,
      );
    }),
};
