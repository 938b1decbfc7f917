/** Lays out a party and those around it in a window. */
import type { Say } from '../../language/say.ts';
import type { Neighbour, Neighbourhood } from '../neighbourhood.ts';
import { type Below, belowRoot, rootWidthAbove, strandsOf } from './below.ts';
import { textBelow, textsOf } from './box-words.ts';
import { type Bundle, bundled } from './bundles.ts';
import { linesIn, pillOf, spacingOf } from './channels.ts';
import { type Columns, columnsIn } from './columns.ts';
import { heightsToFit, shownOnly } from './heights.ts';
import type { Line, Via } from './line.ts';
import { type Box, portHeight } from './ports.ts';
import { fitting, stacked } from './stacks.ts';
import type { Fold, Stacks, StacksAsked, Zone } from './stacks-asked.ts';
import type { Text } from './texts.ts';

/** What a layout asks. */
export interface PlaceAsked {
  readonly say: Say;
  readonly around: Neighbourhood;
  readonly counts: { readonly feeders: number; readonly fed: number };
  readonly steps: number;
  readonly width: number;
  readonly height: number;
  /** Where the columns begin. */
  readonly top: number;
  readonly isWhole: boolean;
  /** The asked party stands above already, as a carrier. */
  readonly isSecond: boolean;
  readonly isHeld: (key: string) => boolean;
}

/** Where everything stands. */
export interface Place {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly columns: Columns;
  readonly boxes: ReadonlyMap<string, Box>;
  readonly texts: ReadonlyMap<string, Text>;
  readonly folds: readonly (Box & Pick<Fold, 'column' | 'count' | 'openedBy'>)[];
  readonly zones: readonly (Box & Pick<Zone, 'of' | 'column' | 'shown'>)[];
  readonly lines: readonly Line[];
  readonly vias: readonly Via[];
}

/** Left free under everything. */
const foot = 16;
export const headHeight = 50;

/** Puts boxes of columns where the stacks have them. */
function boxesOf(neighbours: readonly Neighbour[], columns: Columns, { at }: Stacks, root: string) {
  const boxes = new Map<string, Box>();
  const place = (key: string, column: number) => {
    const upright = at.get(key);
    const own = columns.at.get(column);
    if (upright && own) boxes.set(key, { ...own, ...upright });
  };
  for (const { key, column } of neighbours) if (column !== 0) place(key, column);
  place(root, 0);
  return boxes;
}

/** Lays out: with what each gives or gets where all of that fits, with names alone where it does not. */
export function placed(asked: PlaceAsked): Place {
  const { neighbours } = asked.around;
  const isNear = asked.steps === 1 && neighbours.every(({ column }) => Math.abs(column) < 2);
  const detailed = isNear ? placedAs(asked, true) : undefined;
  const fits = detailed && detailed.folds.length === 0 && detailed.height <= asked.height;
  return fits ? detailed : placedAs(asked, false);
}

function placedAs(asked: PlaceAsked, isDetailed: boolean): Place {
  const { say, around, steps, top, isWhole, isHeld } = asked;
  const { root, neighbours, flows, more } = around;
  const columnByKey = new Map(neighbours.map(({ key, column }) => [key, column]));
  columnByKey.set(root.id, 0);
  const columnOf = (key: string) => columnByKey.get(key);
  const belowOnes = neighbours.filter(({ column }) => column === 0);
  const strands = strandsOf(flows, root.id, new Set(belowOnes.map(({ key }) => key)));
  const bundles = bundled(flows, columnOf);
  const numbers = [...new Set([0, ...columnByKey.values()])];
  const rootWidth =
    belowOnes.length > 0
      ? rootWidthAbove(strands, belowOnes.length, asked.width)
      : numbers.length <= 3
        ? 290
        : 196;
  const columns = columnsIn({ numbers, bundles, columnOf, width: asked.width, rootWidth });
  const texts = textsOf(asked, columns, isDetailed);
  const pill = pillOf(say, columns, columnOf);
  const spacing = spacingOf(bundles, pill);
  const heightsOf = (some: readonly Bundle[]) => (key: string) =>
    Math.max(texts.get(key)?.height ?? 40, portHeight(key, some, spacing));
  const rootHeight = Math.max(heightsOf(bundles)(root.id) + 12, 92);
  const outermost = (side: 'up' | 'down') => (side === 'up' ? -steps : steps);
  const stacksAsked = (heightOf: (key: string) => number): StacksAsked => ({
    neighbours,
    bundles,
    heightOf,
    restOf: (column, openedBy) => {
      const side = column < 0 ? 'up' : 'down';
      const opened = openedBy && neighbours.find(({ key }) => key === openedBy)?.id;
      if (opened) return more.get(`${side}:${opened}`) ?? 0;
      return column === outermost(side) ? (more.get(`${side}:${root.id}`) ?? 0) : 0;
    },
    isHeld: (key) => isHeld(key) || neighbours.some((one) => one.openedBy === key),
    leadsOn: (key) => neighbours.some((one) => one.parent === key && one.key !== key),
    root: root.id,
    rootHeight,
    top,
    bottom: asked.height - foot,
    isWhole,
    startsAtTop: belowOnes.length > 0,
  });
  const heights = heightsToFit(bundles, heightsOf, (heightOf) => fitting(stacksAsked(heightOf)));
  const stacks = stacked(stacksAsked(heights));
  const boxes = boxesOf(neighbours, columns, stacks, root.id);
  const shown = shownOnly(bundles, boxes);
  const { lines, vias } = linesIn(shown, columns, boxes, columnOf, pill);
  const below = belowRoot({
    say,
    root: boxes.get(root.id) as Box,
    neighbours: belowOnes,
    strands,
    heightOf: (key, width) => textBelow(asked, key, width, texts, isDetailed),
    bottom: stacks.bottom,
    isWhole,
    isDetailed,
  });
  for (const [key, box] of below.boxes) boxes.set(key, box);
  const columnBox = (column: number) => columns.at.get(column) ?? { x: 0, width: 0 };
  const lowest = Math.max(...[...boxes.values()].map(({ y, height }) => y + height));
  return {
    width: columns.width,
    height: Math.max(asked.height, lowest + foot, stacks.bottom + foot),
    top,
    columns,
    boxes,
    texts,
    folds: foldsOf(stacks, below, columnBox),
    zones: stacks.zones.map((zone) => {
      const { x, width } = columnBox(zone.column);
      return { ...zone, x: x - 8, width: width + 16 };
    }),
    lines: [...lines, ...below.lines],
    vias: [...vias, ...below.vias],
  };
}

function foldsOf(
  stacks: Stacks,
  below: Below,
  columnBox: (column: number) => { x: number; width: number },
) {
  const folds: Place['folds'] = stacks.folds.map((fold) => ({
    ...fold,
    ...columnBox(fold.column),
  }));
  return below.fold ? [...folds, { ...below.fold, column: 0, openedBy: undefined }] : folds;
}
