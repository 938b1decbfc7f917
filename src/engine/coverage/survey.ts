/** A landscape made ready to be checked: its facts by kind, and the look-ups checks share. */

import type { EntityKind, FactOf } from '../../model/fact.ts';
import type { AreaColour, Capacity, Level, RoleName } from '../../model/words.ts';
import type { Lens } from '../flows/lens.ts';
import type { Reading } from '../reading.ts';

type ForumType = FactOf<'FORUM_TYPE'>;
type Statement = FactOf<'STATEMENT'>;

export interface Survey {
  readonly reading: Reading;
  readonly landscape: FactOf<'LANDSCAPE'>;
  /** Shows the landscape's flows. */
  readonly lens: Lens;
  /** The day the reading stands for, such as `2026-11-20`. */
  readonly today: string;
  readonly counties: readonly string[];
  /** Municipalities of the counties, by id. */
  readonly municipalities: readonly string[];
  /** Does the landscape have forum types of its own? */
  readonly hasBlueprint: boolean;
  /** The forum types that meet as a body (they have a level or are one per something), by id. */
  readonly councils: readonly ForumType[];
  /** The facts of a kind that belong to the landscape or to all. */
  of<K extends EntityKind>(kind: K): readonly FactOf<K>[];
  colours(areas: readonly string[]): readonly AreaColour[];
  /** The ids of the areas of these colours. */
  areaIds(colours: readonly AreaColour[]): readonly string[];
  roleNames(roles: readonly string[]): readonly RoleName[];
  /** Which of the facts that point to this id are of this kind and landscape. */
  pointing<K extends EntityKind>(id: string, kind: K): readonly FactOf<K>[];
  seats(of: string, ...capacities: Capacity[]): readonly FactOf<'SEAT'>[];
  /** The seats of a forum type, and of the types it is equivalent to. */
  seatsLike(of: string): readonly FactOf<'SEAT'>[];
  council(id: string): ForumType | undefined;
  /** The named forums of a type. */
  forumsOf(type: string): readonly FactOf<'FORUM'>[];
  /** The named forums that serve a place. */
  forumsAt(place: string): readonly FactOf<'FORUM'>[];
  /** The named forums of an area at a level. */
  forumsIn(colour: AreaColour, level: Level): readonly FactOf<'FORUM'>[];
  /** The silence that this property of this thing is not stated. */
  silence(about: string, property: string): Statement | undefined;
  /** Ids of the silences about a property, whatever they are about. */
  silences(property: string): readonly string[];
  /** Contradictions in which all these facts stand against each other. */
  contradiction(facts: readonly string[]): Statement | undefined;
  /** The municipality's own organisation. */
  municipalityOf(place: string): FactOf<'ACTOR'> | undefined;
  /** The role a seat's holder comes in: by the side it sits on, else by the placements of who it is for. */
  roleOfSeat(seat: FactOf<'SEAT'>): readonly RoleName[];
  /** The landscape's owner; none where no source states it. */
  readonly owners: readonly string[];
  /** Who convenes, leads, hosts or owns it; else the landscape's owner. */
  mendersOf(id: string): readonly string[];
  /** The statements that say why a check should hold, by law or in this landscape; `check:part` for one part of it only. */
  reasonsFor(check: string): readonly Statement[];
  /** Has anybody adopted the design? A proposal that nobody has adopted binds nobody. */
  readonly isAdopted: boolean;
}
