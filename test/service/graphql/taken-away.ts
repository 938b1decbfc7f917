/** What a schema no longer has that released ones had, and what old documents no longer fit. */
import {
  BreakingChangeType,
  findBreakingChanges,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';

/** Told by {@link placesOf} instead, with whether it was deprecated. */
const removals: ReadonlySet<string> = new Set([
  BreakingChangeType.TYPE_REMOVED,
  BreakingChangeType.FIELD_REMOVED,
  BreakingChangeType.ARG_REMOVED,
  BreakingChangeType.VALUE_REMOVED_FROM_ENUM,
]);

interface Place {
  readonly name: string;
  readonly deprecationReason?: string | null | undefined;
}

/** Every field, argument and value of a schema by its place, such as `Query.find(text:)`, and whether it is deprecated. */
function placesOf(schema: GraphQLSchema): ReadonlyMap<string, boolean> {
  const places = new Map<string, boolean>();
  const put = (place: string, { deprecationReason }: Place) =>
    places.set(place, deprecationReason != null);
  for (const type of Object.values(schema.getTypeMap())) {
    if (isEnumType(type)) for (const one of type.getValues()) put(`${type.name}.${one.name}`, one);
    if (isInputObjectType(type))
      for (const one of Object.values(type.getFields())) put(`${type.name}.${one.name}`, one);
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      put(`${type.name}.${field.name}`, field);
      for (const one of field.args) put(`${type.name}.${field.name}(${one.name}:)`, one);
    }
  }
  return places;
}

/**
 * What a client of the last release would miss: whatever changed its shape, and whatever is gone without having been
 * deprecated in the last two releases.
 *
 * @param released - the kept schemas, the newest first
 */
export function takenAway(now: GraphQLSchema, released: readonly GraphQLSchema[]): string[] {
  const [last] = released;
  if (last === undefined) return [];
  const changed = findBreakingChanges(last, now).filter(({ type }) => !removals.has(type));
  const present = placesOf(now);
  const before = released.slice(0, 2).map(placesOf);
  const wasAnnounced = (place: string) =>
    before.length === 2 && before.every((places) => places.get(place) !== false);
  /** Arguments go with their field. */
  const wentWithField = (place: string) => !present.has(place.replace(/\(.*/, ''));
  const gone = [...placesOf(last).keys()].filter(
    (place) =>
      !present.has(place) && !(place.includes('(') && wentWithField(place)) && !wasAnnounced(place),
  );
  return [
    ...changed.map(({ description }) => description),
    ...gone.map((place) => `${place} is gone.`),
  ];
}
