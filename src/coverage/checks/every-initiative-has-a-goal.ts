/** Each initiative under way aims at a goal of the plan. */
import { sideOf } from '../../model/words.ts';
import { type Check, type Found, met, told, unknown } from '../finding.ts';

export const everyInitiativeHasAGoal: Check = {
  id: 'every-initiative-has-a-goal',
  holds: told('Varje insats syftar till ett mål.', 'Every initiative aims at a goal.'),
  why: told(
    'Planen samlar länet kring gemensamma mål.',
    'The plan gathers the county around shared goals.',
  ),
  reader: 'PLANNER',
  seriousness: 'ADVICE',
  needsBlueprint: false,
  cost: 'initiatives and ties',
  ask: (survey) => {
    if (survey.of('GOAL').length === 0) return [];
    return survey.of('INITIATIVE').flatMap((one): Found[] => {
      const isOwn = one.landscapes.includes(survey.landscape.id);
      if (!isOwn || one.partOf.length > 0 || sideOf(one.standing) === 'DESIGNED') return [];
      const ties = survey
        .pointing(one.id, 'TIE')
        .filter(({ source, tieKind }) => source === one.id && tieKind === 'AIMS_AT')
        .filter(({ target }) => survey.reading.facts.byId.get(target)?.kind === 'GOAL');
      const spot = {
        of: one.id,
        side: 'DOCUMENTED' as const,
        areas: survey.colours(one.inAreas),
        levels: ['REGIONAL' as const],
        places: one.servesPlaces.length > 0 ? one.servesPlaces : survey.counties,
        mendedBy: survey.mendersOf(one.id),
        slots: { initiative: one.id, goals: ties.map(({ target }) => target) },
      };
      return [
        ties.length > 0
          ? met(spot, told('{initiative} syftar till {goals}.', '{initiative} aims at {goals}.'), {
              evidence: ties.map(({ id }) => id),
            })
          : unknown(
              'NOT_DOCUMENTED',
              spot,
              told(
                'Ingen källa säger vilket mål {initiative} syftar till.',
                'No source says which goal {initiative} aims at.',
              ),
              told(
                'Insatsens beslut eller ansökan.',
                'The decision or application of the initiative.',
              ),
              { evidence: [one.id] },
            ),
      ];
    });
  },
};
