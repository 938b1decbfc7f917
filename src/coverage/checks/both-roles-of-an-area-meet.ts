/** In each council of an area sit both roles the area brings together. */
import { roleTold } from '../../language/coverage-words.ts';
import { type Check, type Found, gap, met, told, unknown } from '../finding.ts';
import { atForum } from '../spot.ts';

export const bothRolesOfAnAreaMeet: Check = {
  id: 'both-roles-of-an-area-meet',
  holds: told(
    'I varje råd sitter båda rollerna som området för samman.',
    'In every council sit both roles its area brings together.',
  ),
  why: told(
    'Ett område är där två roller möts kring en grupp människor.',
    'An area is where two roles meet around a group of people.',
  ),
  reader: 'PLANNER',
  seriousness: 'DESIGN',
  needsBlueprint: true,
  cost: 'seats',
  ask: (survey) =>
    survey.councils.flatMap((council) =>
      survey
        .of('AREA')
        .filter(({ id }) => council.inAreas.includes(id) && council.inAreas.length === 1)
        .flatMap((area) =>
          survey.roleNames(area.bringsTogether).map((role): Found => {
            const seats = survey.seatsLike(council.id);
            const held = seats.filter((seat) => survey.roleOfSeat(seat).includes(role));
            const spot = {
              ...atForum(survey, council),
              also: role,
              roles: [role],
              slots: {
                forum: council.id,
                role: roleTold(role),
                seats: [...new Set(held.map((seat) => seat.for ?? seat.id))],
              },
            };
            if (held.length > 0)
              return met(
                spot,
                told('I {forum} sitter {role}: {seats}.', 'In {forum} sit {role}: {seats}.'),
                { evidence: held.map(({ id }) => id) },
              );
            if (seats.length === 0 || council.standing === 'STATUTORY')
              return unknown(
                'NOT_DOCUMENTED',
                spot,
                told(
                  'Det är okänt om {role} sitter i {forum}; ingen sådan plats är angiven.',
                  'Whether {role} sit in {forum} is unknown; no such seat is stated.',
                ),
                told('En medlemslista för {forum}.', 'A list of members of {forum}.'),
                { evidence: [council.id] },
              );
            return gap(
              'STATED',
              spot,
              told(
                'I {forum} finns ingen plats för {role}.',
                'In {forum} there is no seat for {role}.',
              ),
              { evidence: seats.map(({ id }) => id) },
            );
          }),
        ),
    ),
};
