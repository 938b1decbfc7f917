/** A fact of any kind: the discriminated union every room reads. */
import { z } from 'zod';
import { Actor } from './kinds/actor.ts';
import { ActorType } from './kinds/actor-type.ts';
import { Area } from './kinds/area.ts';
import { Concept } from './kinds/concept.ts';
import { Document } from './kinds/document.ts';
import { Event } from './kinds/event.ts';
import { Flow } from './kinds/flow.ts';
import { Forum } from './kinds/forum.ts';
import { ForumType } from './kinds/forum-type.ts';
import { FunctionFact } from './kinds/function.ts';
import { Goal } from './kinds/goal.ts';
import { Initiative } from './kinds/initiative.ts';
import { Landscape } from './kinds/landscape.ts';
import { Measure } from './kinds/measure.ts';
import { Participation } from './kinds/participation.ts';
import { Person } from './kinds/person.ts';
import { Place } from './kinds/place.ts';
import { Placement } from './kinds/placement.ts';
import { Process } from './kinds/process.ts';
import { Role } from './kinds/role.ts';
import { Seat } from './kinds/seat.ts';
import { Statement } from './kinds/statement.ts';
import { Tie } from './kinds/tie.ts';

export const Fact = z.discriminatedUnion('kind', [
  Landscape,
  Place,
  Role,
  Area,
  ActorType,
  Actor,
  ForumType,
  Forum,
  FunctionFact,
  Process,
  Initiative,
  Document,
  Event,
  Person,
  Goal,
  Concept,
  Seat,
  Participation,
  Placement,
  Flow,
  Tie,
  Statement,
  Measure,
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
