/** Somewhere an area meets those who decide nationally. */
import { type Check, gap, met, told } from '../finding.ts';

export const anAreaHasANationalForum: Check = {
  id: 'an-area-has-a-national-forum',
  holds: told(
    'Varje område har ett forum där nationella parter möts.',
    'Every area has a forum where national parties meet.',
  ),
  why: told(
    'Det som regionen inte rår på avgörs nationellt.',
    'What the region cannot decide is decided nationally.',
  ),
  reader: 'PLANNER',
  seriousness: 'ADVICE',
  needsBlueprint: true,
  cost: 'areas × forum types',
  ask: (survey) =>
    survey.of('AREA').map((area) => {
      const forum = survey
        .of('FORUM_TYPE')
        .find(({ level, inAreas }) => level === 'NATIONAL' && inAreas.includes(area.id));
      const spot = {
        of: area.id,
        side: 'DESIGNED' as const,
        areas: [area.colour],
        levels: ['NATIONAL' as const],
        mendedBy: survey.mendersOf(area.id),
        slots: { area: area.id, forum: forum?.id ?? '' },
      };
      if (forum)
        return met(
          spot,
          told('{area} möts nationellt i {forum}.', '{area} meets nationally in {forum}.'),
          { evidence: [forum.id] },
        );
      const silence = survey.silences('national forum');
      return gap(
        'STATED',
        spot,
        told(
          '{area} har inget forum på nationell nivå.',
          '{area} has no forum at the national level.',
        ),
        { evidence: silence.length > 0 ? silence : [area.id] },
      );
    }),
};
