/** Somebody is named to call each council together, and only one. */
import type { FactOf } from '../../model/fact.ts';
import { documentOf, leavesOpen } from '../councils.ts';
import { type Check, type Found, gap, met, told, unknown } from '../finding.ts';
import { atDesign } from '../spot.ts';
import type { Survey } from '../survey.ts';

function asked(survey: Survey, council: FactOf<'FORUM_TYPE'>): Found {
  const seats = survey.seats(council.id, 'CONVENER');
  const seated = new Set(seats.map((seat) => seat.for));
  const ties = survey
    .pointing(council.id, 'TIE')
    .filter(({ tieKind, target }) => tieKind === 'CONVENES' && target === council.id);
  const others = ties.filter(({ source }) => !seated.has(source)).map(({ source }) => source);
  const holders = new Set([...seats.map((seat) => seat.for ?? seat.id), ...others]);
  const perhaps = seats
    .filter(({ strength }) => strength === 'POSSIBLE')
    .map((seat) => seat.for ?? seat.id);
  const firm = [...holders].filter((holder) => !perhaps.includes(holder));
  const spot = {
    ...atDesign(survey, council),
    slots: {
      forum: council.id,
      document: documentOf(survey, council.id),
      open: leavesOpen(council),
      one: [...holders].slice(0, 1),
      all: [...holders],
      firm,
      perhaps,
    },
  };
  const evidence = [...seats, ...ties].map(({ id }) => id);
  if (holders.size === 1)
    return met(
      spot,
      council.standing === 'PROPOSED'
        ? told('{one} är tänkt att sammankalla {forum}.', '{one} is meant to convene {forum}.')
        : told('{one} sammankallar {forum}.', '{one} convenes {forum}.'),
      { evidence },
    );
  if (holders.size > 1)
    return gap(
      'STATED',
      spot,
      firm.length > 0 && perhaps.length > 0
        ? told(
            '{document} nämner mer än en som sammankallar {forum}: {firm}, och kanske också {perhaps}.',
            '{document} names more than one who convenes {forum}: {firm}, and perhaps {perhaps} too.',
          )
        : told(
            '{document} nämner mer än en som sammankallar {forum}: {all}.',
            '{document} names more than one who convenes {forum}: {all}.',
          ),
      { evidence: [...evidence, survey.contradiction(seats.map(({ id }) => id))?.id ?? ''] },
    );
  const silence = survey.silence(council.id, 'convener');
  return unknown(
    'SILENT',
    spot,
    told('{open} vem som sammankallar {forum}.', '{open} who convenes {forum}.'),
    told('En arbetsordning för {forum}.', 'Rules of procedure of {forum}.'),
    { evidence: [silence?.id ?? council.id] },
  );
}

export const oneConvenerIsStated: Check = {
  id: 'one-convener-is-stated',
  holds: told(
    'Varje råd har en angiven sammankallande, och bara en.',
    'Every council has a stated convener, and only one.',
  ),
  why: told(
    'Vi menar att ett möte som ingen, eller flera, ska kalla till lätt uteblir.',
    'We hold that a meeting which nobody, or several, are to call easily fails to happen.',
  ),
  reader: 'PLANNER',
  seriousness: 'DESIGN',
  needsBlueprint: true,
  cost: 'seats and ties',
  // Law leaves it to each place how a statutory council is organised.
  ask: (survey) =>
    survey.councils
      .filter(({ standing }) => standing !== 'STATUTORY')
      .map((council) => asked(survey, council)),
};
