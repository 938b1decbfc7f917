/** What is done about a goal. */
import type { FactOf } from '../model/fact.ts';
import type { Ground } from './ground.ts';

/** The ties by which initiatives and others aim at a goal or at one of its priorities. */
export function initiativesFor(ground: Ground, goal: string): readonly FactOf<'TIE'>[] {
  const priorities = ground.pointing(goal, 'GOAL').filter(({ partOf }) => partOf.includes(goal));
  return [goal, ...priorities.map(({ id }) => id)].flatMap((id) =>
    ground
      .pointing(id, 'TIE')
      .filter(({ target, tieKind }) => target === id && tieKind === 'AIMS_AT'),
  );
}
