/** In each council of an area sit both roles the area brings together. */
import { actorsTold, sideTold } from '../../../language/coverage-words.ts';
import type { FactOf } from '../../../model/fact.ts';
import type { RoleName } from '../../../model/words.ts';
import { isCommittee, isWhole, leavesOpen, seatNames, seatsInRole } from '../councils.ts';
import { type Check, type Found, gap, met, told, unknown, type Wording } from '../finding.ts';
import { atDesign } from '../spot.ts';
import type { Survey } from '../survey.ts';

type Seat = FactOf<'SEAT'>;

const isFirm = ({ strength }: Seat) => strength !== 'POSSIBLE' && strength !== 'EXAMPLE';

/** The other seats, but for those that stand for one of these under another name. */
function besideThese(survey: Survey, all: readonly Seat[], these: readonly Seat[]) {
  const isOneOf = ({ id }: Seat) =>
    survey
      .pointing(id, 'TIE')
      .some(
        ({ tieKind, source, target }) =>
          tieKind === 'EQUIVALENT_TO' && these.some((one) => [source, target].includes(one.id)),
      );
  return all.filter((seat) => !these.includes(seat) && !isOneOf(seat));
}

/** A seat for those recommended or required; those only possible or given as an example are told as that. */
function wordsFor(held: readonly Seat[], firm: number, possible: number): Wording {
  if (firm === 0 && held.every(({ strength }) => strength === 'EXAMPLE'))
    return told(
      'Som exempel på {role} i {forum} nämns {seats}.',
      'As an example of {role} in {forum} {seats} is named.',
    );
  if (firm === 0)
    return told(
      'I {forum} kan {role} ha plats: {seats}.',
      'In {forum} there may be a seat for {role}: {seats}.',
    );
  if (possible === 0)
    return told(
      'I {forum} har {role} plats: {seats}.',
      'In {forum} there is a seat for {role}: {seats}.',
    );
  return told(
    'I {forum} har {role} plats: {seats}. Också {possible} kan delta.',
    'In {forum} there is a seat for {role}: {seats}. {possible} may take part too.',
  );
}

function asked(survey: Survey, council: FactOf<'FORUM_TYPE'>, role: RoleName): Found {
  const seats = survey.seatsLike(council.id);
  const { held, isSide } = seatsInRole(survey, seats, role);
  const firm = held.filter(isFirm);
  const possible = firm.length > 0 ? besideThese(survey, held, firm) : [];
  const likes = [...new Set(held.map((seat) => seat.of))].filter((of) => of !== council.id);
  const silences = survey
    .pointing(council.id, 'STATEMENT')
    .filter((one) => one.statementKind === 'SILENCE' && one.property === 'members');
  const isLaw = council.standing === 'STATUTORY';
  // Law weighs where it speaks of the role; what its rules leave out is no duty.
  const isByLaw = isLaw && (held.length > 0 || isWhole(seats));
  const spot = {
    ...atDesign(survey, council),
    ...(isByLaw ? { seriousness: 'LAW' as const } : {}),
    also: role,
    roles: [role],
    slots: {
      forum: council.id,
      role: isSide ? sideTold(role) : actorsTold(role),
      likes,
      seats: seatNames(survey, firm.length > 0 ? firm : held),
      possible: seatNames(survey, possible),
      open: leavesOpen(council),
    },
  };
  if (held.length > 0)
    return met(
      spot,
      likes.length > 0
        ? told(
            'För {forum} gäller samma regler som för {likes}, och där har {role} plats: {seats}.',
            'The rules of {likes} hold for {forum} too, and by them there is a seat for {role}: {seats}.',
          )
        : wordsFor(held, firm.length, possible.length),
      { evidence: held.map(({ id }) => id) },
    );
  if (isWhole(seats))
    return gap(
      'SHOWN',
      spot,
      told(
        'I {forum} har {role} ingen plats enligt förteckningen.',
        'In {forum} there is no seat for {role} by the list.',
      ),
      { evidence: seats.map(({ id }) => id) },
    );
  return unknown(
    'SILENT',
    spot,
    told(
      '{open} om {role} sitter med i {forum}.',
      '{open} whether there is a seat for {role} in {forum}.',
    ),
    isLaw
      ? told('Reglerna om {forum}.', 'The rules on {forum}.')
      : told('En medlemslista för {forum}.', 'A list of members of {forum}.'),
    { evidence: [council.id, ...silences.map(({ id }) => id)] },
  );
}

export const bothRolesOfAnAreaMeet: Check = {
  id: 'both-roles-of-an-area-meet',
  holds: told(
    'I varje råd sitter båda de roller som området för samman.',
    'In every council sit both roles its area brings together.',
  ),
  asks: told('Sitter båda sidor med i varje råd?', 'Do both sides sit in every council?'),
  why: told(
    'Vi menar att ett råd som ska få två sidor att mötas behöver ha plats för båda.',
    'We hold that a council meant to make two sides meet needs seats for both.',
  ),
  topic: 'seats',
  placeInTopic: 3,
  reader: 'PLANNER',
  seriousness: 'DESIGN',
  needsBlueprint: true,
  cost: 'seats',
  ask: (survey) =>
    survey.councils
      .filter((council) => council.inAreas.length === 1 && !isCommittee(survey, council))
      .flatMap((council) =>
        survey
          .of('AREA')
          .filter(({ id }) => council.inAreas.includes(id))
          .flatMap((area) =>
            survey.roleNames(area.bringsTogether).map((role) => asked(survey, council, role)),
          ),
      ),
};
