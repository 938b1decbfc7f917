/** Each goal of a plan names who is responsible. */
import { type Check, type Found, met, told, unknown } from '../finding.ts';
import { atGoal, goalsToAsk } from '../goals.ts';

const answering: readonly string[] = ['LEADS', 'OWNS', 'HOLDS'];

export const everyGoalHasAResponsibleActor: Check = {
  id: 'every-goal-has-a-responsible-actor',
  holds: told('Varje mål har en ansvarig aktör.', 'Every goal has a responsible actor.'),
  asks: told('Vem ansvarar för varje mål?', 'Who is responsible for each goal?'),
  why: told(
    'Ett mål som ingen svarar för är svårt att följa upp.',
    'A goal nobody answers for is hard to follow up.',
  ),
  topic: 'goals',
  placeInTopic: 1,
  reader: 'PLANNER',
  seriousness: 'ADVICE',
  needsBlueprint: false,
  cost: 'goals and ties',
  ask: (survey) =>
    goalsToAsk(survey).map((goal): Found => {
      const ties = survey
        .pointing(goal.id, 'TIE')
        .filter(({ target, tieKind }) => target === goal.id && answering.includes(tieKind));
      const document = goal.inDocument ?? '';
      const spot = {
        ...atGoal(survey, goal),
        side: 'DESIGNED' as const,
        slots: { goal: goal.id, actors: ties.map(({ source }) => source), document },
      };
      if (ties.length > 0)
        return met(spot, told('{actors} svarar för {goal}.', '{goal} lies with {actors}.'), {
          evidence: ties.map(({ id }) => id),
        });
      const silence = survey.silence(document, 'responsible actor per goal');
      return unknown(
        'SILENT',
        spot,
        told(
          '{document} säger inte vem som ansvarar för {goal}.',
          '{document} does not say who is responsible for {goal}.',
        ),
        told(
          'En handlingsplan eller ett beslut med ansvarig per mål.',
          'An action plan or decision with somebody responsible per goal.',
        ),
        { evidence: [silence?.id ?? goal.id] },
      );
    }),
};
