/** The design says how a network that exists belongs with the councils, so that no new forum is built beside it. */
import type { FactOf } from '../../../model/fact.ts';
import { sideOf } from '../../../model/words.ts';
import { documentOf, exists } from '../councils.ts';
import { type Check, type Found, met, told, unknown } from '../finding.ts';
import { atForum } from '../spot.ts';
import type { Survey } from '../survey.ts';

type Forum = FactOf<'FORUM'>;
/** What joins a network to the design: the fact that does, and whom it is joined to. */
interface Joined {
  readonly by: string;
  readonly to: readonly string[];
  /** Only told of the work, or only perhaps joined to it. */
  readonly how: 'JOINED' | 'INFORMED' | 'PERHAPS';
}
const joining = ['LINKED_TO', 'INVOLVES', 'COOPERATES_WITH'];

/** A party, or the ends of a flow that the network is a tool of. */
function partiesOf(survey: Survey, id: string): readonly string[] {
  const fact = survey.reading.facts.byId.get(id);
  if (fact?.kind !== 'FLOW') return [id];
  return [fact.giver, fact.receiver].flatMap((end) => (end === undefined ? [] : [end]));
}

function byTies(survey: Survey, { id }: Forum): Joined[] {
  return survey
    .pointing(id, 'TIE')
    .filter(({ tieKind, standing }) => joining.includes(tieKind) && sideOf(standing) === 'DESIGNED')
    .map((tie) => ({
      by: tie.id,
      how: tie.strength === 'POSSIBLE' ? 'PERHAPS' : 'JOINED',
      to: partiesOf(survey, tie.source === id ? tie.target : tie.source),
    }));
}

function byFlows(survey: Survey, { id }: Forum): Joined[] {
  return survey
    .pointing(id, 'FLOW')
    .filter(({ giver, receiver, via }) => [giver, receiver, ...via].includes(id))
    .filter(({ standing }) => sideOf(standing) === 'DESIGNED')
    .map(({ id: flow, giver, receiver, flowKind }) => ({
      by: flow,
      how: flowKind === 'INFORMATION' && receiver === id ? 'INFORMED' : 'JOINED',
      to: [giver, receiver].flatMap((end) => (end === undefined || end === id ? [] : [end])),
    }));
}

/** Those who are in the network and by that have a seat in a council. */
function bySeats(survey: Survey, { id }: Forum): Joined[] {
  return survey.seats(id).flatMap((own) => {
    const fact = survey.reading.facts.byId.get(own.for ?? '');
    if (fact?.kind !== 'ACTOR_TYPE') return [];
    return survey
      .pointing(fact.id, 'SEAT')
      .filter((seat) => seat.for === fact.id && survey.council(seat.of) !== undefined)
      .map((seat) => ({ by: seat.id, how: 'JOINED' as const, to: [seat.of] }));
  });
}

/** Was the network itself heard when the design was drawn up? */
function hearingsOf(survey: Survey, { id }: Forum) {
  return survey
    .pointing(id, 'PARTICIPATION')
    .filter(({ by, capacity }) => by === id && capacity === 'CONSULTED')
    .map((one) => one.id);
}

/** How firmly the design joins it: as one who gets information stands outside the councils. */
function wordsFor(joined: readonly Joined[]) {
  const has = (how: Joined['how']) => joined.some((one) => one.how === how);
  if (has('JOINED'))
    return told(
      'Förslaget knyter {forum} till {others}.',
      'The proposal ties {forum} to {others}.',
    );
  if (has('PERHAPS'))
    return told(
      'Förslaget ser en möjlig koppling mellan {forum} och {others}.',
      'The proposal sees a possible link between {forum} and {others}.',
    );
  return told(
    'Enligt förslaget ingår {forum} inte i råden men ska få information av {others}.',
    'The proposal leaves {forum} outside the councils, to be informed by {others}.',
  );
}

function asked(survey: Survey, forum: Forum): Found {
  const joined = [byTies, byFlows, bySeats].flatMap((by) => by(survey, forum));
  const heard = hearingsOf(survey, forum);
  const spot = {
    ...atForum(survey, forum),
    side: 'DESIGNED' as const,
    places: forum.level === 'REGIONAL' ? survey.counties : [],
    mendedBy: survey.owners,
    slots: {
      forum: forum.id,
      others: [...new Set(joined.flatMap(({ to }) => to))],
      document: documentOf(survey, forum.id),
    },
  };
  if (joined.length > 0)
    return met(spot, wordsFor(joined), { evidence: joined.map(({ by }) => by) });
  return unknown(
    'SILENT',
    spot,
    heard.length > 0
      ? told(
          '{forum} hördes när förslaget togs fram, men hur just det nätverket hör ihop med råden sägs inte.',
          'When the proposal was made {forum} could give views, but how this very network belongs with the councils is not said.',
        )
      : told(
          '{document} säger inte hur just {forum} hör ihop med råden.',
          'How {forum} belongs with the councils is not said in {document}.',
        ),
    told(
      'En genomgång av vilka nätverk råden bygger på.',
      'A review of the networks the councils build on.',
    ),
    { evidence: [forum.id, ...heard] },
  );
}

export const existingNetworksWereConsidered: Check = {
  id: 'existing-networks-were-considered',
  holds: told(
    'Förslaget säger hur nätverk som redan finns hör ihop med råden.',
    'The design says how networks that already exist belong with the councils.',
  ),
  asks: told(
    'Hur hör nätverken som redan finns ihop med råden?',
    'How do the networks already in place belong with the councils?',
  ),
  why: told(
    'Vi menar att det som redan fungerar bör tas till vara innan något nytt byggs.',
    'We hold that what works already should be made use of before anything new is built.',
  ),
  topic: 'networks',
  placeInTopic: 1,
  reader: 'PLANNER',
  seriousness: 'ADVICE',
  needsBlueprint: true,
  cost: 'forums and the facts that point to them',
  ask: (survey) =>
    survey
      .of('FORUM')
      .filter((forum) => exists(forum) && forum.ofType.length === 0)
      .map((forum) => asked(survey, forum)),
};
