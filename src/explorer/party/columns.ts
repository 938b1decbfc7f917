/**
 * Where boxes stand: columns of steps around the asked party, whose middle is the origin.
 *
 * Written for this picture instead of taken from ELK: what was on screen must not move by a pixel
 * when something is opened, and ELK keeps the order of what it is given but not its place. It is
 * also linear, so two hundred neighbours cost a few milliseconds and no library has to be fetched.
 */
import type { Neighbour, Neighbourhood } from './neighbourhood.ts';

/** A box. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Boxes by id of the party. */
export type Boxes = ReadonlyMap<string, Box>;

export const boxWidth = 232;
export const rootWidth = 290;
const betweenBoxes = 26;
const besideRoot = 252;
const betweenColumns = 190;
/** Room for each flow at the side of a box, so that the rings on them do not touch. */
export const perFlow = 27;

/** The left edge of a column. */
export function columnLeft(column: number): number {
  if (column === 0) return -boxWidth / 2;
  const out = rootWidth / 2 + besideRoot + (Math.abs(column) - 1) * (boxWidth + betweenColumns);
  return column > 0 ? out : -out - boxWidth;
}

/** The column that a box stands in. */
export function columnAt({ x, width }: Box): number {
  if (x === -width / 2) return 0;
  const out = (x > 0 ? x : -x - boxWidth) - rootWidth / 2 - besideRoot;
  return Math.sign(x) * (1 + Math.round(out / (boxWidth + betweenColumns)));
}

/** How high a box must be for its text and for the flows at its busier side. */
export function boxHeight(textHeight: number, flows: number): number {
  return Math.max(textHeight, flows * perFlow + 12);
}

/** Boxes of one column, kept in order from the top, none nearer another than the space between. */
class Column {
  readonly boxes: Box[] = [];

  /** The free place for a box whose middle is nearest to the wished one. */
  place(column: number, middle: number, height: number): Box {
    const wished = middle - height / 2;
    const { boxes } = this;
    let first = boxes.findIndex(({ y, height: own }) => y + own + betweenBoxes > wished);
    if (first < 0) first = boxes.length;
    const [below, after] = this.#below(first, wished, height);
    const [above, before] = this.#above(first, wished, height);
    const isBelow = Math.abs(below - wished) <= Math.abs(above - wished);
    const box = { x: columnLeft(column), y: isBelow ? below : above, width: boxWidth, height };
    boxes.splice(isBelow ? after : before, 0, box);
    return box;
  }

  #below(first: number, wished: number, height: number): [y: number, at: number] {
    let y = wished;
    let at = first;
    for (; at < this.boxes.length; at += 1) {
      const box = this.boxes[at] as Box;
      if (y + height + betweenBoxes <= box.y) break;
      y = Math.max(y, box.y + box.height + betweenBoxes);
    }
    return [y, at];
  }

  #above(first: number, wished: number, height: number): [y: number, at: number] {
    let y = wished;
    let at = first;
    const next = this.boxes[first];
    if (next) y = Math.min(y, next.y - height - betweenBoxes);
    for (; at > 0; at -= 1) {
      const box = this.boxes[at - 1] as Box;
      if (box.y + box.height + betweenBoxes <= y) break;
      y = Math.min(y, box.y - height - betweenBoxes);
    }
    return [y, at];
  }

  add(box: Box): void {
    const at = this.boxes.findIndex(({ y }) => y > box.y);
    this.boxes.splice(at < 0 ? this.boxes.length : at, 0, box);
  }
}

/** How high the boxes of a column are together. */
function stackHeight(heights: readonly number[]): number {
  return heights.reduce((sum, height) => sum + height + betweenBoxes, -betweenBoxes);
}

/**
 * Gives every party a box.
 *
 * @param heightOf - how high a party's box is, {@link boxHeight}
 * @param before - the boxes on screen; whoever has one keeps it as long as its column is the same
 */
export function placed(
  { root, neighbours }: Neighbourhood,
  heightOf: (id: string) => number,
  before: Boxes = new Map(),
): Boxes {
  const boxes = new Map<string, Box>();
  const columns = new Map<number, Column>();
  const columnAt = (column: number) => {
    const found = columns.get(column) ?? new Column();
    columns.set(column, found);
    return found;
  };
  const rootHeight = heightOf(root.id);
  const rootBox = { x: -rootWidth / 2, y: -rootHeight / 2, width: rootWidth, height: rootHeight };
  boxes.set(root.id, rootBox);
  columnAt(0).add(rootBox);
  const coming: Neighbour[] = [];
  for (const one of neighbours) {
    const old = before.get(one.id);
    if (old && old.x === columnLeft(one.column)) {
      if (one.column === 0 && old.y < rootBox.y + rootHeight + betweenBoxes) coming.push(one);
      else {
        boxes.set(one.id, old);
        columnAt(one.column).add(old);
      }
    } else coming.push(one);
  }
  const byDistance = new Map<number, Neighbour[]>();
  for (const one of coming)
    byDistance.set(one.column, [...(byDistance.get(one.column) ?? []), one]);
  const order = [...byDistance.keys()].sort((a, b) => Math.abs(a) - Math.abs(b));
  const middleOf = (id: string) => {
    const box = boxes.get(id);
    return box ? box.y + box.height / 2 : 0;
  };
  for (const column of order) {
    const newcomers = byDistance.get(column) ?? [];
    const stack = columnAt(column);
    if (column === 0 || stack.boxes.length === 0) {
      const height = stackHeight(newcomers.map(({ id }) => heightOf(id)));
      const last = stack.boxes.at(-1);
      const parents = newcomers.map(({ parent }) => middleOf(parent));
      const middle = parents.reduce((sum, y) => sum + y, 0) / Math.max(1, parents.length);
      let y = last ? last.y + last.height + betweenBoxes * 1.5 : middle - height / 2;
      const inOrder =
        column === 0
          ? newcomers
          : newcomers
              .map((one, at) => ({ one, at, y: middleOf(one.parent) }))
              .sort((a, b) => a.y - b.y || a.at - b.at)
              .map(({ one }) => one);
      for (const { id } of inOrder) {
        const own = heightOf(id);
        const box = { x: columnLeft(column), y, width: boxWidth, height: own };
        boxes.set(id, box);
        stack.add(box);
        y += own + betweenBoxes;
      }
    } else
      for (const { id, parent } of newcomers)
        boxes.set(id, stack.place(column, middleOf(parent), heightOf(id)));
  }
  return boxes;
}
