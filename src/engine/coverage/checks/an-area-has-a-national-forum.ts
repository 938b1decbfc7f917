/** Somewhere an area meets those who decide nationally. */
import { documentOf } from '../councils.ts';
import { type Check, met, told, unknown } from '../finding.ts';

export const anAreaHasANationalForum: Check = {
  id: 'an-area-has-a-national-forum',
  holds: told(
    'Varje område har ett forum där nationella aktörer möts.',
    'Every area has a forum where national actors meet.',
  ),
  asks: told(
    'Finns ett nationellt forum för varje område?',
    'Is there a national forum for every area?',
  ),
  why: told(
    'Vi menar att det som regionen inte rår på behöver kunna tas upp nationellt.',
    'We hold that what the region cannot decide needs a place to be raised nationally.',
  ),
  topic: 'forums',
  placeInTopic: 4,
  reader: 'PLANNER',
  seriousness: 'ADVICE',
  needsBlueprint: true,
  cost: 'areas × forum types',
  ask: (survey) =>
    survey.of('AREA').map((area) => {
      const forum = survey
        .of('FORUM_TYPE')
        .find(({ level, inAreas }) => level === 'NATIONAL' && inAreas.includes(area.id));
      const silences = survey.silences('national forum');
      const spot = {
        of: area.id,
        side: 'DESIGNED' as const,
        areas: [area.colour],
        levels: ['NATIONAL' as const],
        mendedBy: survey.owners,
        slots: {
          area: area.id,
          forum: forum?.id ?? '',
          document: documentOf(survey, ...silences, area.id),
        },
      };
      if (forum)
        return met(
          spot,
          told('{area} möts nationellt i {forum}.', '{area} meets nationally in {forum}.'),
          { evidence: [forum.id] },
        );
      return unknown(
        'SILENT',
        spot,
        told(
          '{document} nämner inget forum på nationell nivå för {area}.',
          'No forum at the national level for {area} is named in {document}.',
        ),
        told(
          'Ett beslut om var {area} möter nationella aktörer.',
          'A decision on where national actors are met in {area}.',
        ),
        { evidence: silences.length > 0 ? silences : [area.id] },
      );
    }),
};
