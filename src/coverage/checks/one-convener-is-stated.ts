/** Somebody is named to call each council together, and only one. */
import { type Check, type Found, gap, met, told, unknown } from '../finding.ts';
import { atForum } from '../spot.ts';

export const oneConvenerIsStated: Check = {
  id: 'one-convener-is-stated',
  holds: told(
    'Varje råd har en angiven sammankallande, och bara en.',
    'Every council has a stated convener, and only one.',
  ),
  why: told(
    'Utan sammankallande blir mötet inte av; med två väntar de på varandra.',
    'Without a convener the meeting does not happen; with two they wait for each other.',
  ),
  reader: 'PLANNER',
  seriousness: 'DESIGN',
  needsBlueprint: true,
  cost: 'seats and ties',
  ask: (survey) =>
    survey.councils.map((council): Found => {
      const seats = survey.seats(council.id, 'CONVENER');
      const ties = survey
        .pointing(council.id, 'TIE')
        .filter(({ tieKind, target }) => tieKind === 'CONVENES' && target === council.id);
      const conveners = [
        ...new Set([
          ...seats.map((seat) => seat.for ?? seat.id),
          ...ties.map(({ source }) => source),
        ]),
      ];
      const spot = { ...atForum(survey, council), slots: { forum: council.id, conveners } };
      const evidence = [...seats, ...ties].map(({ id }) => id);
      if (conveners.length === 1)
        return met(
          spot,
          told('{conveners} sammankallar {forum}.', '{conveners} convenes {forum}.'),
          {
            evidence,
          },
        );
      if (conveners.length > 1)
        return gap(
          'STATED',
          spot,
          told(
            'Källan anger mer än en sammankallande för {forum}: {conveners}.',
            'The source states more than one convener of {forum}: {conveners}.',
          ),
          { evidence: [...evidence, survey.contradiction(seats.map(({ id }) => id))?.id ?? ''] },
        );
      const silence = survey.silence(council.id, 'convener');
      if (silence)
        return gap(
          'STATED',
          spot,
          told(
            'Källan säger inte vem som sammankallar {forum}.',
            'The source does not say who convenes {forum}.',
          ),
          { evidence: [silence.id] },
        );
      return unknown(
        'NOT_DOCUMENTED',
        spot,
        told('Det är okänt vem som sammankallar {forum}.', 'Who convenes {forum} is unknown.'),
        told('En arbetsordning för {forum}.', 'Rules of procedure of {forum}.'),
        { evidence: [council.id] },
      );
    }),
};
