/** Whom a council receives from, and whom a source notes as left out, have a seat in it. */
import type { FactOf } from '../../../model/fact.ts';
import { typesOf } from '../../flows/stands-for.ts';
import { isCertain, isCommittee, leavesOpen, seatNames } from '../councils.ts';
import { type Check, type Found, met, told, unknown } from '../finding.ts';
import { isNamedIn } from '../named-in.ts';
import { atDesign } from '../spot.ts';
import type { Survey } from '../survey.ts';

type ForumType = FactOf<'FORUM_TYPE'>;
type Seat = FactOf<'SEAT'>;
type Feeder = FactOf<'ACTOR'> | FactOf<'ACTOR_TYPE'> | FactOf<'ROLE'>;

/** Does the whole stand for the party, as its type or a wider one? */
function isWithin({ reading: { graph } }: Survey, party: string, whole: string): boolean {
  const at = graph.partyNumber.get(party);
  const of = graph.partyNumber.get(whole);
  if (at === undefined || of === undefined) return false;
  return typesOf(graph, at).includes(of);
}

/** Does the feeder sit on this seat: itself, as part of a whole, by its name, as the kind of who sits, or by the role of the seat? */
function sitsOn(survey: Survey, feeder: Feeder, seat: Seat): boolean {
  if (feeder.kind === 'ROLE') return survey.roleOfSeat(seat).includes(feeder.role);
  const holder = survey.reading.facts.byId.get(seat.for ?? '');
  const names = [seat.name?.sv, ...seat.aliases.map(({ text }) => text), holder?.name?.sv];
  return (
    names.some((name) => name !== undefined && isNamedIn(feeder, name)) ||
    (holder !== undefined &&
      (holder.id === feeder.id ||
        isWithin(survey, feeder.id, holder.id) ||
        isWithin(survey, holder.id, feeder.id)))
  );
}

const seatsIn = (survey: Survey, id: string) => survey.seats(id, 'CHAIR', 'MEMBER', 'PARTNER');

/** Is it a second seat of somebody who also sits there as itself, such as `AF som utbildare` beside Arbetsförmedlingen? */
function isInAnotherPart(survey: Survey, seat: Seat, others: readonly Seat[]): boolean {
  const holder = survey.reading.facts.byId.get(seat.for ?? '');
  const isItself = ({ for: own, name }: Seat) =>
    own === seat.for && (name === undefined || name.sv === holder?.name?.sv);
  return holder?.kind === 'ACTOR' && !isItself(seat) && others.some(isItself);
}

/** The feeder's seats in the council, the certain ones where there are any; else those in the named forums of its kind. */
function ownSeats(survey: Survey, council: ForumType, feeder: Feeder): readonly Seat[] {
  const own = seatsIn(survey, council.id).filter((seat) => sitsOn(survey, feeder, seat));
  const asItself = own.filter((seat) => !isInAnotherPart(survey, seat, own));
  const sure = asItself.filter(isCertain);
  if (own.length > 0) return sure.length > 0 ? sure : asItself;
  return survey
    .forumsOf(council.id)
    .flatMap(({ id }) => seatsIn(survey, id))
    .filter((seat) => sitsOn(survey, feeder, seat));
}

/** Who gives the council something themselves, each with a flow; what comes by way of others is theirs to bring. */
function feedersOf(survey: Survey, council: ForumType): Map<string, string> {
  const feeders = new Map<string, string>();
  for (const { id, giver, receiver, via, standing } of survey.pointing(council.id, 'FLOW'))
    if (receiver === council.id && giver !== undefined && via.length === 0)
      if (standing !== 'MISSING') feeders.set(giver, id);
  return feeders;
}

function fed(survey: Survey, council: ForumType): Found[] {
  return [...feedersOf(survey, council)].flatMap(([giver, flow]): Found[] => {
    const feeder = survey.reading.facts.byId.get(giver);
    if (feeder?.kind !== 'ACTOR' && feeder?.kind !== 'ACTOR_TYPE' && feeder?.kind !== 'ROLE')
      return [];
    const own = ownSeats(survey, council, feeder);
    const isOwnName = own.some((one) => one.for === giver);
    const spot = {
      ...atDesign(survey, council),
      also: giver,
      slots: {
        forum: council.id,
        party: giver,
        open: leavesOpen(council),
        seats: seatNames(survey, own),
      },
    };
    if (own.length > 0)
      return [
        met(
          spot,
          isOwnName
            ? told(
                'Det är tänkt att {party} bidrar till {forum} och har plats där.',
                '{forum} is to receive from {party}, for whom there is a seat.',
              )
            : told(
                'Det är tänkt att {party} bidrar till {forum} och har plats där genom {seats}.',
                '{forum} is to receive from {party}, for whom there is a seat through {seats}.',
              ),
          { evidence: [...own.map(({ id }) => id), flow] },
        ),
      ];
    return [
      unknown(
        'SILENT',
        spot,
        told(
          '{open} om {party}, som ska bidra till {forum}, har en plats där.',
          '{open} whether there is a seat for {party}, from whom {forum} receives.',
        ),
        told('En medlemslista för {forum}.', 'A list of members of {forum}.'),
        { evidence: [flow] },
      ),
    ];
  });
}

/** What a source is searched for and does not give: a seat for somebody one would look for. */
function leftOut(survey: Survey, silence: FactOf<'STATEMENT'>): Found[] {
  const forum = silence.about[0] as string;
  const council = survey.council(forum);
  if (council && isCommittee(survey, council)) return [];
  const areas = silence.about.flatMap((id) => {
    const about = survey.reading.facts.byId.get(id);
    return about && 'inAreas' in about ? survey.colours(about.inAreas) : [];
  });
  return [
    unknown(
      'SILENT',
      {
        ...(council ? atDesign(survey, council) : { side: 'DESIGNED' as const }),
        of: forum,
        also: silence.id,
        areas: [...new Set(areas)],
        mendedBy: survey.owners,
        slots: { text: silence.text, forum },
      },
      told('{text}', '{text}'),
      told(
        'Ett beslut om vilka som ska ha plats i {forum}.',
        'A decision on who is to have a seat in {forum}.',
      ),
      { evidence: [silence.id] },
    ),
  ];
}

export const thoseReliedOnHaveASeat: Check = {
  id: 'those-relied-on-have-a-seat',
  holds: told(
    'De som ett råd får sina behov och lösningar från har en plats där.',
    'Those a council gets its needs and solutions from have a seat there.',
  ),
  asks: told(
    'Har de som råden bygger på en plats där?',
    'Have those the councils rely on a seat there?',
  ),
  why: told(
    'Vi menar att den som bidrar till ett råd också bör kunna sitta där.',
    'We hold that whoever contributes to a council should also be able to sit there.',
  ),
  topic: 'seats',
  placeInTopic: 6,
  reader: 'PLANNER',
  seriousness: 'ADVICE',
  needsBlueprint: true,
  cost: 'flows into councils, seats and silences',
  ask: (survey) => [
    ...survey.councils.flatMap((council) => fed(survey, council)),
    ...survey
      .of('STATEMENT')
      .filter(
        ({ statementKind, property }) =>
          statementKind === 'SILENCE' && /^seats? of /.test(property ?? ''),
      )
      .flatMap((silence) => leftOut(survey, silence)),
  ],
};
