/**
 * The kinds of fact. What follows from this list: the union `Fact`, who is a party, what points where, labels in Neo4j, folders
 * and defaults of a seed, and what each is called.
 *
 * To add one: write `kinds/<kind>.ts`, add its line here, describe it in the SDL (`EntityKind` in `schema/shared.graphql` and,
 * to be browsed in the graph, `schema/graph/<kind>.graphql`), name its folder in `docs/writing-facts.md`, give several of it
 * and its properties words (`language/several-words.ts`, `property-words.ts`), and run `npm run types`.
 * It is told by its name and what it is, or by what it joins, until `language/fact-sentence.ts` tells it better.
 */
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

/** In the order of the model: things with a name first, then the facts that join them. */
export const kinds = [
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
] as const;
