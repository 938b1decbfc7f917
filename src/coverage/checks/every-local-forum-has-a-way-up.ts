/** Needs that arise in a local forum reach a regional one. */
import { type Check, gap, met, told } from '../finding.ts';
import { needsReach } from '../needs-reach.ts';
import { atForum } from '../spot.ts';

export const everyLocalForumHasAWayUp: Check = {
  id: 'every-local-forum-has-a-way-up',
  holds: told(
    'Behov i varje lokalt forum har en väg till ett regionalt.',
    'Needs in every local forum have a way to a regional one.',
  ),
  why: told(
    'Den som har svårt att lösa sin uppgift ska kunna lyfta frågan.',
    'Whoever finds a task hard to solve should be able to raise it.',
  ),
  reader: 'PLANNER',
  seriousness: 'DESIGN',
  needsBlueprint: true,
  cost: 'local forum types × the flows of needs they reach',
  ask: (survey) => {
    const regional = new Set(
      survey.councils.filter(({ level }) => level === 'REGIONAL').map(({ id }) => id),
    );
    return survey.councils
      .filter(({ level }) => level === 'LOCAL')
      .map((council) => {
        const found = needsReach(survey, council.id, regional);
        const spot = {
          ...atForum(survey, council),
          places: survey.municipalities,
          slots: { forum: council.id, up: found?.to ?? '' },
        };
        if (found)
          return met(
            spot,
            told(
              'Frågor från {forum} har en väg till {up}.',
              'Questions from {forum} have a way to {up}.',
            ),
            { evidence: found.flows },
          );
        return gap(
          'STATED',
          spot,
          told(
            '{forum} har ingen angiven väg att lyfta frågor till regional nivå.',
            '{forum} has no stated way to raise questions to the regional level.',
          ),
          { evidence: [council.id] },
        );
      });
  },
};
