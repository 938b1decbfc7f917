/** The pills of a party's picture: what opens and closes each side of a neighbour, and what is left. */
import type { Say } from '../language/say.ts';
import type { PicturePill, Point } from '../picture/shapes.ts';
import type { Box, Boxes } from './columns.ts';
import type { Neighbour, Neighbourhood, Side } from './neighbourhood.ts';

/** What the address says of the picture, and how its links are written. */
export interface Links {
  entity(id: string): string;
  flow(id: string): string;
  /** What opens or closes a side of a party; `shown` asks for so many. */
  open(side: Side, id: string, shown?: number): string;
  close(side: Side, id: string): string;
  isOpen(side: Side, id: string): boolean;
  readonly selected: string | undefined;
}

/** Opens at most this many at a time. */
export const atATime = 25;

/** The pills of one neighbour, on the sides where there is more. */
export function pillsOf(
  say: Say,
  one: Neighbour,
  box: Box,
  more: Neighbourhood['more'],
  links: Links,
): PicturePill[] {
  if (!one.party) return [];
  const { id } = one;
  const { name } = one.party;
  const pills: PicturePill[] = [];
  for (const side of ['up', 'down'] as const) {
    const isOpen = links.isOpen(side, id);
    const hidden = one.hidden[side];
    if (!isOpen && hidden === 0) continue;
    const outside = side === 'up' ? one.column < 0 : one.column > 0;
    const at: Point = outside
      ? { x: side === 'up' ? box.x - 23 : box.x + box.width + 23, y: box.y + box.height / 2 }
      : { x: side === 'up' ? box.x + 34 : box.x + box.width - 34, y: box.y + box.height + 2 };
    const whom =
      side === 'up'
        ? say(`som lämnar något till ${name}`, `that give to ${name}`)
        : say(`som får något av ${name}`, `that receive from ${name}`);
    pills.push({
      id: `${side}:${id}`,
      ...at,
      text: isOpen ? '−' : `+${hidden}`,
      title: isOpen
        ? say(`Dölj de ${whom}`, `Hide those ${whom}`)
        : say(`Visa ${hidden} till ${whom}`, `Show ${hidden} more ${whom}`),
      href: isOpen ? links.close(side, id) : links.open(side, id),
    });
    const rest = more.get(`${side}:${id}`);
    if (isOpen && rest)
      pills.push({
        id: `more:${side}:${id}`,
        x: at.x + (outside ? (side === 'up' ? -26 : 26) : side === 'up' ? 60 : -60),
        y: at.y + (outside ? 28 : 0),
        width: 64,
        text: say(`+${rest} till`, `+${rest} more`),
        title: say(`Visa ${rest} till ${whom}`, `Show ${rest} more ${whom}`),
        href: links.open(side, id, atATime),
      });
  }
  return pills;
}

/** What is left of the asked party's own neighbours, under the column they stand in. */
export function morePills(
  say: Say,
  around: Neighbourhood,
  boxes: Boxes,
  links: Links,
): PicturePill[] {
  const { root, neighbours, more } = around;
  return (['up', 'down'] as const).flatMap((side) => {
    const rest = more.get(`${side}:${root.id}`);
    if (!rest) return [];
    const furthest = neighbours
      .filter(({ column }) => (side === 'up' ? column < 0 : column > 0))
      .map(({ id }) => boxes.get(id) as Box);
    const last = furthest.toSorted((a, b) => b.y + b.height - (a.y + a.height))[0];
    const box = last ?? (boxes.get(root.id) as Box);
    const whom =
      side === 'up'
        ? say(`som lämnar något till ${root.name}`, `that give to ${root.name}`)
        : say(`som får något av ${root.name}`, `that receive from ${root.name}`);
    return [
      {
        id: `more:${side}`,
        x: box.x + box.width / 2,
        y: box.y + box.height + 28,
        width: 72,
        text: say(`+${rest} till`, `+${rest} more`),
        title: say(`Visa ${rest} till ${whom}`, `Show ${rest} more ${whom}`),
        href: links.open(side, root.id, atATime),
      },
    ];
  });
}
