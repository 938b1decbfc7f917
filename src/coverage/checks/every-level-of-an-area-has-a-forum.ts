/** Each area has a forum at the regional and at the local level. */
import { levelTold } from '../../language/coverage-words.ts';
import { type Check, gap, met, told } from '../finding.ts';
import { nearby } from '../nearby.ts';

export const everyLevelOfAnAreaHasAForum: Check = {
  id: 'every-level-of-an-area-has-a-forum',
  holds: told(
    'Varje område har ett forum på regional och på lokal nivå.',
    'Every area has a forum at the regional and at the local level.',
  ),
  why: told(
    'Samverkan ska vara ett system; utan forum på en nivå har behov därifrån ingen väg.',
    'The cooperation is to be one system; without a forum at a level, its needs have no way.',
  ),
  reader: 'PLANNER',
  seriousness: 'DESIGN',
  needsBlueprint: true,
  cost: 'areas × forum types',
  ask: (survey) =>
    survey.of('AREA').flatMap((area) =>
      (['REGIONAL', 'LOCAL'] as const).map((level) => {
        const forums = survey.councils
          .filter((council) => council.level === level && council.inAreas.includes(area.id))
          .map(({ id }) => id);
        const spot = {
          of: area.id,
          also: level,
          side: 'DESIGNED' as const,
          areas: [area.colour],
          levels: [level],
          places: level === 'LOCAL' ? survey.municipalities : survey.counties,
          mendedBy: survey.mendersOf(area.id),
          slots: { area: area.id, level: levelTold(level), forums },
        };
        if (forums.length > 0)
          return met(
            spot,
            told(
              '{area} har på {level} nivå {forums}.',
              'At the {level} level {area} has {forums}.',
            ),
            { evidence: forums },
          );
        const silence = survey.silences(
          `${level.toLowerCase()} forum in ${area.colour.toLowerCase()}`,
        );
        return gap(
          'STATED',
          spot,
          told(
            '{area} saknar forum på {level} nivå, så behov därifrån har ingen väg upp.',
            '{area} has no forum at the {level} level, so needs from there have no way up.',
          ),
          {
            evidence: silence.length > 0 ? silence : [area.id],
            nearby: nearby(survey, { areas: [area.colour], level }),
          },
        );
      }),
    ),
};
