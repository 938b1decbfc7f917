/** The pills of a party's picture: what opens the outer side of a neighbour. */
import type { Say } from '../language/say.ts';
import type { PicturePill } from '../picture/shapes.ts';
import type { Box } from './layout/ports.ts';
import type { Neighbour, Side } from './neighbourhood.ts';

/** What the address says of the picture, and how its links are written. */
export interface Links {
  entity(id: string): string;
  flow(id: string): string;
  /** What opens or closes a side of a party. */
  open(side: Side, id: string): string;
  close(side: Side, id: string): string;
  isOpen(side: Side, id: string): boolean;
  /** What shows all that are folded. */
  readonly unfolded: string;
  readonly selected: string | undefined;
}

/** From the edge of a box to the middle of the pill: outside it, or inside where lines run beside it. */
const [beside, inside] = [25, 41];

/** Those on a side of a party, as links name them. */
export function onSide(say: Say, side: Side, name: string): string {
  return side === 'up'
    ? say(`som lämnar något till ${name}`, `that give to ${name}`)
    : say(`som får något av ${name}`, `that receive from ${name}`);
}

/** The pills of one neighbour, on the side where there is more: outwards, or on both sides of one that stands below. */
export function pillsOf(
  say: Say,
  one: Neighbour,
  box: Box,
  outermost: Readonly<Record<Side, number>>,
  links: Links,
  hasBrackets: boolean,
): PicturePill[] {
  const { party, column, key, id, hidden, isRepeat } = one;
  if (!party || isRepeat) return [];
  const sides = (['up', 'down'] as const).filter((side) =>
    side === 'up'
      ? column === 0 || column <= outermost.up
      : column === 0 || column >= outermost.down,
  );
  return sides.flatMap((side) => {
    if (side === 'up' ? column > 0 : column < 0) return [];
    const number = hidden[side];
    // What is open is closed in the head of its column.
    if (links.isOpen(side, id) || number === 0) return [];
    const whom = onSide(say, side, party.name);
    const isInside = column === 0 && hasBrackets;
    const left = isInside ? box.x + inside : box.x - beside;
    const right = box.x + box.width + (isInside ? -inside + 14 : beside);
    return [
      {
        id: `${side}:${key}`,
        x: side === 'up' ? left : right,
        y: box.y + box.height / 2,
        text: `+${number}`,
        title: say(`Visa ${number} till ${whom}`, `Show ${number} more ${whom}`),
        href: links.open(side, id),
      },
    ];
  });
}
