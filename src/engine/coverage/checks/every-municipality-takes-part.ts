/** Each municipality takes part in the cooperation: in a forum, in a function, or at meetings and by what it has said. */
import type { FactOf } from '../../../model/fact.ts';
import { sideOf } from '../../../model/words.ts';
import { exists } from '../councils.ts';
import { type Check, type Found, met, told, unknown } from '../finding.ts';
import type { Survey } from '../survey.ts';

type Actor = FactOf<'ACTOR'>;

/** Where the actor has a seat or part, with the facts that say so; being heard is told apart. */
function takenPartIn(survey: Survey, actor: Actor) {
  const where = new Map<string, string[]>();
  const heard: string[] = [];
  const add = (id: string, fact: string) => where.set(id, [...(where.get(id) ?? []), fact]);
  for (const one of survey.pointing(actor.id, 'PARTICIPATION'))
    if (one.by === actor.id || one.onBehalfOf === actor.id) {
      if (one.capacity === 'CONSULTED') heard.push(one.id);
      else add(one.in, one.id);
    }
  for (const seat of survey.pointing(actor.id, 'SEAT'))
    if (seat.for === actor.id) add(seat.of, seat.id);
  return { where, heard };
}

/** A forum of the landscape's: of a kind its design or law has, or one that serves the county; not one that joins towns across counties. */
function isOfTheLandscape(survey: Survey, { ofType, servesPlaces }: FactOf<'FORUM'>): boolean {
  return (
    ofType.some((type) => survey.council(type) !== undefined) ||
    servesPlaces.some((place) => survey.counties.includes(place))
  );
}

/** The forums it is in today. */
function forumsNow(survey: Survey, where: ReadonlyMap<string, string[]>) {
  return [...where.keys()].filter((id) => {
    const fact = survey.reading.facts.byId.get(id);
    return fact?.kind === 'FORUM' && exists(fact) && isOfTheLandscape(survey, fact);
  });
}

/** The functions of the cooperation that it holds or has tried in a pilot. */
function functionsOf(survey: Survey, actor: Actor) {
  return survey
    .pointing(actor.id, 'TIE')
    .filter(
      ({ tieKind, source, standing }) =>
        tieKind === 'HOLDS' && source === actor.id && sideOf(standing) === 'DOCUMENTED',
    );
}

/** Whether it was at meetings, or has said what it thinks. */
function beenAtMeetings(survey: Survey, actor: Actor, where: ReadonlyMap<string, string[]>) {
  const said = survey
    .pointing(actor.id, 'STATEMENT')
    .filter(({ statementKind, by }) => statementKind === 'POSITION' && by.includes(actor.id));
  const meetings = [...where].filter(([id]) => survey.reading.facts.byId.get(id)?.kind === 'EVENT');
  return [...meetings.flatMap(([, facts]) => facts), ...said.map(({ id }) => id)];
}

function asked(survey: Survey, place: string): Found {
  const actor = survey.municipalityOf(place);
  const spot = {
    of: actor?.id ?? place,
    side: 'DOCUMENTED' as const,
    levels: ['LOCAL' as const],
    places: [place],
    mendedBy: actor ? [actor.id] : [],
    slots: { place },
  };
  return (actor && shown(survey, actor, spot)) ?? open(survey, actor, spot);
}

type Spot = Parameters<typeof unknown>[1];

/** What a source shows of it taking part; undefined where none does. */
function shown(survey: Survey, actor: Actor, spot: Spot): Found | undefined {
  const { where } = takenPartIn(survey, actor);
  const now = forumsNow(survey, where);
  if (now.length > 0)
    return met(
      { ...spot, slots: { ...spot.slots, now } },
      told('{place} är med i {now}.', '{place} takes part in {now}.'),
      { evidence: now.flatMap((id) => where.get(id) ?? []) },
    );
  const functions = functionsOf(survey, actor);
  if (functions.length > 0)
    return met(
      { ...spot, slots: { ...spot.slots, functions: functions.map(({ target }) => target) } },
      functions.every(({ standing }) => standing === 'PILOT')
        ? told(
            '{place} är med genom en pilot som har prövat delar av funktionen {functions}.',
            '{place} takes part through a pilot that has tried parts of the function {functions}.',
          )
        : told('{place} är med som {functions}.', '{place} takes part as {functions}.'),
      { evidence: functions.map(({ id }) => id) },
    );
  const been = beenAtMeetings(survey, actor, where);
  if (been.length === 0) return undefined;
  return met(
    spot,
    told(
      '{place} har varit med på möten eller lämnat synpunkter.',
      '{place} has been at meetings or given its views.',
    ),
    { evidence: been },
  );
}

/** To have been heard while a proposal was drawn up is not yet to take part. */
function open(survey: Survey, actor: Actor | undefined, spot: Spot): Found {
  const heard = actor ? takenPartIn(survey, actor).heard : [];
  return unknown(
    'NOT_DOCUMENTED',
    spot,
    heard.length > 0
      ? told(
          '{place} hördes när förslaget togs fram; att kommunen är med i samverkan i dag är inte bekräftat.',
          '{place} was heard when the proposal was made; that the municipality takes part in the cooperation today is not confirmed.',
        )
      : told(
          'Att {place} är med i samverkan är inte bekräftat än.',
          'That {place} takes part in the cooperation is not confirmed yet.',
        ),
    told('En medlemslista eller deltagarlista.', 'A list of members or participants.'),
    { evidence: heard.length > 0 ? heard : [spot.of] },
  );
}

export const everyMunicipalityTakesPart: Check = {
  id: 'every-municipality-takes-part',
  holds: told(
    'Varje kommun är med i samverkan.',
    'Every municipality takes part in the cooperation.',
  ),
  asks: told('Är kommunen med i samverkan i dag?', 'Does the municipality take part today?'),
  why: told(
    'Vi menar att en kommun som står utanför samverkan varken hörs eller nås.',
    'We hold that a municipality outside the cooperation is neither heard nor reached.',
  ),
  topic: 'takingPart',
  placeInTopic: 1,
  hasOwnRow: true,
  reader: 'PLANNER',
  seriousness: 'ADVICE',
  needsBlueprint: false,
  cost: 'municipalities and participations',
  ask: (survey) => survey.municipalities.map((place) => asked(survey, place)),
};
