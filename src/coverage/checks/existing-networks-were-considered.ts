/** A network that exists has a place in the structure, so that no new forum is built beside it. */
import { sideOf } from '../../model/words.ts';
import { type Check, type Found, met, told, unknown } from '../finding.ts';
import { atForum } from '../spot.ts';

export const existingNetworksWereConsidered: Check = {
  id: 'existing-networks-were-considered',
  holds: told(
    'Nätverk som redan finns har en plats i strukturen.',
    'Networks that already exist have a place in the structure.',
  ),
  why: told(
    'Ett nytt forum byggs bara när inget finns; det som fungerar tas till vara.',
    'A new forum is built only where there is none; what works is made use of.',
  ),
  reader: 'PLANNER',
  seriousness: 'ADVICE',
  needsBlueprint: true,
  cost: 'forums and the facts that point to them',
  ask: (survey) =>
    survey.of('FORUM').flatMap((forum): Found[] => {
      if (forum.ofType.length > 0 || sideOf(forum.standing) === 'DESIGNED') return [];
      const ties = survey
        .pointing(forum.id, 'TIE')
        .filter(({ tieKind }) => ['LINKED_TO', 'INVOLVES', 'COOPERATES_WITH'].includes(tieKind));
      const flows = survey
        .pointing(forum.id, 'FLOW')
        .filter(({ giver, receiver, via }) => [giver, receiver, ...via].includes(forum.id));
      const evidence = [...ties, ...flows].map(({ id }) => id);
      const spot = { ...atForum(survey, forum), slots: { forum: forum.id } };
      return [
        evidence.length > 0
          ? met(
              spot,
              told('{forum} har en plats i strukturen.', '{forum} has a place in the structure.'),
              { evidence },
            )
          : unknown(
              'NOT_DOCUMENTED',
              spot,
              told(
                'Ingen källa säger hur {forum} hör ihop med råden.',
                'No source says how {forum} belongs with the councils.',
              ),
              told(
                'En genomgång av vilka nätverk råden bygger på.',
                'A review of the networks the councils build on.',
              ),
              { evidence: [forum.id] },
            ),
      ];
    }),
};
