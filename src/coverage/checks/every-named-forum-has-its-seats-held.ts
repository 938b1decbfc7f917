/** Of each forum that exists, who chairs it and who holds its seats is documented. */
import { sideOf } from '../../model/words.ts';
import { type Check, type Found, met, told, unknown } from '../finding.ts';
import { atForum } from '../spot.ts';

export const everyNamedForumHasItsSeatsHeld: Check = {
  id: 'every-named-forum-has-its-seats-held',
  holds: told(
    'För varje forum som finns är ordförande och ledamöter dokumenterade.',
    'Of every forum that exists chair and members are documented.',
  ),
  why: told(
    'En plats som ingen har är en röst som inte hörs.',
    'A seat nobody holds is a voice not heard.',
  ),
  reader: 'PLANNER',
  seriousness: 'ADVICE',
  needsBlueprint: false,
  cost: 'forums, their seats and participations',
  ask: (survey) =>
    survey.of('FORUM').flatMap((forum): Found[] => {
      if (sideOf(forum.standing) !== 'DOCUMENTED' || forum.standing === 'MISSING' || forum.several)
        return [];
      const members = survey
        .pointing(forum.id, 'PARTICIPATION')
        .filter((one) => one.in === forum.id);
      const held = survey.seats(forum.id).filter((seat) => sideOf(seat.standing) === 'DOCUMENTED');
      const chairs = [...held, ...members].filter(({ capacity }) => capacity === 'CHAIR');
      const wanted = forum.ofType.flatMap((type) => survey.seats(type, 'MEMBER'));
      const spot = {
        ...atForum(survey, forum),
        slots: {
          forum: forum.id,
          chairs: chairs.flatMap((one) => ('for' in one ? [one.for ?? one.id] : [one.id])),
          members: members.length + held.filter(({ capacity }) => capacity !== 'CHAIR').length,
          wanted: wanted.length,
        },
      };
      const chair =
        chairs.length > 0
          ? met(
              { ...spot, also: 'chair' },
              told('Vem som leder {forum} är dokumenterat.', 'Who chairs {forum} is documented.'),
              { evidence: chairs.map(({ id }) => id) },
            )
          : unknown(
              'NOT_DOCUMENTED',
              { ...spot, also: 'chair' },
              told(
                'Ingen källa säger vem som leder {forum}.',
                'No source says who chairs {forum}.',
              ),
              told(
                'Minnesanteckningar eller en medlemslista.',
                'Notes of a meeting or a list of members.',
              ),
              { evidence: [forum.id] },
            );
      const evidence = [...members, ...held].map(({ id }) => id);
      const seats =
        members.length + held.length > chairs.length
          ? met(
              { ...spot, also: 'members' },
              told(
                '{members} platser i {forum} är dokumenterade.',
                '{members} seats in {forum} are documented.',
              ),
              { evidence },
            )
          : unknown(
              'NOT_DOCUMENTED',
              { ...spot, also: 'members' },
              wanted.length > 0
                ? told(
                    'Förslaget ger {forum} {wanted} platser, men ingen källa säger vilka som har dem.',
                    'The design gives {forum} {wanted} seats, but no source says who holds them.',
                  )
                : told(
                    'Ingen källa säger vilka som är med i {forum}.',
                    'No source says who is in {forum}.',
                  ),
              told('En medlemslista.', 'A list of members.'),
              { evidence: [forum.id] },
            );
      return [chair, seats];
    }),
};
