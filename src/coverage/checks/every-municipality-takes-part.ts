/** Each municipality takes part in the cooperation: in a forum, an initiative, or by what it has said. */
import type { FactOf } from '../../model/fact.ts';
import { exists } from '../councils.ts';
import { type Check, type Found, met, told, unknown } from '../finding.ts';
import type { Survey } from '../survey.ts';

/** The forums and initiatives the actor has a seat or part in, each with the facts that say so. */
function takenPartIn(survey: Survey, actor: FactOf<'ACTOR'>): Map<string, string[]> {
  const where = new Map<string, string[]>();
  const add = (id: string, fact: string) => where.set(id, [...(where.get(id) ?? []), fact]);
  for (const one of survey.pointing(actor.id, 'PARTICIPATION'))
    if (one.by === actor.id || one.onBehalfOf === actor.id) add(one.in, one.id);
  for (const seat of survey.pointing(actor.id, 'SEAT'))
    if (seat.for === actor.id) add(seat.of, seat.id);
  return where;
}

/** Those that are there today, and the initiatives that have been; a single meeting is left to its notes. */
function nowAndBefore(survey: Survey, where: ReadonlyMap<string, string[]>) {
  const facts = [...where.keys()].flatMap((id) => survey.reading.facts.byId.get(id) ?? []);
  const isWhole = (parts: readonly string[]) => !parts.some((whole) => where.has(whole));
  return {
    now: facts.flatMap((fact) => (fact.kind === 'FORUM' && exists(fact) ? [fact.id] : [])),
    before: facts.flatMap((fact) =>
      fact.kind === 'INITIATIVE' && isWhole(fact.partOf) ? [fact.id] : [],
    ),
  };
}

function wordsFor(now: number, before: number) {
  if (before === 0) return told('{place} är med i {now}.', '{place} takes part in {now}.');
  if (now === 0)
    return told('{place} har varit med i {before}.', '{place} has taken part in {before}.');
  return told(
    '{place} är med i {now} och har varit med i {before}.',
    '{place} takes part in {now} and has taken part in {before}.',
  );
}

function asked(survey: Survey, place: string): Found {
  const actor = survey.municipalityOf(place);
  const where = actor ? takenPartIn(survey, actor) : new Map<string, string[]>();
  const { now, before } = nowAndBefore(survey, where);
  const spot = {
    of: actor?.id ?? place,
    side: 'DOCUMENTED' as const,
    levels: ['LOCAL' as const],
    places: [place],
    mendedBy: actor ? [actor.id] : [],
    slots: { place, now, before },
  };
  if (now.length + before.length > 0)
    return met(spot, wordsFor(now.length, before.length), {
      evidence: [...now, ...before].flatMap((id) => where.get(id) ?? []),
    });
  const said = actor
    ? survey
        .pointing(actor.id, 'STATEMENT')
        .filter(({ statementKind, by }) => statementKind === 'POSITION' && by.includes(actor.id))
    : [];
  const evidence = [...[...where.values()].flat(), ...said.map(({ id }) => id)];
  if (evidence.length > 0)
    return met(
      spot,
      told(
        '{place} har varit med på möten eller lämnat synpunkter.',
        '{place} has been at meetings or given its views.',
      ),
      { evidence },
    );
  return unknown(
    'NOT_DOCUMENTED',
    spot,
    told(
      'Att {place} är med i samverkan är inte bekräftat än.',
      'That {place} takes part in the cooperation is not confirmed yet.',
    ),
    told('En medlemslista eller deltagarlista.', 'A list of members or participants.'),
    { evidence: [actor?.id ?? place] },
  );
}

export const everyMunicipalityTakesPart: Check = {
  id: 'every-municipality-takes-part',
  holds: told(
    'Varje kommun är med i samverkan.',
    'Every municipality takes part in the cooperation.',
  ),
  why: told(
    'Vi menar att en kommun som står utanför samverkan varken hörs eller nås.',
    'We hold that a municipality outside the cooperation is neither heard nor reached.',
  ),
  reader: 'PLANNER',
  seriousness: 'ADVICE',
  needsBlueprint: false,
  cost: 'municipalities and participations',
  ask: (survey) => survey.municipalities.map((place) => asked(survey, place)),
};
