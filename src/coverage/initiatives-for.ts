/** What is done about a goal. */
import type { FactOf } from '../model/fact.ts';
import { sideOf } from '../model/words.ts';
import type { Ground } from './ground.ts';

/**
 * The ties by which initiatives and others aim at a goal or at one of its priorities. What is itself only designed, such as a plan
 * or a network it wants, is no effort yet and does not count.
 */
export function initiativesFor(ground: Ground, goal: string): readonly FactOf<'TIE'>[] {
  const priorities = ground.pointing(goal, 'GOAL').filter(({ partOf }) => partOf.includes(goal));
  return [goal, ...priorities.map(({ id }) => id)].flatMap((id) =>
    ground
      .pointing(id, 'TIE')
      .filter(({ target, tieKind }) => target === id && tieKind === 'AIMS_AT')
      .filter(({ source }) => isDocumented(ground, source)),
  );
}

function isDocumented(ground: Ground, id: string): boolean {
  const fact = ground.reading.facts.byId.get(id);
  return fact !== undefined && sideOf(fact.standing) === 'DOCUMENTED';
}
