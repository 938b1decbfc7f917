/** In each area each role is held by more than one actor. */
import { sideTold } from '../../language/coverage-words.ts';
import { isWhole, seatNames } from '../councils.ts';
import { type Check, type Found, gap, met, told, unknown } from '../finding.ts';

export const noRoleHangsOnOneParty: Check = {
  id: 'no-role-hangs-on-one-party',
  holds: told(
    'I varje område har varje roll fler än en aktör.',
    'In every area every role has more than one actor.',
  ),
  why: told(
    'Vi menar att det som hänger på en enda aktör är sårbart.',
    'We hold that what hangs on a single actor is fragile.',
  ),
  reader: 'PLANNER',
  seriousness: 'ADVICE',
  needsBlueprint: true,
  cost: 'areas × seats',
  ask: (survey) =>
    survey.of('AREA').flatMap((area) => {
      const councils = survey.councils.filter(({ inAreas }) => inAreas.includes(area.id));
      const seats = councils.flatMap(({ id }) => survey.seats(id));
      return survey.roleNames(area.bringsTogether).map((role): Found => {
        const held = seats.filter((seat) => survey.roleOfSeat(seat).includes(role));
        const parties = [...new Map(held.map((seat) => [seat.for ?? seat.id, seat])).values()];
        const spot = {
          of: area.id,
          also: role,
          side: 'DESIGNED' as const,
          areas: [area.colour],
          roles: [role],
          mendedBy: survey.owners,
          slots: { area: area.id, role: sideTold(role), seats: seatNames(survey, parties) },
          evidence: held.length > 0 ? held.map(({ id }) => id) : [area.id],
        };
        if (parties.length > 1)
          return met(
            spot,
            told(
              'I {area} har {role} flera platser: {seats}.',
              'In {area} there are several seats for {role}: {seats}.',
            ),
          );
        if (isWhole(seats))
          return gap(
            'SHOWN',
            spot,
            parties.length === 1
              ? told(
                  'I {area} har {role} bara en plats: {seats}.',
                  'In {area} there is one seat only for {role}: {seats}.',
                )
              : told('I {area} har {role} ingen plats.', 'In {area} there is no seat for {role}.'),
          );
        return unknown(
          'SILENT',
          spot,
          parties.length === 1
            ? told(
                'I {area} har {role} bara en plats som nämns: {seats}.',
                'In {area} only one seat for {role} is named: {seats}.',
              )
            : told(
                'I {area} har {role} ingen plats som nämns.',
                'In {area} no seat for {role} is named.',
              ),
          told('Medlemslistor för råden i {area}.', 'Lists of members of the councils in {area}.'),
        );
      });
    }),
};
