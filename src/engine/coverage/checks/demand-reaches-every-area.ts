/** What employers ask for in one area is heard in the councils of the others. */
import type { FactOf } from '../../../model/fact.ts';
import { isCommittee } from '../councils.ts';
import { type Check, type Found, met, told, unknown } from '../finding.ts';
import { flowsReach } from '../flows-reach.ts';
import { atDesign } from '../spot.ts';
import type { Survey } from '../survey.ts';

type ForumType = FactOf<'FORUM_TYPE'>;
type Area = FactOf<'AREA'>;

/** The regional councils of the design where employers meet. */
function voicedIn(survey: Survey): readonly ForumType[] {
  const employers = survey
    .of('AREA')
    .filter(({ bringsTogether }) => survey.roleNames(bringsTogether).includes('EMPLOYER'));
  return survey.councils.filter(
    (council) =>
      council.level === 'REGIONAL' &&
      !isCommittee(survey, council) &&
      employers.some(({ id }) => council.inAreas.includes(id)),
  );
}

/** What is shared as demand from the council's area with the other as a whole. */
function sharedByAreas(survey: Survey, { inAreas }: ForumType, area: Area) {
  return survey
    .pointing(area.id, 'FLOW')
    .find(
      ({ flowKind, giver, receiver, standing }) =>
        flowKind === 'DEMAND' &&
        receiver === area.id &&
        giver !== undefined &&
        inAreas.includes(giver) &&
        standing !== 'MISSING',
    );
}

function asked(survey: Survey, forum: ForumType, area: Area): Found {
  const councils = survey.councils.filter(
    ({ inAreas, level }) => level === 'REGIONAL' && inAreas.length === 1 && inAreas[0] === area.id,
  );
  const way = flowsReach(survey, 'DEMAND', forum.id, new Set(councils.map(({ id }) => id)));
  const shared = sharedByAreas(survey, forum, area);
  const spot = {
    ...atDesign(survey, forum),
    also: area.id,
    areas: [area.colour],
    slots: { forum: forum.id, area: area.id, council: way?.to ?? '', own: shared?.giver ?? '' },
  };
  if (shared)
    return met(
      spot,
      told(
        'Behovsbilden från {own}, där {forum} finns, är tänkt att delas med {area}.',
        'The picture of needs from {own}, the area of {forum}, is to be shared with {area}.',
      ),
      { evidence: [shared.id, ...(way?.flows ?? []), forum.id] },
    );
  if (way)
    return met(
      spot,
      told(
        'Efterfrågan i {forum} är tänkt att nå {area} genom {council}.',
        'Demand in {forum} is to reach {area} through {council}.',
      ),
      { evidence: way.flows },
    );
  return unknown(
    'SILENT',
    spot,
    told(
      'Hur efterfrågan i {forum} når {area} sägs inte.',
      'How demand in {forum} reaches {area} is not said.',
    ),
    told(
      'Ett beslut om vem i {area} som får efterfrågan från {forum}.',
      'A decision on who in {area} gets the demand from {forum}.',
    ),
    { evidence: [forum.id] },
  );
}

export const demandReachesEveryArea: Check = {
  id: 'demand-reaches-every-area',
  holds: told(
    'Efterfrågan från varje regionalt forum med arbetsgivare når de andra områdena.',
    'Demand from every regional forum with employers reaches the other areas.',
  ),
  asks: told(
    'Når efterfrågan från arbetsgivarna alla områden?',
    'Does the employers’ demand reach every area?',
  ),
  why: told(
    'Vi menar att den som förbereder och vägleder människor behöver veta vad arbetsgivarna efterfrågar.',
    'We hold that those who prepare and guide people need to know what employers ask for.',
  ),
  topic: 'flows',
  placeInTopic: 1,
  reader: 'PLANNER',
  seriousness: 'DESIGN',
  needsBlueprint: true,
  cost: 'forums with employers × the flows of demand they reach',
  ask: (survey) =>
    voicedIn(survey).flatMap((forum) => {
      const own = survey.colours(forum.inAreas);
      return survey
        .of('AREA')
        .filter(({ colour }) => !own.includes(colour))
        .map((area) => asked(survey, forum, area));
    }),
};
