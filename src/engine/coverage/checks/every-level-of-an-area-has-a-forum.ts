/** Each area has a forum at the regional and at the local level. */
import { levelTold } from '../../../language/coverage-words.ts';
import type { FactOf } from '../../../model/fact.ts';
import type { Level } from '../../../model/words.ts';
import { type Check, type Found, met, told, unknown } from '../finding.ts';
import { nearby } from '../nearby.ts';
import type { Survey } from '../survey.ts';

type Area = FactOf<'AREA'>;

/** Flows of needs or information that actors give the regional councils of an area themselves. */
function broughtDirectly(survey: Survey, area: Area) {
  const regional = survey.councils.filter(
    ({ level, inAreas }) => level === 'REGIONAL' && inAreas.includes(area.id),
  );
  return regional.flatMap((council) =>
    survey.pointing(council.id, 'FLOW').flatMap((flow) => {
      const giver = survey.reading.facts.byId.get(flow.giver ?? '');
      const isActor = giver?.kind === 'ACTOR' || giver?.kind === 'ACTOR_TYPE';
      const isNeed = flow.flowKind === 'NEED' || flow.flowKind === 'INFORMATION';
      return flow.receiver === council.id && isActor && isNeed
        ? [{ flow: flow.id, giver: giver.id, council: council.id }]
        : [];
    }),
  );
}

/** By which the landscape places councils of all in the area. */
function placementsIn(survey: Survey, area: Area, forums: readonly string[]): readonly string[] {
  return forums.flatMap((forum) =>
    survey
      .pointing(forum, 'PLACEMENT')
      .filter((one) => one.of === forum && one.area === area.id)
      .map(({ id }) => id),
  );
}

function without(survey: Survey, area: Area, level: Level, spot: Parameters<typeof unknown>[1]) {
  const direct = level === 'LOCAL' ? broughtDirectly(survey, area) : [];
  const silences = survey.silences(`${level.toLowerCase()} forum in ${area.colour.toLowerCase()}`);
  return unknown(
    'SILENT',
    {
      ...spot,
      slots: {
        ...spot.slots,
        givers: direct.map(({ giver }) => giver),
        councils: [...new Set(direct.map(({ council }) => council))],
      },
    },
    direct.length > 0
      ? told(
          'Om {area} ska ha ett forum på {level} nivå lämnas öppet; {givers} kan föra behoven direkt till {councils}.',
          'Whether {area} is to have a forum at the {level} level is left open; {givers} can bring the needs straight to {councils}.',
        )
      : told(
          'Om {area} ska ha ett forum på {level} nivå lämnas öppet.',
          'Whether {area} is to have a forum at the {level} level is left open.',
        ),
    told(
      'Ett beslut om vilka forum {area} ska ha.',
      'A decision on which forums {area} is to have.',
    ),
    {
      evidence: [...(silences.length > 0 ? silences : [area.id]), ...direct.map((one) => one.flow)],
      nearby: nearby(survey, { areas: [area.colour], level }),
    },
  );
}

export const everyLevelOfAnAreaHasAForum: Check = {
  id: 'every-level-of-an-area-has-a-forum',
  holds: told(
    'Varje område har ett forum på regional och på lokal nivå.',
    'Every area has a forum at the regional and at the local level.',
  ),
  asks: told(
    'Ska varje område ha ett forum på båda nivåerna?',
    'Is every area to have a forum at both levels?',
  ),
  why: told(
    'Vi menar att behov som saknar mötesplats på sin nivå lätt blir liggande där.',
    'We hold that needs without a meeting place at their level easily stay there.',
  ),
  topic: 'forums',
  placeInTopic: 1,
  reader: 'PLANNER',
  seriousness: 'DESIGN',
  needsBlueprint: true,
  cost: 'areas × forum types, and the flows into them',
  ask: (survey) =>
    survey.of('AREA').flatMap((area) =>
      (['REGIONAL', 'LOCAL'] as const).map((level): Found => {
        const forums = survey.councils
          .filter((council) => council.level === level && council.inAreas.includes(area.id))
          .map(({ id }) => id);
        const spot = {
          of: area.id,
          also: level,
          side: 'DESIGNED' as const,
          areas: [area.colour],
          levels: [level],
          places: level === 'REGIONAL' ? survey.counties : [],
          mendedBy: survey.owners,
          slots: { area: area.id, level: levelTold(level), forums },
        };
        if (forums.length === 0) return without(survey, area, level, spot);
        return met(
          spot,
          told(
            'På {level} nivå hör {forums} till {area}.',
            'At the {level} level {area} has {forums}.',
          ),
          { evidence: [...forums, ...placementsIn(survey, area, forums)] },
        );
      }),
    ),
};
