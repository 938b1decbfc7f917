/** Somebody is named to chair each council. */
import type { FactOf } from '../../../model/fact.ts';
import { convenersOf } from '../conveners.ts';
import {
  documentOf,
  doubtOf,
  exists,
  leavesOpen,
  seatName,
  silenceOn,
  withDoubt,
  yearTold,
} from '../councils.ts';
import { type Check, type Found, gap, met, told, unknown } from '../finding.ts';
import { atDesign } from '../spot.ts';
import type { Survey } from '../survey.ts';

type ForumType = FactOf<'FORUM_TYPE'>;

/** The chairs of the forums of this kind that exist already. */
function chairsAlready(survey: Survey, council: ForumType) {
  return survey
    .forumsOf(council.id)
    .filter(exists)
    .flatMap((forum) =>
      survey.seats(forum.id, 'CHAIR').flatMap((seat) => (seat.for ? [{ forum, seat }] : [])),
    );
}

function spotOf(survey: Survey, council: ForumType) {
  const isLaw = council.standing === 'STATUTORY';
  return {
    ...atDesign(survey, council),
    ...(isLaw ? { seriousness: 'LAW' as const } : {}),
  };
}

function open(survey: Survey, council: ForumType): Found {
  const already = chairsAlready(survey, council);
  const { firm } = convenersOf(survey, council);
  const spot = {
    ...spotOf(survey, council),
    slots: {
      forum: council.id,
      open: leavesOpen(council),
      firm,
      forums: already.map(({ forum }) => forum.id),
      chairs: [...new Set(already.map(({ seat }) => seat.for as string))],
      year: yearTold(survey, already[0]?.seat.id),
    },
  };
  return unknown(
    'SILENT',
    spot,
    already.length > 0
      ? told(
          '{open} vem som är ordförande i {forum}; i {forums} hade {chairs} ordförandeposten {year}.',
          '{open} who chairs {forum}; the chair of {forums} was held by {chairs} in {year}.',
        )
      : firm.length > 0
        ? told(
            '{open} vem som är ordförande i {forum}; {firm} är tänkt att sammankalla.',
            '{open} who chairs {forum}; it is to be convened by {firm}.',
          )
        : told('{open} vem som är ordförande i {forum}.', '{open} who chairs {forum}.'),
    told('En arbetsordning för {forum}.', 'Rules of procedure of {forum}.'),
    {
      evidence: [
        silenceOn(survey, council, 'chair')?.id ?? council.id,
        ...already.map(({ seat }) => seat.id),
      ],
    },
  );
}

function asked(survey: Survey, council: ForumType): Found {
  const seats = survey.seats(council.id, 'CHAIR');
  const chairs = [...new Set(seats.map((seat) => seat.for ?? seat.id))];
  if (chairs.length === 0) return open(survey, council);
  const spot = {
    ...spotOf(survey, council),
    slots: {
      forum: council.id,
      document: documentOf(survey, council.id),
      chairs,
      seats: seats.map(seatName),
      doubt: doubtOf(seats),
    },
    evidence: seats.map(({ id }) => id),
  };
  if (chairs.length > 1)
    return gap(
      'STATED',
      spot,
      told(
        '{document} nämner mer än en ordförande i {forum}: {seats}.',
        '{document} names more than one chair of {forum}: {seats}.',
      ),
    );
  return met(
    spot,
    withDoubt(
      seats.every(({ strength }) => strength === 'REQUIRED' || strength === undefined)
        ? told('{chairs} har ordförandeposten i {forum}.', '{chairs} has the chair of {forum}.')
        : told(
            '{chairs} föreslås ta ordförandeposten i {forum}.',
            '{chairs} is proposed to take the chair of {forum}.',
          ),
      spot.slots.doubt,
    ),
  );
}

export const oneChairIsStated: Check = {
  id: 'one-chair-is-stated',
  holds: told(
    'Varje råd har en angiven ordförande, och bara en.',
    'Every council has a stated chair, and only one.',
  ),
  asks: told('Vem är ordförande?', 'Who is the chair?'),
  why: told(
    'Vi menar att ett råd behöver någon som leder mötet, vid sidan av den som kallar till det.',
    'We hold that a council needs somebody to lead the meeting, beside whoever calls it.',
  ),
  topic: 'seats',
  placeInTopic: 1,
  reader: 'PLANNER',
  seriousness: 'DESIGN',
  needsBlueprint: true,
  cost: 'seats',
  ask: (survey) => survey.councils.map((council) => asked(survey, council)),
  askLaw: (survey) =>
    survey.councils
      .filter(({ standing }) => standing === 'STATUTORY')
      .map((council) => asked(survey, council)),
};
