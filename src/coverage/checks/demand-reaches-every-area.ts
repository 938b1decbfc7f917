/** What employers ask for in one area is heard in the councils of the others. */

import { ofKinds } from '../../flows/lens.ts';
import { wordsOf } from '../../flows/party-bits.ts';
import { reach } from '../../flows/whole-reach.ts';
import { AreaColour } from '../../model/words.ts';
import { type Check, gap, met, told } from '../finding.ts';
import { atForum } from '../spot.ts';
import type { Survey } from '../survey.ts';

/** The regional forums where employers meet: the types, and the named forums of each. */
function voicedIn(survey: Survey) {
  const employers = survey
    .of('AREA')
    .filter(({ bringsTogether }) => survey.roleNames(bringsTogether).includes('EMPLOYER'));
  const types = survey.councils.filter(
    ({ level, partOf, inAreas }) =>
      level === 'REGIONAL' &&
      !partOf.some((id) => survey.council(id) !== undefined) &&
      employers.some(({ id }) => inAreas.includes(id)),
  );
  return types.flatMap((type) => [type, ...survey.forumsOf(type.id)]);
}

export const demandReachesEveryArea: Check = {
  id: 'demand-reaches-every-area',
  holds: told(
    'Efterfrågan från varje regionalt forum med arbetsgivare når de andra områdena.',
    'Demand from every regional forum with employers reaches the other areas.',
  ),
  why: told(
    'Grönt tar fram behovsbilden och delar den med blått och gult.',
    'Green draws up the picture of needs and shares it with blue and yellow.',
  ),
  reader: 'PLANNER',
  seriousness: 'DESIGN',
  needsBlueprint: true,
  cost: 'forums with employers × the flows of demand they reach',
  ask: (survey) => {
    const { graph } = survey.reading;
    const lens = ofKinds(survey.lens, ['DEMAND']);
    return voicedIn(survey).flatMap((forum) => {
      const own = survey.colours(forum.inAreas);
      const start = graph.partyNumber.get(forum.id) as number;
      const walk = reach(
        graph,
        { start, direction: 'DOWNSTREAM', lift: 1, depth: Number.POSITIVE_INFINITY, lens },
        false,
      );
      const reached = [...walk.scratch.queue.subarray(1, walk.count)];
      return survey
        .of('AREA')
        .filter(({ colour }) => !own.includes(colour))
        .map((area) => {
          const there = reached.find((party) => {
            const fact = graph.parties[party];
            const isCouncil = fact?.kind === 'FORUM_TYPE' || fact?.kind === 'FORUM';
            const colours = wordsOf(AreaColour.options, graph.partyAreas[party] as number);
            return isCouncil && colours.length === 1 && colours[0] === area.colour;
          });
          const council = there === undefined ? '' : (graph.parties[there]?.id as string);
          const spot = {
            ...atForum(survey, forum),
            also: area.id,
            areas: [area.colour],
            slots: { forum: forum.id, area: area.id, council },
          };
          if (there !== undefined)
            return met(
              spot,
              told(
                'Efterfrågan i {forum} når {area} genom {council}.',
                'Demand in {forum} reaches {area} through {council}.',
              ),
              { evidence: [council] },
            );
          return gap(
            'STATED',
            spot,
            told(
              'Efterfrågan i {forum} når inget råd i {area}.',
              'Demand in {forum} reaches no council in {area}.',
            ),
            { evidence: [forum.id] },
          );
        });
    });
  },
};
