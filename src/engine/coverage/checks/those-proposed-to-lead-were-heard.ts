/** Those a design gives a leading seat were heard when it was drawn up. */
import type { Fact, FactOf } from '../../../model/fact.ts';
import { sideOf } from '../../../model/words.ts';
import { grouped } from '../../grouped.ts';
import { type Check, type Found, met, told, unknown } from '../finding.ts';
import { isNamedIn } from '../named-in.ts';
import type { Survey } from '../survey.ts';

type Heard = FactOf<'PARTICIPATION'>;

/** Who stands for a party: a kind's own actors, and those meant to hold a function. */
function standIns(survey: Survey, fact: Fact): readonly Fact[] {
  const { byId } = survey.reading.facts;
  if (fact.kind === 'ACTOR_TYPE')
    return [
      fact,
      ...survey.pointing(fact.id, 'ACTOR').filter(({ ofType }) => ofType.includes(fact.id)),
    ];
  if (fact.kind !== 'FUNCTION') return [fact];
  return survey
    .pointing(fact.id, 'TIE')
    .filter(({ tieKind, target }) => tieKind === 'HOLDS' && target === fact.id)
    .filter(({ standing }) => sideOf(standing) === 'DESIGNED')
    .flatMap(({ source }) => byId.get(source) ?? []);
}

const isHearing = ({ capacity }: Heard) => capacity === 'CONSULTED';

/** The hearings of a landscape that tell their way, by that way; gathered once. */
function hearingsByMode(survey: Survey): ReadonlyMap<string, readonly Heard[]> {
  const hearings = survey.of('PARTICIPATION').filter(isHearing);
  const inMode = grouped(hearings, ({ mode }) => (mode === undefined ? [] : [mode]));
  return new Map(
    hearings.flatMap(({ mode }) => (mode === undefined ? [] : [[mode, inMode(mode)]])),
  );
}

/** Their being heard: by one who stands for them, or in a way that names them, such as a talk with heads of business. */
function hearingsOf(
  survey: Survey,
  fact: Fact,
  modes: ReadonlyMap<string, readonly Heard[]>,
): readonly Heard[] {
  const heard = new Set<Heard>();
  for (const party of standIns(survey, fact)) {
    for (const one of survey.pointing(party.id, 'PARTICIPATION'))
      if (isHearing(one) && (one.by === party.id || one.onBehalfOf === party.id)) heard.add(one);
    for (const [mode, some] of modes)
      if (isNamedIn(party, mode)) for (const one of some) heard.add(one);
  }
  return [...heard];
}

/** Where they were heard: initiatives, and of these only the whole when both it and its parts are there. */
function wholesOf(survey: Survey, heard: readonly Heard[]): string[] {
  const where = new Set(heard.map((one) => one.in));
  return [...where].filter((id) => {
    const fact = survey.reading.facts.byId.get(id);
    return !(fact && 'partOf' in fact && fact.partOf.some((whole) => where.has(whole)));
  });
}

/** What they are to do, and how firmly the design says so. */
function toDo(seats: readonly FactOf<'SEAT'>[]) {
  const verb = seats.every(({ capacity }) => capacity === 'CONVENER')
    ? { sv: 'sammankalla', en: 'convene' }
    : { sv: 'leda', en: 'lead' };
  return seats.every(({ strength }) => strength === 'POSSIBLE')
    ? told(`kan komma att ${verb.sv}`, `who may come to ${verb.en}`)
    : told(`föreslås ${verb.sv}`, `proposed to ${verb.en}`);
}

function asked(
  survey: Survey,
  party: string,
  own: readonly FactOf<'SEAT'>[],
  modes: ReadonlyMap<string, readonly Heard[]>,
): Found {
  const fact = survey.reading.facts.byId.get(party) as Fact;
  const heard = hearingsOf(survey, fact, modes);
  const areas = own.flatMap((seat) => survey.colours(survey.council(seat.of)?.inAreas ?? []));
  const spot = {
    of: party,
    side: 'DOCUMENTED' as const,
    areas: [...new Set(areas)],
    mendedBy: [party],
    slots: {
      party,
      forums: [...new Set(own.map((seat) => seat.of))],
      lead: toDo(own),
      holders: standIns(survey, fact).map(({ id }) => id),
      where: wholesOf(survey, heard),
    },
  };
  if (heard.length > 0)
    return met(
      spot,
      fact.kind === 'FUNCTION'
        ? told(
            '{party} {lead} {forums}; de som är tänkta för uppdraget ({holders}) hördes i {where}.',
            'Among those heard in {where} are those meant for {party} ({holders}), {lead} {forums}.',
          )
        : told(
            '{party}, som {lead} {forums}, hördes i {where}.',
            'Those heard in {where} include {party}, {lead} {forums}.',
          ),
      { evidence: [...own.map(({ id }) => id), ...heard.slice(0, 5).map(({ id }) => id)] },
    );
  const silence = survey
    .pointing(party, 'STATEMENT')
    .find(
      ({ statementKind, property }) =>
        statementKind === 'SILENCE' && (property ?? '').startsWith('participation'),
    );
  return unknown(
    silence ? 'SILENT' : 'NOT_DOCUMENTED',
    spot,
    silence
      ? told(
          '{party} {lead} {forums}, men nämns inte i listan över dem som hördes.',
          'The list of those heard does not name {party}, {lead} {forums}.',
        )
      : told(
          '{party} {lead} {forums}; att de hördes om det är inte bekräftat än.',
          'That {party}, {lead} {forums}, was heard about it is not confirmed yet.',
        ),
    told('Ett besked från {party}.', 'Word from {party}.'),
    { evidence: silence ? [silence.id, ...own.map(({ id }) => id)] : own.map(({ id }) => id) },
  );
}

export const thoseProposedToLeadWereHeard: Check = {
  id: 'those-proposed-to-lead-were-heard',
  holds: told(
    'De som föreslås leda eller sammankalla hördes när förslaget togs fram.',
    'Those proposed to chair or convene were heard when the proposal was made.',
  ),
  asks: told('Hördes de som föreslås leda?', 'Were those proposed to lead heard?'),
  why: told(
    'Vi menar att den som ska bära ett råd bör ha fått säga sitt om det.',
    'We hold that whoever is to carry a council should have had a say about it.',
  ),
  topic: 'takingPart',
  placeInTopic: 2,
  asksWhatIsDone: true,
  reader: 'PLANNER',
  seriousness: 'ADVICE',
  needsBlueprint: true,
  cost: 'leading seats × participations of their holders, and the ways people were heard',
  ask: (survey) => {
    const leading = survey.councils
      .filter(({ standing }) => standing !== 'STATUTORY')
      .flatMap((council) => survey.seats(council.id, 'CHAIR', 'CONVENER', 'LEAD'));
    const modes = hearingsByMode(survey);
    const parties = new Set(leading.flatMap((seat) => seat.for ?? []));
    return [...parties].map((party) =>
      asked(
        survey,
        party,
        leading.filter((seat) => seat.for === party),
        modes,
      ),
    );
  },
};
