/** In each area each role is held by more than one party. */
import { roleTold } from '../../language/coverage-words.ts';
import { type Check, gap, met, told } from '../finding.ts';

export const noRoleHangsOnOneParty: Check = {
  id: 'no-role-hangs-on-one-party',
  holds: told(
    'I varje område har varje roll fler än en part.',
    'In every area every role has more than one party.',
  ),
  why: told(
    'Det som hänger på en enda part faller med den.',
    'What hangs on a single party falls with it.',
  ),
  reader: 'PLANNER',
  seriousness: 'ADVICE',
  needsBlueprint: true,
  cost: 'areas × seats',
  ask: (survey) =>
    survey.of('AREA').flatMap((area) => {
      const councils = survey.councils.filter(({ inAreas }) => inAreas.includes(area.id));
      const seats = councils.flatMap(({ id }) => survey.seats(id));
      return survey.roleNames(area.bringsTogether).map((role) => {
        const held = seats.filter((seat) => survey.roleOfSeat(seat).includes(role));
        const parties = [...new Set(held.map((seat) => seat.for ?? seat.id))];
        const spot = {
          of: area.id,
          also: role,
          side: 'DESIGNED' as const,
          areas: [area.colour],
          roles: [role],
          mendedBy: survey.mendersOf(area.id),
          slots: { area: area.id, role: roleTold(role), parties },
          evidence: held.map(({ id }) => id),
        };
        if (parties.length > 1)
          return met(
            spot,
            told(
              'I {area} är {role} flera: {parties}.',
              'In {area} {role} are several: {parties}.',
            ),
          );
        return parties.length === 1
          ? gap(
              'STATED',
              spot,
              told('I {area} är {role} bara {parties}.', 'In {area} {role} are {parties} alone.'),
            )
          : gap(
              'STATED',
              spot,
              told('I {area} har {role} ingen plats.', 'In {area} {role} have no seat.'),
              {
                evidence: [area.id],
              },
            );
      });
    }),
};
