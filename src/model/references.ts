/** Which property of which kind points where, and the relationship it becomes in Neo4j: one table for all rooms. */
import { type EntityKind, type Fact, partyKinds } from './fact.ts';

/** One pointing property: the kinds it may point to and its relationship type. */
export interface Reference {
  readonly property: string;
  readonly to: readonly EntityKind[] | 'ANY';
  readonly relationship: string;
}

const parties = partyKinds;
const ref = (
  property: string,
  to: readonly EntityKind[] | 'ANY',
  relationship: string,
): Reference => ({ property, to, relationship });

/** Per kind, its pointing properties; `landscapes` and `citations`, common to all, are not repeated here. */
export const references: Readonly<Record<EntityKind, readonly Reference[]>> = {
  LANDSCAPE: [ref('owner', parties, 'OWNED_BY'), ref('covers', ['PLACE'], 'COVERS')],
  PLACE: [ref('partOf', ['PLACE'], 'PART_OF')],
  ROLE: [],
  AREA: [
    ref('bringsTogether', ['ROLE'], 'BRINGS_TOGETHER'),
    ref('serves', ['ACTOR_TYPE'], 'SERVES'),
  ],
  ACTOR_TYPE: [ref('kindOf', ['ACTOR_TYPE'], 'KIND_OF')],
  ACTOR: [
    ref('ofType', ['ACTOR_TYPE'], 'OF_TYPE'),
    ref('partOf', ['ACTOR'], 'PART_OF'),
    ref('servesPlaces', ['PLACE'], 'SERVES'),
  ],
  FORUM_TYPE: [ref('inAreas', ['AREA'], 'IN_AREA'), ref('partOf', ['FORUM_TYPE'], 'PART_OF')],
  FORUM: [
    ref('ofType', ['FORUM_TYPE'], 'OF_TYPE'),
    ref('partOf', ['FORUM'], 'PART_OF'),
    ref('inAreas', ['AREA'], 'IN_AREA'),
    ref('servesPlaces', ['PLACE'], 'SERVES'),
    ref('about', ['CONCEPT'], 'ABOUT'),
  ],
  FUNCTION: [ref('partOf', ['FUNCTION', 'PROCESS'], 'PART_OF')],
  PROCESS: [ref('partOf', ['PROCESS'], 'PART_OF')],
  INITIATIVE: [
    ref('partOf', ['INITIATIVE'], 'PART_OF'),
    ref('inAreas', ['AREA'], 'IN_AREA'),
    ref('servesPlaces', ['PLACE'], 'SERVES'),
    ref('about', ['CONCEPT'], 'ABOUT'),
  ],
  DOCUMENT: [ref('partOf', ['DOCUMENT'], 'PART_OF')],
  EVENT: [
    ref('partOf', ['FORUM', 'FORUM_TYPE', 'INITIATIVE', 'EVENT'], 'PART_OF'),
    ref('about', ['CONCEPT'], 'ABOUT'),
  ],
  PERSON: [],
  GOAL: [
    ref('partOf', ['GOAL'], 'PART_OF'),
    ref('inDocument', ['DOCUMENT'], 'IN_DOCUMENT'),
    ref('inAreas', ['AREA'], 'IN_AREA'),
  ],
  CONCEPT: [ref('broader', ['CONCEPT'], 'BROADER'), ref('related', ['CONCEPT'], 'RELATED')],
  SEAT: [
    ref('of', ['FORUM', 'FORUM_TYPE'], 'OF'),
    ref('for', ['ACTOR', 'ACTOR_TYPE', 'FUNCTION', 'ROLE'], 'FOR'),
  ],
  PARTICIPATION: [
    ref('by', ['PERSON', ...parties], 'BY'),
    ref('onBehalfOf', ['ACTOR'], 'ON_BEHALF_OF'),
    ref('in', ['FORUM', 'EVENT', 'INITIATIVE'], 'IN'),
    ref('fills', ['SEAT'], 'FILLS'),
  ],
  PLACEMENT: [
    ref('of', parties, 'OF'),
    ref('role', ['ROLE'], 'IN_ROLE'),
    ref('area', ['AREA'], 'IN_AREA'),
    ref('context', ['FORUM', 'FORUM_TYPE', 'AREA'], 'IN_CONTEXT'),
  ],
  FLOW: [
    ref('giver', parties, 'FROM'),
    ref('receiver', parties, 'TO'),
    ref('via', parties, 'VIA'),
    ref('per', ['DOCUMENT'], 'PER'),
    ref('about', ['CONCEPT'], 'ABOUT'),
  ],
  TIE: [ref('source', 'ANY', 'FROM'), ref('target', 'ANY', 'TO')],
  STATEMENT: [
    ref('about', 'ANY', 'ABOUT'),
    ref('by', ['PERSON', ...parties], 'BY'),
    ref('toParties', parties, 'TO'),
    ref('askedOf', parties, 'ASKED_OF'),
    ref('at', ['EVENT'], 'AT'),
    ref('topics', ['CONCEPT'], 'TOPIC'),
    ref('answeredBy', 'ANY', 'ANSWERED_BY'),
    ref('between', 'ANY', 'BETWEEN'),
    ref('shown', 'ANY', 'SHOWN'),
  ],
  MEASURE: [ref('of', 'ANY', 'OF'), ref('quantity', ['CONCEPT'], 'QUANTITY')],
};

/** The ids a fact points to by one of its pointing properties; `[]` when it is absent. */
export function targetsOf(fact: Fact, property: string): readonly string[] {
  const value = (fact as unknown as Record<string, unknown>)[property];
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? (value as string[]) : [];
}
