/** Whom sources name in a forum: who sits there, who leads it, who was at its meetings, and who is given as an example. */
import type { FactOf } from '../../model/fact.ts';
import { sideOf } from '../../model/words.ts';
import { isCertain } from './councils.ts';
import { isSaidByASource } from './said-by-a-source.ts';
import type { Survey } from './survey.ts';

type Forum = FactOf<'FORUM'>;
type Participation = FactOf<'PARTICIPATION'>;
/** That somebody is there: a seat, or having taken part. */
export type Presence = FactOf<'SEAT'> | Participation;

/** Whom somebody is there for. */
function holderOf(place: Presence): string {
  const holder = place.kind === 'SEAT' ? place.for : (place.onBehalfOf ?? place.by);
  return holder ?? place.id;
}
/** Those the places are held for, each once. */
export const holders = (places: readonly Presence[]) => [...new Set(places.map(holderOf))];

export interface Named {
  readonly chairs: readonly Presence[];
  /** Those who sit there, the members before those who stand in for them. */
  readonly members: readonly Presence[];
  /** Of the members, those a source itself says are there, and those we read so. */
  readonly known: readonly string[];
  readonly read: readonly string[];
  /** Those who were at a meeting of it. */
  readonly atMeeting: readonly Participation[];
  readonly examples: readonly FactOf<'SEAT'>[];
  /** The forum's own being heard. */
  readonly heard: readonly Participation[];
}

const last: readonly string[] = ['SUBSTITUTE', 'SUPPORT'];
const rank = ({ capacity }: Presence) => last.indexOf(capacity) + 1;

/** What a forum is called without the name of its kind: `Transport` of `Branschforum Transport`. */
function ownNames(survey: Survey, { name, aliases, ofType }: Forum): readonly string[] {
  const { byId } = survey.reading.facts;
  const kinds = ofType.flatMap((id) => {
    const type = byId.get(id);
    return [type?.name?.sv, ...(type?.aliases ?? []).map(({ text }) => text)];
  });
  const names = [name.sv, ...aliases.map(({ text }) => text)];
  return kinds.flatMap((kind) =>
    names.flatMap((one) =>
      kind !== undefined && one.toLowerCase().startsWith(`${kind.toLowerCase()} `)
        ? [one.slice(kind.length + 1)]
        : [],
    ),
  );
}

/** Who was at a meeting that bears the forum's own name; a reading that is in doubt names a kind, never a particular actor. */
function atMeetingOf(survey: Survey, forum: Forum): readonly Participation[] {
  const names = ownNames(survey, forum);
  if (names.length === 0) return [];
  const isSure = (one: Participation) =>
    isCertain(one) || survey.reading.facts.byId.get(one.by ?? '')?.kind === 'ACTOR_TYPE';
  return survey
    .of('PARTICIPATION')
    .filter(({ mode }) => mode !== undefined && names.some((own) => mode.endsWith(` ${own}`)))
    .filter((one) => one.by !== undefined && isSure(one));
}

/** Whom sources name in a forum. */
export function namedIn(survey: Survey, forum: Forum): Named {
  const parts = survey.pointing(forum.id, 'PARTICIPATION');
  const held = survey.seats(forum.id).filter(({ standing }) => sideOf(standing) === 'DOCUMENTED');
  const all: readonly Presence[] = [...held, ...parts.filter((one) => one.in === forum.id)];
  const members = all
    .filter(({ capacity }) => capacity !== 'CHAIR')
    .sort((one, other) => rank(one) - rank(other));
  const known = holders(members.filter(isSaidByASource));
  const chairs = all.filter(({ capacity }) => capacity === 'CHAIR');
  const leading = holders(chairs);
  return {
    chairs,
    members,
    known,
    read: holders(members).filter((one) => !known.includes(one)),
    atMeeting: atMeetingOf(survey, forum).filter((one) => !leading.includes(holderOf(one))),
    examples: survey.seats(forum.id).filter(({ strength }) => strength === 'EXAMPLE'),
    heard: parts.filter(({ by, capacity }) => by === forum.id && capacity === 'CONSULTED'),
  };
}
