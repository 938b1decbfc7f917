/** Where employers and educators meet, the industry side is no minority; by law it has the majority of a YH steering group. */
import type { FactOf } from '../../../model/fact.ts';
import { isWhole } from '../councils.ts';
import { type Check, type Found, gap, met, told, unknown } from '../finding.ts';
import { atDesign } from '../spot.ts';
import type { Survey } from '../survey.ts';

type ForumType = FactOf<'FORUM_TYPE'>;
type Seat = FactOf<'SEAT'>;

const id = 'industry-is-not-a-minority';
const member = (seat: Seat) => seat.capacity === 'MEMBER' || seat.capacity === 'CHAIR';

/** The rules on this council that are given as reasons of the check. */
function rulesOn(survey: Survey, council: ForumType): readonly string[] {
  const { byId } = survey.reading.facts;
  return survey
    .reasonsFor(id)
    .flatMap(({ about }) => about.flatMap((one) => byId.get(one) ?? []))
    .flatMap((fact) =>
      fact.kind === 'STATEMENT' && fact.statementKind === 'RULE' && fact.about.includes(council.id)
        ? [fact.id]
        : [],
    );
}

function byLaw(survey: Survey, council: ForumType, seats: readonly Seat[]): Found[] {
  const majority = seats.find(({ share }) => share === 'majority');
  if (majority === undefined) return [];
  return [
    met(
      { ...atDesign(survey, council), seriousness: 'LAW', slots: { forum: council.id } },
      told(
        'Näringslivet har majoriteten av ledamöterna i {forum}.',
        'Business has the majority of the members in {forum}.',
      ),
      { evidence: [majority.id] },
    ),
  ];
}

function byDesign(survey: Survey, council: ForumType, seats: readonly Seat[]): Found {
  const onSide = seats.filter(({ side }) => side === 'industry');
  const industry = onSide.length;
  const rules = rulesOn(survey, council);
  const spot = {
    ...atDesign(survey, council),
    slots: { forum: council.id, industry, total: seats.length },
    evidence: seats.map((seat) => seat.id),
  };
  if (rules.length > 0)
    return met(
      spot,
      told(
        'Förslaget vill att näringslivets sida inte är i minoritet i {forum}; hur många som sitter på varje plats sägs inte.',
        'The proposal wants the industry side not to be a minority in {forum}; how many sit on each seat is not said.',
      ),
      { evidence: [...rules, ...onSide.map((seat) => seat.id)] },
    );
  if (!isWhole(seats))
    return unknown(
      'SILENT',
      spot,
      told(
        'Hur många som sitter på varje plats i {forum} sägs inte, så det går inte att se om näringslivets sida är i minoritet.',
        'How many sit on each seat in {forum} is not said, so whether the industry side is a minority cannot be seen.',
      ),
      told('En medlemslista för {forum}.', 'A list of members of {forum}.'),
    );
  return industry * 2 >= seats.length
    ? met(
        { ...spot, ground: 'SHOWN' },
        told(
          'Av {total} platser i {forum} har näringslivets sida {industry}.',
          'Of {total} seats in {forum} the industry side has {industry}.',
        ),
      )
    : gap(
        'SHOWN',
        spot,
        told(
          'Av {total} platser i {forum} har näringslivets sida bara {industry}.',
          'Of {total} seats in {forum} the industry side has only {industry}.',
        ),
      );
}

function askedOf(survey: Survey, councils: readonly ForumType[]): Found[] {
  return councils.flatMap((council) => {
    const seats = survey.seats(council.id).filter(member);
    if (!seats.some(({ side }) => side === 'industry')) return [];
    return council.standing === 'STATUTORY'
      ? byLaw(survey, council, seats)
      : [byDesign(survey, council, seats)];
  });
}

export const industryIsNotAMinority: Check = {
  id,
  holds: told(
    'Näringslivets sida är inte i minoritet i de råd där den möter utbildarna.',
    'The industry side is no minority in the councils where it meets the educators.',
  ),
  asks: told(
    'Har näringslivet minst hälften av platserna?',
    'Has industry at least half of the seats?',
  ),
  why: told(
    'Vi menar att den som har behovet bör kunna styra det råd som ska möta det.',
    'We hold that whoever has the need should be able to steer the council that is to meet it.',
  ),
  topic: 'seats',
  placeInTopic: 4,
  reader: 'PLANNER',
  seriousness: 'DESIGN',
  needsBlueprint: true,
  cost: 'seats',
  ask: (survey) => askedOf(survey, survey.councils),
  askLaw: (survey) =>
    askedOf(
      survey,
      survey.councils.filter(({ standing }) => standing === 'STATUTORY'),
    ),
};
