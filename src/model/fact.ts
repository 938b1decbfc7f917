/** A fact of any kind: the discriminated union every room reads. */
import { z } from 'zod';
import { kinds } from './kinds.ts';

type Kind = (typeof kinds)[number];
type Shapes<Kinds extends readonly unknown[]> = {
  -readonly [At in keyof Kinds]: Kinds[At] extends { readonly shape: infer Shape } ? Shape : never;
};

export const Fact = z.discriminatedUnion(
  'kind',
  kinds.map(({ shape }) => shape) as unknown as Shapes<typeof kinds>,
);
export type Fact = Readonly<z.infer<typeof Fact>>;
export type EntityKind = Fact['kind'];
/** The fact shape of one kind, such as `FactOf<'FLOW'>`. */
export type FactOf<K extends EntityKind> = Extract<Fact, { kind: K }>;

export type PartyFact = Readonly<z.infer<Extract<Kind, { readonly isParty: true }>['shape']>>;
export type PartyKind = PartyFact['kind'];

const nameOf = (kind: Kind): EntityKind => kind.shape.shape.kind.value;

/** All there is to say of each kind, by its name. */
export const kindNamed = Object.fromEntries(kinds.map((kind) => [nameOf(kind), kind])) as Readonly<
  Record<EntityKind, Kind>
>;
/** The names of all kinds, in the order of the model. */
export const entityKinds: readonly EntityKind[] = kinds.map(nameOf);

/** `FORUM_TYPE` as a label of Neo4j and a type of the SDL: `ForumType`. */
export function labelOf(kind: EntityKind): string {
  return kind
    .split('_')
    .map((word) => word.charAt(0) + word.slice(1).toLowerCase())
    .join('');
}

/** The kinds that may give and receive. */
export const partyKinds = entityKinds.filter(isPartyKind);

export function isPartyKind(kind: EntityKind): kind is PartyKind {
  return kindNamed[kind].isParty;
}

/** The kinds of fact that join things or say something of them, and need no name of their own. */
export const joiningKinds: ReadonlySet<EntityKind> = new Set(
  entityKinds.filter((kind) => kindNamed[kind].shape.shape.name.isOptional()),
);

export function isParty(fact: Fact): fact is PartyFact {
  return isPartyKind(fact.kind);
}
