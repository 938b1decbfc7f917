/** Somewhere an area meets those who decide nationally. */
import { type Check, gap, met, told } from '../finding.ts';

export const anAreaHasANationalForum: Check = {
  id: 'an-area-has-a-national-forum',
  holds: told(
    'Varje område har ett forum där nationella parter möts.',
    'Every area has a forum where national parties meet.',
  ),
  why: {
    sv: 'Det som regionen inte rår på avgörs nationellt.',
    en: 'What the region cannot decide is decided nationally.',
    facts: ['tystnad-nationellt-forum'],
  },
  seriousness: 'ADVICE',
  needsBlueprint: true,
  cost: 'areas × forum types',
  ask: (ground) =>
    ground.of('AREA').map((area) => {
      const forum = ground
        .of('FORUM_TYPE')
        .find(({ level, inAreas }) => level === 'NATIONAL' && inAreas.includes(area.id));
      const spot = {
        of: area.id,
        side: 'DESIGNED' as const,
        areas: [area.colour],
        levels: ['NATIONAL' as const],
        mendedBy: ground.mendersOf(area.id),
        slots: { area: area.id, forum: forum?.id ?? '' },
      };
      if (forum)
        return met(
          spot,
          told('{area} möts nationellt i {forum}.', '{area} meets nationally in {forum}.'),
          { evidence: [forum.id] },
        );
      const silence = ground.silences('national forum');
      return gap(
        spot,
        told(
          '{area} har inget forum på nationell nivå.',
          '{area} has no forum at the national level.',
        ),
        { evidence: silence.length > 0 ? silence : [area.id] },
      );
    }),
};
