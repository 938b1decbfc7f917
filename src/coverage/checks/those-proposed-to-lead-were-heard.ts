/** Those a design gives a leading seat took part when it was drawn up. */

import { type Check, type Found, gap, met, told, unknown } from '../finding.ts';
import type { Survey } from '../survey.ts';

/** Participations by or on behalf of a party, its own actors when it is a type. */
function participationsOf(survey: Survey, party: string) {
  const members = survey.pointing(party, 'ACTOR').filter(({ ofType }) => ofType.includes(party));
  return [party, ...members.map(({ id }) => id)].flatMap((id) =>
    survey
      .pointing(id, 'PARTICIPATION')
      .filter(({ by, onBehalfOf }) => by === id || onBehalfOf === id),
  );
}

export const thoseProposedToLeadWereHeard: Check = {
  id: 'those-proposed-to-lead-were-heard',
  holds: told(
    'De som föreslås leda eller sammankalla deltog när förslaget togs fram.',
    'Those proposed to chair or convene took part when the proposal was made.',
  ),
  why: told(
    'Den som ska bära ett råd bör ha varit med och format det.',
    'Whoever is to carry a council should have had a part in shaping it.',
  ),
  reader: 'PLANNER',
  seriousness: 'ADVICE',
  needsBlueprint: true,
  cost: 'leading seats × participations of their holders',
  ask: (survey) => {
    const leading = survey.councils
      .filter(({ standing }) => standing !== 'STATUTORY')
      .flatMap((council) => survey.seats(council.id, 'CHAIR', 'CONVENER', 'LEAD'));
    const parties = [
      ...new Set(leading.flatMap((seat) => (seat.for === undefined ? [] : [seat.for]))),
    ];
    return parties.map((party): Found => {
      const own = leading.filter((seat) => seat.for === party);
      const took = participationsOf(survey, party);
      const spot = {
        of: party,
        side: 'DOCUMENTED' as const,
        areas: [
          ...new Set(
            own.flatMap((seat) => {
              const council = survey.council(seat.of);
              return survey.colours(council?.inAreas ?? []);
            }),
          ),
        ],
        mendedBy: survey.owners,
        slots: {
          party,
          forums: own.map((seat) => seat.of),
          where: [...new Set(took.map((one) => one.in))],
        },
      };
      if (took.length > 0)
        return met(
          spot,
          told(
            '{party}, som föreslås leda eller sammankalla {forums}, deltog i {where}.',
            '{party}, proposed to chair or convene {forums}, took part in {where}.',
          ),
          { evidence: took.slice(0, 5).map(({ id }) => id) },
        );
      const silence = survey
        .pointing(party, 'STATEMENT')
        .find(
          ({ statementKind, property }) =>
            statementKind === 'SILENCE' && (property ?? '').startsWith('participation'),
        );
      if (silence)
        return gap(
          'STATED',
          spot,
          told(
            '{party} föreslås leda eller sammankalla {forums} men finns inte bland dem som deltog.',
            '{party} is proposed to chair or convene {forums} but is not among those who took part.',
          ),
          { evidence: [silence.id] },
        );
      return unknown(
        'NOT_DOCUMENTED',
        spot,
        told(
          'Det är okänt om {party}, som föreslås leda eller sammankalla {forums}, har hörts.',
          'Whether {party}, proposed to chair or convene {forums}, was heard is unknown.',
        ),
        told(
          'En deltagarlista eller ett remissvar.',
          'A list of participants or an answer to a consultation.',
        ),
        { evidence: own.map(({ id }) => id) },
      );
    });
  },
};
