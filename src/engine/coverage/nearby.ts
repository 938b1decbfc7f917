/** What a landscape already offers near a gap. */
import type { FactOf } from '../../model/fact.ts';
import { AreaColour, type Level } from '../../model/words.ts';
import { exists } from './councils.ts';
import type { Survey } from './survey.ts';

/** Where something is looked for. */
interface Spot {
  readonly areas?: readonly AreaColour[];
  readonly level?: Level | undefined;
  readonly place?: string;
  readonly type?: string;
}
const most = 4;
/** How many forums of each sort are weighed, so that the cost of a gap does not grow with the landscape. */
const weighed = 16;

/**
 * Named forums and networks near a spot, the nearest first: of the same type, at the same place, in the same area at the
 * same level, else at that level in other areas. At most four, and only those that exist.
 */
export function nearby(survey: Survey, { areas = [], level, place, type }: Spot): string[] {
  const near = new Map<string, number>();
  const weigh = (forums: readonly FactOf<'FORUM'>[], weight: number) => {
    for (const { id } of forums.slice(0, weighed).filter(exists))
      near.set(id, (near.get(id) ?? 0) + weight);
  };
  if (type !== undefined) weigh(survey.forumsOf(type), 8);
  if (place !== undefined) weigh(survey.forumsAt(place), 4);
  if (level !== undefined) for (const colour of areas) weigh(survey.forumsIn(colour, level), 2);
  if (level !== undefined && near.size === 0)
    for (const colour of AreaColour.options) weigh(survey.forumsIn(colour, level), 1);
  return [...near]
    .sort((a, b) => b[1] - a[1])
    .slice(0, most)
    .map(([id]) => id);
}
