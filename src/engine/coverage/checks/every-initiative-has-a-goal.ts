/** Each initiative under way says which goal of the plan it aims at. */

import { validityOn } from '../../../model/dates/validity.ts';
import { sideOf } from '../../../model/words.ts';
import { type Check, type Found, met, told, unknown } from '../finding.ts';
import { isSaidByASource } from '../said-by-a-source.ts';

export const everyInitiativeHasAGoal: Check = {
  id: 'every-initiative-has-a-goal',
  holds: told(
    'Varje insats som pågår hör till ett mål i planen.',
    'Every initiative under way belongs to a goal of the plan.',
  ),
  asks: told('Vilket mål hör varje insats till?', 'Which goal does each initiative belong to?'),
  why: told(
    'En plan följs upp genom det som görs för dess mål.',
    'A plan is followed up by what is done for its goals.',
  ),
  topic: 'goals',
  placeInTopic: 3,
  asksWhatIsDone: true,
  reader: 'PLANNER',
  seriousness: 'ADVICE',
  needsBlueprint: false,
  cost: 'initiatives and ties',
  ask: (survey) => {
    if (survey.of('GOAL').length === 0) return [];
    return survey.of('INITIATIVE').flatMap((one): Found[] => {
      const isOwn = one.landscapes.includes(survey.landscape.id);
      const isUnderWay =
        sideOf(one.standing) === 'DOCUMENTED' && validityOn(one, survey.today) !== 'ENDED';
      if (!isOwn || one.partOf.length > 0 || !isUnderWay) return [];
      const ties = survey
        .pointing(one.id, 'TIE')
        .filter(({ source, tieKind }) => source === one.id && tieKind === 'AIMS_AT')
        .filter(({ target }) => survey.reading.facts.byId.get(target)?.kind === 'GOAL');
      const said = ties.filter(isSaidByASource);
      const shown = said.length > 0 ? said : ties;
      const spot = {
        of: one.id,
        side: 'DOCUMENTED' as const,
        areas: survey.colours(one.inAreas),
        levels: ['REGIONAL' as const],
        places: survey.counties,
        mendedBy: survey.mendersOf(one.id),
        slots: { initiative: one.id, goals: shown.map(({ target }) => target) },
        evidence: ties.length > 0 ? shown.map(({ id }) => id) : [one.id],
      };
      if (said.length > 0)
        return [met(spot, told('{initiative} hör till {goals}.', '{initiative} serves {goals}.'))];
      return [
        unknown(
          'SILENT',
          spot,
          ties.length > 0
            ? told(
                'Vilket mål {initiative} hör till sägs inte. Vi läser det som {goals}.',
                'Which goal {initiative} serves is not said. We read it as {goals}.',
              )
            : told(
                'Vilket mål i planen {initiative} hör till sägs inte.',
                'Which goal of the plan {initiative} serves is not said.',
              ),
          told('Beslutet om {initiative}.', 'The decision on {initiative}.'),
        ),
      ];
    });
  },
};
