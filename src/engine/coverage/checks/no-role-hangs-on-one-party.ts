/** In each area each role is held by more than one actor. */
import { actorsTold, sideTold } from '../../../language/coverage-words.ts';
import type { FactOf } from '../../../model/fact.ts';
import { isWhole, seatsInRole } from '../councils.ts';
import { type Check, type Found, gap, met, told, unknown } from '../finding.ts';
import type { Survey } from '../survey.ts';

/** Who sits on the seats, each once; a role in general is told by its actors where any are named. */
function actorsOf(survey: Survey, held: readonly FactOf<'SEAT'>[]): readonly string[] {
  const all = [...new Set(held.map((seat) => seat.for ?? seat.id))];
  const named = all.filter((id) => survey.reading.facts.byId.get(id)?.kind !== 'ROLE');
  return named.length > 0 ? named : all;
}

export const noRoleHangsOnOneParty: Check = {
  id: 'no-role-hangs-on-one-party',
  holds: told(
    'I varje område har varje roll fler än en aktör.',
    'In every area every role has more than one actor.',
  ),
  asks: told('Finns fler än en aktör i varje roll?', 'Is there more than one actor in every role?'),
  why: told(
    'Vi menar att det som hänger på en enda aktör är sårbart.',
    'We hold that what hangs on a single actor is fragile.',
  ),
  topic: 'seats',
  placeInTopic: 5,
  reader: 'PLANNER',
  seriousness: 'ADVICE',
  needsBlueprint: true,
  cost: 'areas × seats',
  ask: (survey) =>
    survey.of('AREA').flatMap((area) => {
      const councils = survey.councils.filter(({ inAreas }) => inAreas.includes(area.id));
      const seats = councils.flatMap(({ id }) => survey.seats(id));
      return survey.roleNames(area.bringsTogether).map((role): Found => {
        const { held, isSide } = seatsInRole(survey, seats, role);
        const actors = actorsOf(survey, held);
        const spot = {
          of: area.id,
          also: role,
          side: 'DESIGNED' as const,
          areas: [area.colour],
          roles: [role],
          mendedBy: survey.owners,
          slots: { area: area.id, role: isSide ? sideTold(role) : actorsTold(role), actors },
          evidence: held.length > 0 ? held.map(({ id }) => id) : [area.id],
        };
        if (actors.length > 1)
          return met(
            spot,
            told(
              'I {area} är {role} tänkta att vara med genom flera slags aktörer: {actors}.',
              'In {area} {role} are to come as actors of several kinds: {actors}.',
            ),
          );
        if (isWhole(seats))
          return gap(
            'SHOWN',
            spot,
            actors.length === 1
              ? told(
                  'I {area} finns {role} med bara genom {actors}.',
                  'In {area} {role} come only as {actors}.',
                )
              : told('I {area} har {role} ingen plats.', 'In {area} there is no seat for {role}.'),
          );
        return unknown(
          'SILENT',
          spot,
          actors.length === 1
            ? told(
                'I {area} nämns bara {actors} bland {role}.',
                'In {area} only {actors} is named among {role}.',
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
