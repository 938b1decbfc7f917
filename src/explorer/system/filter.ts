/** What of the system is shown: kinds, sides, standings, areas, or some flows alone; all of it in the address. */

import type { AreaColour } from '../../client/words.generated.ts';
import { type Address, useAddress } from '../address/address.ts';
import type { FlowFragment } from '../ask/documents.generated.ts';
import { type StandingLine, standingLine } from '../parts/tags.tsx';
import { isUncertain } from './draw-system.ts';

/** How a flow's line is drawn, as the legend lists it. */
export type LegendLine = StandingLine | 'unsure';

/** The line of a flow in the legend. */
export function legendLine(flow: FlowFragment): LegendLine {
  return isUncertain(flow) ? 'unsure' : standingLine(flow.standing);
}

/** Reads the filter from the address. */
export function filterFrom({ list, get }: Address) {
  const without = (name: string) => new Set(list(name));
  const kinds = without('without');
  const lines = without('without-lines');
  const areas = without('without-areas');
  const only = list('flows');
  const side = get('side')?.toUpperCase();
  return {
    only,
    side,
    shows: (flow: FlowFragment) =>
      !kinds.has(flow.kind) &&
      !lines.has(legendLine(flow)) &&
      (side === undefined || flow.side === side) &&
      (only === undefined || only.includes(flow.id)),
    fades: (areasOf: readonly AreaColour[]) =>
      areasOf.length > 0 && areasOf.every((area) => areas.has(area)),
  };
}

/** What lets everything be seen again. */
export const unfiltered = {
  without: undefined,
  'without-lines': undefined,
  'without-areas': undefined,
  side: undefined,
  flows: undefined,
} as const;

/** A list of the address that something is put into or taken out of. */
export function useLeftOut(name: string) {
  const { list, change } = useAddress();
  const out = list(name) ?? [];
  return {
    has: (value: string) => out.includes(value),
    toggle(value: string) {
      const next = out.includes(value) ? out.filter((one) => one !== value) : [...out, value];
      change({ [name]: next.length > 0 ? next : undefined });
    },
  };
}
