/** A fact of any kind: the discriminated union every room reads. */
import { z } from 'zod';
import * as entity from './entity.ts';
import * as link from './link.ts';

export const Fact = z.discriminatedUnion('kind', [
  entity.Landscape,
  entity.Place,
  entity.Role,
  entity.Area,
  entity.ActorType,
  entity.Actor,
  entity.ForumType,
  entity.Forum,
  entity.FunctionFact,
  entity.Process,
  entity.Initiative,
  entity.Document,
  entity.Event,
  entity.Person,
  entity.Goal,
  entity.Concept,
  link.Seat,
  link.Participation,
  link.Placement,
  link.Flow,
  link.Tie,
  link.Statement,
  link.Measure,
]);
export type Fact = Readonly<z.infer<typeof Fact>>;
export type EntityKind = Fact['kind'];
/** The fact shape of one kind, such as `FactOf<'FLOW'>`. */
export type FactOf<K extends EntityKind> = Extract<Fact, { kind: K }>;

/** The kinds that may give and receive. */
export const partyKinds = [
  'ROLE',
  'AREA',
  'ACTOR_TYPE',
  'ACTOR',
  'FORUM_TYPE',
  'FORUM',
  'FUNCTION',
  'PROCESS',
  'INITIATIVE',
  'DOCUMENT',
  'EVENT',
] as const satisfies readonly EntityKind[];
export type PartyKind = (typeof partyKinds)[number];
export type PartyFact = FactOf<PartyKind>;

export function isParty(fact: Fact): fact is PartyFact {
  return (partyKinds as readonly EntityKind[]).includes(fact.kind);
}
