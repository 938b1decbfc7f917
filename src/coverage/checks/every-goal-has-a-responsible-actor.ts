/** Each goal of a plan names who is responsible. */
import { type Check, type Found, gap, met, told, unknown } from '../finding.ts';

export const everyGoalHasAResponsibleActor: Check = {
  id: 'every-goal-has-a-responsible-actor',
  holds: told('Varje mål har en ansvarig aktör.', 'Every goal has a responsible actor.'),
  why: told(
    'Ett mål som ingen svarar för kan ingen följa upp.',
    'A goal nobody answers for cannot be followed up.',
  ),
  reader: 'PLANNER',
  seriousness: 'ADVICE',
  needsBlueprint: false,
  cost: 'goals and ties',
  ask: (survey) =>
    survey.of('GOAL').flatMap((goal): Found[] => {
      if (goal.goalKind !== 'GOAL') return [];
      const ties = survey
        .pointing(goal.id, 'TIE')
        .filter(
          ({ target, tieKind }) =>
            target === goal.id && ['LEADS', 'OWNS', 'HOLDS'].includes(tieKind),
        );
      const document = goal.inDocument ?? '';
      const spot = {
        of: goal.id,
        side: 'DESIGNED' as const,
        areas: survey.colours(goal.inAreas),
        levels: ['REGIONAL' as const],
        places: survey.counties,
        mendedBy: survey.owners,
        slots: { goal: goal.id, actors: ties.map(({ source }) => source), document },
      };
      if (ties.length > 0)
        return [
          met(spot, told('{actors} svarar för {goal}.', '{actors} answers for {goal}.'), {
            evidence: ties.map(({ id }) => id),
          }),
        ];
      const silence = survey.silence(document, 'responsible actor per goal');
      return [
        silence
          ? gap(
              'STATED',
              spot,
              told(
                '{document} anger ingen ansvarig för {goal}.',
                '{document} states nobody responsible for {goal}.',
              ),
              { evidence: [silence.id] },
            )
          : unknown(
              'NOT_DOCUMENTED',
              spot,
              told('Det är okänt vem som svarar för {goal}.', 'Who answers for {goal} is unknown.'),
              told(
                'En handlingsplan med ansvar per mål.',
                'An action plan with responsibility per goal.',
              ),
              { evidence: [goal.id] },
            ),
      ];
    }),
};
