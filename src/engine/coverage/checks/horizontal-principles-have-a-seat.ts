/** Those to be invited for the horizontal principles also have a seat somewhere. */
import type { FactOf } from '../../../model/fact.ts';
import { documentOf } from '../councils.ts';
import { type Check, type Found, met, told, unknown } from '../finding.ts';
import type { Survey } from '../survey.ts';

type Seat = FactOf<'SEAT'>;

/** The bodies in which the party has a seat: councils, and the named forums of their kind. */
function seatsOf(survey: Survey, party: string): readonly Seat[] {
  return survey.pointing(party, 'SEAT').filter((seat) => {
    const body = survey.reading.facts.byId.get(seat.of);
    const isCouncil = survey.council(seat.of) !== undefined;
    const isOfOne =
      body?.kind === 'FORUM' && body.ofType.some((type) => survey.council(type) !== undefined);
    return seat.for === party && seat.capacity !== 'INVITED' && (isCouncil || isOfOne);
  });
}

/** Is it one example of a kind that is to be invited as a kind? */
function isExampleOf(survey: Survey, { strength, for: party }: Seat, invited: readonly Seat[]) {
  const fact = survey.reading.facts.byId.get(party ?? '');
  const types = fact?.kind === 'ACTOR' ? fact.ofType : [];
  return strength === 'EXAMPLE' && invited.some((one) => types.includes(one.for ?? ''));
}

function asked(survey: Survey, invited: Seat & { readonly for: string }): Found {
  const seated = seatsOf(survey, invited.for);
  const spot = {
    of: invited.for,
    side: 'DESIGNED' as const,
    mendedBy: survey.owners,
    slots: {
      party: invited.for,
      forums: [...new Set(seated.map((seat) => seat.of))],
      document: documentOf(survey, invited.id),
    },
  };
  const evidence = [...seated.map(({ id }) => id), invited.id];
  if (seated.some(({ strength }) => strength !== 'EXAMPLE'))
    return met(spot, told('{party} har plats i {forums}.', '{party} has a seat in {forums}.'), {
      evidence,
    });
  if (seated.length > 0)
    return unknown(
      'SILENT',
      spot,
      told(
        '{document} nämner {party} som exempel på deltagare i {forums}; om {party} också ska ha en fast plats för de horisontella principerna sägs inte.',
        '{document} names {party} as an example of who takes part in {forums}; whether {party} is to have a lasting seat for the horizontal principles too is not said.',
      ),
      told('Medlemslistor för råden.', 'Lists of members of the councils.'),
      { evidence },
    );
  return unknown(
    'SILENT',
    spot,
    invited.strength === 'POSSIBLE'
      ? told(
          'Enligt förslaget kan {party} bjudas in; om det också ska finnas en fast plats i något råd lämnas öppet.',
          'By the proposal {party} may be invited; whether there is to be a lasting seat in any council too is left open.',
        )
      : told(
          'Förslaget är att bjuda in {party}; om det också ska finnas en fast plats i något råd lämnas öppet.',
          'The proposal is to invite {party}; whether there is to be a lasting seat in any council too is left open.',
        ),
    told('Medlemslistor för råden.', 'Lists of members of the councils.'),
    { evidence: [invited.id, ...survey.silences('seats for horizontal principles')] },
  );
}

export const horizontalPrinciplesHaveASeat: Check = {
  id: 'horizontal-principles-have-a-seat',
  holds: told(
    'De som ska bjudas in för de horisontella principerna har också en plats i ett råd.',
    'Those to be invited for the horizontal principles also have a seat in a council.',
  ),
  asks: told(
    'Får de horisontella principerna en fast plats?',
    'Do the horizontal principles get a seat?',
  ),
  why: told(
    'Vi menar att den som bara bjuds in ibland sällan påverkar vad ett råd gör.',
    'We hold that those who are only invited now and then seldom affect what a council does.',
  ),
  topic: 'seats',
  placeInTopic: 9,
  reader: 'PLANNER',
  seriousness: 'ADVICE',
  needsBlueprint: true,
  cost: 'seats',
  ask: (survey) => {
    const invited = survey.of('SEAT').filter(({ capacity }) => capacity === 'INVITED');
    return invited.flatMap((seat) =>
      seat.for === undefined || isExampleOf(survey, seat, invited)
        ? []
        : [asked(survey, { ...seat, for: seat.for })],
    );
  },
};
