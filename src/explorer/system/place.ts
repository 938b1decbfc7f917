/** Where each forum stands: areas across, levels down, two columns in an area with much in it. */

import type { AreaColour, Level } from '../../client/words.generated.ts';
import type { PartyFragment } from '../ask/documents.generated.ts';

/** What a box of the system stands for. */
export interface Placed {
  readonly party: PartyFragment;
  /** Named forums of this type, shown inside its box. */
  readonly named: readonly PartyFragment[];
}

/** The rows of the system, top down: what concerns all areas lies below them, so that lines between areas pass above. */
export const rows = ['AREA', 'WHOLE', 'EU', 'NATIONAL', 'REGIONAL', 'LOCAL', 'NONE'] as const;
export type Row = (typeof rows)[number];

/** What a column of the system stands for: an area, or everything in a landscape that declares none. */
export type Column = AreaColour | undefined;

/** The columns of a system, in reading order. */
export function columnsOf(areas: readonly { readonly colour: AreaColour }[]): readonly Column[] {
  return areas.length === 0 ? [undefined] : areas.map(({ colour }) => colour);
}

/** One cell: its stacks side by side, each a list of boxes from the top. */
export interface Cell {
  readonly row: Row;
  readonly area: Column;
  readonly stacks: readonly (readonly Placed[])[];
}

/** Everything placed; where there are areas, forums without one stand beside the picture. */
export interface Placing {
  readonly cells: readonly Cell[];
  readonly beside: readonly PartyFragment[];
}

const levelRows: readonly Level[] = ['EU', 'NATIONAL', 'REGIONAL', 'LOCAL'];

function rowOf({ kind, levels, areas }: PartyFragment): Row {
  if (areas.length > 1) return 'WHOLE';
  if (kind === 'AREA') return 'AREA';
  return levelRows.find((level) => levels.includes(level)) ?? 'NONE';
}

/** The one with most flows stands alone, nearest the other areas: last in the first column, first in the others. */
function stacked(items: readonly Placed[], flows: (id: string) => number, isFirst: boolean) {
  const [busiest, ...others] = items.toSorted((a, b) => flows(b.party.id) - flows(a.party.id));
  if (busiest === undefined || others.length === 0) return [items];
  return isFirst ? [others, [busiest]] : [[busiest], others];
}

/** How many boxes stand side by side where no areas do. */
const mostAbreast = 4;

/** In rows of a few, the busiest first. */
function abreast(items: readonly Placed[], flows: (id: string) => number) {
  const all = items.toSorted((a, b) => flows(b.party.id) - flows(a.party.id));
  const wide = Math.min(mostAbreast, all.length);
  return Array.from({ length: wide }, (_, at) => all.filter((_one, place) => place % wide === at));
}

/**
 * Places parties in cells.
 *
 * @param columns - what stands side by side (see {@link columnsOf})
 * @param typeOf - the type a named forum is of, when one is stated
 * @param flowsOf - how many flows a party takes part in
 */
export function place(
  columns: readonly Column[],
  parties: readonly PartyFragment[],
  typeOf: (id: string) => string | undefined,
  flowsOf: (id: string) => number,
): Placing {
  const known = new Set(parties.map(({ id }) => id));
  const isInside = ({ id }: PartyFragment) => {
    const type = typeOf(id);
    return type !== undefined && known.has(type) && flowsOf(id) === 0;
  };
  const standing = parties.filter((party) => !isInside(party));
  const boxes = standing.map((party) => ({
    party,
    named: parties.filter((one) => typeOf(one.id) === party.id && isInside(one)),
  }));
  const hasAreas = !columns.includes(undefined);
  const isPlaced = ({ areas }: PartyFragment) => !hasAreas || areas.length > 0;
  const cells = rows.flatMap((row): Cell[] => {
    const here = boxes.filter(({ party }) => rowOf(party) === row && isPlaced(party));
    if (row === 'WHOLE') return here.length > 0 ? [{ row, area: undefined, stacks: [here] }] : [];
    if (!hasAreas)
      return here.length > 0 ? [{ row, area: undefined, stacks: abreast(here, flowsOf) }] : [];
    return columns.flatMap((area, at) => {
      const items = here.filter(({ party }) => party.areas[0] === area);
      return items.length > 0 ? [{ row, area, stacks: stacked(items, flowsOf, at === 0) }] : [];
    });
  });
  return { cells, beside: boxes.flatMap(({ party }) => (isPlaced(party) ? [] : [party])) };
}
