/** Somebody is named to chair each council. */
import { type Check, type Found, gap, met, told, unknown } from '../finding.ts';
import { atForum } from '../spot.ts';

export const oneChairIsStated: Check = {
  id: 'one-chair-is-stated',
  holds: told(
    'Varje råd har en angiven ordförande, och bara en.',
    'Every council has a stated chair, and only one.',
  ),
  why: told(
    'Att sammankalla är inte att leda; utan ordförande driver ingen frågorna i rummet.',
    'To convene is not to chair; without a chair nobody drives the matters in the room.',
  ),
  reader: 'PLANNER',
  seriousness: 'DESIGN',
  needsBlueprint: true,
  cost: 'seats',
  ask: (survey) =>
    survey.councils.map((council): Found => {
      const seats = survey.seats(council.id, 'CHAIR');
      const chairs = [...new Set(seats.map((seat) => seat.for ?? seat.id))];
      const spot = {
        ...atForum(survey, council),
        slots: { forum: council.id, chairs },
        ...(council.standing === 'STATUTORY' ? { seriousness: 'LAW' as const } : {}),
      };
      const evidence = seats.map(({ id }) => id);
      if (chairs.length === 1)
        return met(spot, told('{chairs} leder {forum}.', '{chairs} chairs {forum}.'), { evidence });
      if (chairs.length > 1)
        return gap(
          'STATED',
          spot,
          told(
            'Källan anger mer än en ordförande för {forum}: {chairs}.',
            'The source states more than one chair of {forum}: {chairs}.',
          ),
          { evidence },
        );
      const silence = survey.silence(council.id, 'chair');
      if (silence)
        return gap(
          'STATED',
          spot,
          told(
            'Ingen är angiven som ordförande för {forum}.',
            'Nobody is stated as chair of {forum}.',
          ),
          { evidence: [silence.id] },
        );
      return unknown(
        'NOT_DOCUMENTED',
        spot,
        told('Det är okänt vem som är ordförande för {forum}.', 'Who chairs {forum} is unknown.'),
        told('En arbetsordning för {forum}.', 'Rules of procedure of {forum}.'),
        { evidence: [council.id] },
      );
    }),
};
