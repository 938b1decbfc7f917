/** What a file's folder and name say: which landscape, and which kind of fact. */
import type { EntityKind } from '../model/fact.ts';

const kinds: Readonly<Record<string, EntityKind>> = {
  landscape: 'LANDSCAPE',
  places: 'PLACE',
  roles: 'ROLE',
  areas: 'AREA',
  'actor-types': 'ACTOR_TYPE',
  actors: 'ACTOR',
  'forum-types': 'FORUM_TYPE',
  forums: 'FORUM',
  functions: 'FUNCTION',
  processes: 'PROCESS',
  initiatives: 'INITIATIVE',
  documents: 'DOCUMENT',
  events: 'EVENT',
  persons: 'PERSON',
  goals: 'GOAL',
  concepts: 'CONCEPT',
  seats: 'SEAT',
  participations: 'PARTICIPATION',
  placements: 'PLACEMENT',
  flows: 'FLOW',
  ties: 'TIE',
  statements: 'STATEMENT',
  measures: 'MEASURE',
};

/** Folder and file names a fact may lie under. */
export const placeNames = Object.keys(kinds);

/**
 * Kind and landscape by place: `shared/actors.yaml` is in no landscape, `dalen/forums/radet.yaml` in `dalen`.
 * A name may go on after a hyphen: `actors-industry.yaml` holds actors.
 *
 * @returns undefined when no part of the place names a kind
 */
export function placeOfFile(
  place: readonly string[],
): { kind: EntityKind; landscapes: readonly string[] } | undefined {
  const [landscape, folder] = place;
  if (landscape === undefined || folder === undefined) return undefined;
  const kind = kindNamed(folder);
  return kind && { kind, landscapes: landscape === 'shared' ? [] : [landscape] };
}

function kindNamed(folder: string): EntityKind | undefined {
  const name = placeNames
    .filter((candidate) => folder === candidate || folder.startsWith(`${candidate}-`))
    .sort((a, b) => b.length - a.length)[0];
  return name === undefined ? undefined : kinds[name];
}
