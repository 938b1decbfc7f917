/** What a file's folder and name say: which landscape, and which kind of fact. */
import { type EntityKind, entityKinds, kindNamed } from '../model/fact.ts';

const kindByFolder = new Map<string, EntityKind>(
  entityKinds.map((kind) => [kindNamed[kind].folder, kind]),
);

/** Folder and file names a fact may lie under. */
export const placeNames = [...kindByFolder.keys()];

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
  const kind = kindOfFolder(folder);
  return kind && { kind, landscapes: landscape === 'shared' ? [] : [landscape] };
}

function kindOfFolder(folder: string): EntityKind | undefined {
  const name = placeNames
    .filter((candidate) => folder === candidate || folder.startsWith(`${candidate}-`))
    .sort((a, b) => b.length - a.length)[0];
  return name === undefined ? undefined : kindByFolder.get(name);
}
