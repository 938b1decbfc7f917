/** Somebody is named to call each council together, and only one. */
import type { FactOf } from '../../../model/fact.ts';
import { convenersOf } from '../conveners.ts';
import { documentOf, leavesOpen, silenceOn } from '../councils.ts';
import { type Check, type Found, gap, met, told, unknown } from '../finding.ts';
import { atDesign } from '../spot.ts';
import type { Survey } from '../survey.ts';

function wordsForOne(council: FactOf<'FORUM_TYPE'>, perhaps: number) {
  if (council.standing !== 'PROPOSED')
    return told('{firm} sammankallar {forum}.', '{forum} is convened by {firm}.');
  return perhaps === 0
    ? told('{firm} är tänkt att sammankalla {forum}.', '{forum} is to be convened by {firm}.')
    : told(
        '{firm} är tänkt att sammankalla {forum}; i ett eller flera fall kan det i stället bli {perhaps}.',
        '{forum} is to be convened by {firm}; in one or more cases it may be {perhaps} instead.',
      );
}

/** What is left open, beside whom the proposal does name. */
function wordsForOpen(perhaps: number, chairs: number) {
  if (perhaps > 0)
    return told(
      '{open} vem som sammankallar {forum}; det kan bli {perhaps}.',
      '{open} who convenes {forum}; it may be {perhaps}.',
    );
  return chairs > 0
    ? told(
        '{open} vem som sammankallar {forum}; som ordförande föreslås {chairs}.',
        '{open} who convenes {forum}; as its chair {chairs} is proposed.',
      )
    : told('{open} vem som sammankallar {forum}.', '{open} who convenes {forum}.');
}

function asked(survey: Survey, council: FactOf<'FORUM_TYPE'>): Found {
  const { held, firm, perhaps } = convenersOf(survey, council);
  const silence = silenceOn(survey, council, 'convener');
  const chairs = survey.seats(council.id, 'CHAIR').flatMap((seat) => seat.for ?? []);
  const spot = {
    ...atDesign(survey, council),
    slots: {
      forum: council.id,
      document: documentOf(survey, council.id),
      open: leavesOpen(council),
      firm,
      perhaps,
      chairs,
    },
    evidence: held.length > 0 ? held.map(({ id }) => id) : [silence?.id ?? council.id],
  };
  if (firm.length === 1) return met(spot, wordsForOne(council, perhaps.length));
  if (firm.length > 1)
    return gap(
      'STATED',
      spot,
      told(
        '{document} nämner mer än en som sammankallar {forum}: {firm}.',
        '{document} names more than one who convenes {forum}: {firm}.',
      ),
    );
  return unknown(
    'SILENT',
    spot,
    wordsForOpen(perhaps.length, chairs.length),
    told('En arbetsordning för {forum}.', 'Rules of procedure of {forum}.'),
  );
}

export const oneConvenerIsStated: Check = {
  id: 'one-convener-is-stated',
  holds: told(
    'Varje råd har en angiven sammankallande, och bara en.',
    'Every council has a stated convener, and only one.',
  ),
  asks: told('Vem sammankallar?', 'Who convenes?'),
  why: told(
    'Vi menar att ett möte som ingen, eller flera, ska kalla till lätt uteblir.',
    'We hold that a meeting which nobody, or several, are to call easily fails to happen.',
  ),
  topic: 'seats',
  placeInTopic: 2,
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
